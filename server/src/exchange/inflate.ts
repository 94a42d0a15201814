import { isWorker } from '../browser/answerInWorker';
import type { Inflate } from './unpack';

/** What this runtime has to unpack archives: Node counts while it unpacks, a browser has streams. */
export async function runtimeInflate(): Promise<Inflate> {
  const { inflate } = isWorker() ? await import('./inflate.browser') : await import('./inflate.node');
  return inflate;
}
