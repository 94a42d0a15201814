import type { SourceBlock, SourceDocument, SourceItem } from './source';

/** No width, or only there to guide a line break; and what no file of text can hold. */
const INVISIBLE =
  /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\uFFFC]|\p{Noncharacter_Code_Point}|\p{Surrogate}|(?![\t\n\r\u0085])\p{Cc}/gu;

/** Marks of Markdown around nothing, and lines that only part what is above from what is below. */
const EMPTY = /^[\s*_\\#~=–—-]*$/u;

/** A document whose texts have ordinary blanks and line ends, without what is empty. */
export function cleanDocument({ name, blocks }: SourceDocument): SourceDocument {
  return { name: cleanText(name), blocks: blocks.flatMap(cleanBlock) };
}

/** One text: blanks of all sorts become one space, and lines end with `\n`. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The text on one line; breaks that Markdown was told of become blanks too. */
export function oneLine(text: string): string {
  return text.replace(/\\?\n/g, ' ');
}

function cleanBlock(block: SourceBlock): SourceBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const text = cleanText(block.text);
      return EMPTY.test(text) ? [] : [{ ...block, text }];
    }
    case 'list': {
      const items = block.items.flatMap(cleanItem);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'table': {
      const rows = block.rows
        .map(({ heading, cells }) => ({ heading, cells: cells.map((cell) => cell.flatMap(cleanBlock)) }))
        .filter(({ cells }) => cells.some((cell) => cell.length > 0));
      return rows.length === 0 ? [] : [{ ...block, rows }];
    }
  }
}

function cleanItem({ text, children }: SourceItem): SourceItem[] {
  const item = { text: cleanText(text), children: children.flatMap(cleanBlock) };
  return item.text === '' && item.children.length === 0 ? [] : [item];
}
