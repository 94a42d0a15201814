import { toMarkdown } from '../../language/importer/markdown';
import type { SourceBlock, SourceTable } from '../../language/importer/source';

/** Blocks as Markdown for people to read beside the result. The cells of a table that lays out a page stand apart. */
export function sourceText(blocks: readonly SourceBlock[]): string {
  return `${texts(blocks).join('\n\n')}\n`;
}

function texts(blocks: readonly SourceBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.depth)} ${block.text}`];
    if (block.kind === 'table' && isLayout(block))
      return block.rows.flatMap(({ cells }) => cells.flatMap(texts));
    return [toMarkdown([block])];
  });
}

function isLayout({ rows }: SourceTable): boolean {
  return rows.some(
    ({ cells }) => cells.length === 1 || cells.some((cell) => cell.some(({ kind }) => kind !== 'paragraph')),
  );
}
