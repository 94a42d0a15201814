// The words of Markdown, and blocks of a document as Markdown.
import { altText, inlineTokens, isSafeLink } from '../advert/markdown';
import { oneLine } from './clean';
import type { SourceBlock, SourceItem, SourceRow } from './source';

/** Reading Markdown takes long for long texts of nothing but brackets; no heading, label or skill is so long. */
const LONGEST_PARSED = 20_000;

/** The words of a text, without emphasis, escapes and addresses of links; lines end with `\n` where they are broken. */
export function plainWords(markdown: string): string {
  // nothing in it that Markdown could take for markup
  if (!/[\\`*_[\]<>!&\n]/.test(markdown)) return markdown;
  if (markdown.length > LONGEST_PARSED) return markdown.replace(/\\(?=[^\w\s])/g, '').replace(/\*\*/g, '');
  const parts = inlineTokens(markdown).flatMap(({ children }) => children ?? []);
  return parts
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
      return token.type === 'image' ? altText(token) : token.content;
    })
    .join('')
    .trim();
}

export interface FoundLink {
  readonly name: string;
  readonly url: string;
}

/** The links to the web or to mail in a text. */
export function linksIn(markdown: string): FoundLink[] {
  const links: FoundLink[] = [];
  let url: string | undefined;
  let text = '';
  for (const token of inlineTokens(markdown).flatMap(({ children }) => children ?? [])) {
    if (token.type === 'link_open') [url, text] = [String(token.attrGet('href') ?? ''), ''];
    else if (token.type === 'link_close' && url !== undefined) {
      if (isSafeLink(url) && text.trim() !== '') links.push({ name: text.trim(), url });
      url = undefined;
    } else text += token.content;
  }
  return links;
}

/** Whether a text has a link whose address nobody reads in the words that it shows. */
export function hidesAddress(markdown: string, shown: string): boolean {
  return linksIn(markdown).some(({ url }) => !shown.includes(url.replace(/^(?:mailto|tel):|\/$/g, '')));
}

/** True where all of a text is bold. */
export function isBold(markdown: string): boolean {
  return /^(?:\*\*|__)(?!\s)(?:(?!\*\*|__).)+(?:\*\*|__):?$/s.test(markdown.trim());
}

/**
 * Bold words at the start of a text that are a label, and what stands beside them: "**Grade:** HEO", "**Grade** HEO",
 * but not the start of a sentence: "**Security** is at the heart of our work".
 */
export function boldLabel(markdown: string): { readonly label: string; readonly beside: string } | undefined {
  const [, label, joint = '', beside = ''] =
    /^\*\*((?:(?!\*\*).)+)\*\*(\s*[:–—-]?)\s*(.*)$/s.exec(markdown) ?? [];
  if (label === undefined) return undefined;
  const isSentence =
    !/[:–—-]$/.test(joint) && !/[:–—-]\s*$/.test(label) && /^[\p{Ll},;.]/u.test(plainWords(beside));
  return isSentence ? undefined : { label, beside };
}

/** Plain words as Markdown that shows just them. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*]|<(?=[a-z/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=\()/giu, '\\$&')
    .replace(/^(?=[#>+-])/gm, '\\')
    .replace(/^(\d+)(?=[.)]\s)/gm, '$1\\');
}

/** All words of blocks, a line for each text. */
export function blockWords(blocks: readonly SourceBlock[]): string {
  return blocks.flatMap(textsOf).map(plainWords).join('\n');
}

/** The texts of a block as they stand, in reading order. */
export function textsOf(block: SourceBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ text, children }) => [
        ...(text === '' ? [] : [text]),
        ...children.flatMap(textsOf),
      ]);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.flatMap(textsOf)));
  }
}

/** Blocks as Markdown, with a blank line between them. */
export function toMarkdown(blocks: readonly SourceBlock[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
      return `### ${oneLine(block.text)}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, index) => itemMarkdown(item, block.ordered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'table':
      return tableMarkdown(block.rows);
  }
}

function itemMarkdown({ text, children }: SourceItem, marker: string): string {
  const parts = [
    ...(text === '' ? [] : [text]),
    ...children.map(
      (child, index) => (child.kind === 'list' || index === 0 ? '' : '\n') + blockMarkdown(child),
    ),
  ];
  const [first = '', ...others] = parts;
  const indent = ' '.repeat(marker.length);
  return [marker + first, ...others].join('\n').replace(/\n(?!\n|$)/g, `\n${indent}`);
}

/** A table needs a first row of headings; one without gets an empty one. */
function tableMarkdown(rows: readonly SourceRow[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const [first, ...others] = rows;
  const head = first?.heading === true ? first : undefined;
  const line = (cells: SourceRow['cells']) =>
    `| ${Array.from({ length: width }, (_, index) => cellMarkdown(cells[index] ?? [])).join(' | ')} |`;
  const body = head === undefined ? rows : others;
  return [
    line(head?.cells ?? []),
    `|${' --- |'.repeat(width)}`,
    ...body.map(({ cells }) => line(cells)),
  ].join('\n');
}

function cellMarkdown(blocks: readonly SourceBlock[]): string {
  return blocks
    .flatMap(textsOf)
    .map((text) => oneLine(text).replace(/(?<!\\)\|/g, '\\|'))
    .join('; ');
}
