import { type ExtensionContext, Uri } from 'vscode';
import type { WorkerAnswer } from '../../server/src/protocol';

/** Long enough for the largest file. In some browsers VS Code gives no word of a worker that fails. */
const PATIENCE_MS = 60_000;

/**
 * Asks a bundle of `dist/` that runs in a worker: an extension in a browser can't load a second script, but a worker
 * can run one. Each worker lasts for one question. Rejects where the worker fails or takes more than a minute.
 */
export function askWorker<Question, Answer>(
  { extensionUri }: ExtensionContext,
  bundle: string,
): (question: Question) => Promise<Answer> {
  const script = Uri.joinPath(extensionUri, 'dist', bundle).toString(true);
  return async (question) => {
    const worker = new Worker(script);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<Answer>>) =>
          'problem' in data ? reject(new Error(data.problem)) : resolve(data.answer);
        worker.onerror = ({ message }) => reject(new Error(message));
        timer = setTimeout(() => reject(new Error('It took too long.')), PATIENCE_MS);
        worker.postMessage(question);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  };
}
