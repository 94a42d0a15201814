import type { ExtensionContext } from 'vscode';
import { askWorker } from '../askWorker';
import type { WriteWord } from './writeWord';

export function writeInWorker(context: ExtensionContext): WriteWord {
  return askWorker(context, 'word.js');
}
