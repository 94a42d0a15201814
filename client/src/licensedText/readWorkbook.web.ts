import { type ExtensionContext, Uri } from 'vscode';
import type { WorkbookRead } from '../../../server/src/exchange/sfiaWorkbook';
import type { ReadWorkbook } from './readWorkbook';

/** Long enough for the largest file. In some browsers VS Code gives no word of a worker that fails. */
const PATIENCE_MS = 60_000;

/** An extension in a browser can't load a second script, but a worker can run one. Each lasts for one file. */
export function readInWorker({ extensionUri }: ExtensionContext): ReadWorkbook {
  const script = Uri.joinPath(extensionUri, 'dist', 'exchange.web.js').toString(true);
  return async (bytes) => {
    const worker = new Worker(script);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<WorkbookRead>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkbookRead>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        timer = setTimeout(() => reject(new Error('Reading the file took too long.')), PATIENCE_MS);
        worker.postMessage(bytes);
      });
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  };
}
