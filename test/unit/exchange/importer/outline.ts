import assert from 'node:assert/strict';
import { inflate } from '../../../../server/src/exchange/inflate.node';
import { type DocumentRead, readDocument } from '../../../../server/src/exchange/importer/readDocument';
import type { SourceBlock } from '../../../../server/src/language/importer/source';

/**
 * Blocks as lines: `#` and more for headings, `-` and `1` for items, `|` for the cells of a row (`||` for headings),
 * what lies inside indented.
 */
export function outline(blocks: readonly SourceBlock[], indent = ''): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [`${indent}${'#'.repeat(block.depth)} ${block.text}`];
    if (block.kind === 'paragraph') return [`${indent}${block.text}`];
    if (block.kind === 'list') {
      const mark = block.ordered ? '1' : '-';
      return block.items.flatMap(({ text, children }) => [
        `${indent}${mark} ${text}`,
        ...outline(children, `${indent}  `),
      ]);
    }
    return block.rows.flatMap(({ heading, cells }) =>
      cells.flatMap((cell, index) => {
        const [first = '', ...rest] = outline(cell, `${indent}  `);
        const mark = heading ? '||' : '|';
        return [index === 0 ? `${indent}${mark} ${first.trim()}` : first, ...rest];
      }),
    );
  });
}

/** A file as it is read, from its text or its bytes. */
export function read(name: string, contents: string | Uint8Array): Promise<DocumentRead> {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return readDocument(name, bytes, inflate);
}

/** The outline of a file; fails where it can't be read. */
export async function outlineOf(name: string, contents: string | Uint8Array): Promise<readonly string[]> {
  const answer = await read(name, contents);
  assert.ok('document' in answer, 'problem' in answer ? answer.problem : '');
  return outline(answer.document.blocks);
}

/** Why a file can't be read; fails where it can. */
export async function problemOf(name: string, contents: string | Uint8Array): Promise<string> {
  const answer = await read(name, contents);
  assert.ok('problem' in answer, 'The file was read.');
  return answer.problem;
}
