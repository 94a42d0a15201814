import type { ExtensionContext } from 'vscode';
import type * as Word from '../../../server/src/word/main';
import type { WriteWord } from './writeWord';

export function writeInProcess(context: ExtensionContext): WriteWord {
  const bundle = context.asAbsolutePath('dist/word.js');
  return async (request) => {
    const word: typeof Word = require(bundle);
    return word.writeWord(request);
  };
}
