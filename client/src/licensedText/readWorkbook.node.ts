import type { ExtensionContext } from 'vscode';
import type * as Exchange from '../../../server/src/exchange/main.node';
import type { ReadWorkbook } from './readWorkbook';

export function readInProcess(context: ExtensionContext): ReadWorkbook {
  const bundle = context.asAbsolutePath('dist/exchange.cjs');
  return async (bytes) => {
    const exchange: typeof Exchange = require(bundle);
    return exchange.readSfiaWorkbook(bytes);
  };
}
