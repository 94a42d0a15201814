import type { ExtensionContext } from 'vscode';
import { askWorker } from '../askWorker';
import type { ReadWorkbook } from './readWorkbook';

export function readInWorker(context: ExtensionContext): ReadWorkbook {
  return askWorker(context, 'exchange.js');
}
