import type { ExtensionContext } from 'vscode';
import type * as Exchange from '../../../server/src/exchange/main';
import type { ReadWorkbook } from './readWorkbook';

export function readInProcess(context: ExtensionContext): ReadWorkbook {
  const bundle = context.asAbsolutePath('dist/exchange.js');
  return async (bytes) => {
    const exchange: typeof Exchange = require(bundle);
    return exchange.readSfiaWorkbook(bytes);
  };
}
