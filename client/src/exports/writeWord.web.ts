import { type ExtensionContext, Uri } from 'vscode';
import type { WriteWord } from './writeWord';

/** In some browsers VS Code gives no word of a worker that fails. */
const PATIENCE_MS = 60_000;

/** An extension in a browser can't load a second script, but a worker can run one. Each lasts for one file. */
export function writeInWorker({ extensionUri }: ExtensionContext): WriteWord {
  const script = Uri.joinPath(extensionUri, 'dist', 'word.web.js').toString(true);
  return async (request) => {
    const worker = new Worker(script);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Uint8Array | { readonly problem: string }>) =>
          'problem' in data ? reject(new Error(data.problem)) : resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        timer = setTimeout(() => reject(new Error('Writing the file took too long.')), PATIENCE_MS);
        worker.postMessage(request);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  };
}
