import { readCsv } from './csv';
import { decodeText } from './decodeText';
import type { DocumentKind } from './documentKind';
import { type ReadPage, readHtml } from './html';
import { readJson } from './json';
import { readMarkdown } from './markdown';
import { readPlainText } from './plainText';
import { withTypedBullets } from './typedBullets';

/**
 * What a file of any kind but Word's says.
 *
 * @throws Refusal where it is too long, or nested too deep
 */
export function readText(kind: Exclude<DocumentKind, 'word'>, bytes: Uint8Array): ReadPage {
  const text = decodeText(bytes);
  if (kind === 'text') return { blocks: readPlainText(text), pictures: 0 };
  if (kind === 'csv') return { blocks: readCsv(text), pictures: 0 };
  if (kind === 'json') return { blocks: readJson(text), pictures: 0 };
  const { blocks, pictures } = kind === 'html' ? readHtml(text) : readMarkdown(text);
  return { blocks: withTypedBullets(blocks), pictures };
}
