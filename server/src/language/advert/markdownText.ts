// Markdown as plain text: the words without the marks, links followed by where they lead.
import type { Token } from 'markdown-it';
import { altText, inlineTokens, isSafeLink, proseTokens } from './markdown';

/** One line of Markdown as plain text. */
export function inlineText(markdown: string): string {
  return inlineTokens(markdown)
    .map(({ children }) => wordsOf(children ?? []))
    .join('');
}

/** Markdown blocks as plain text: a blank line between paragraphs, dashes or numbers before list items. */
export function proseText(markdown: string): string {
  const lists: { next: number | undefined }[] = [];
  const blocks: TextBlock[] = [];
  let marker = '';
  let cells: string[] | undefined;
  for (const token of proseTokens(markdown)) {
    const list = lists.at(-1);
    switch (token.type) {
      case 'bullet_list_open':
        lists.push({ next: undefined });
        break;
      case 'ordered_list_open':
        lists.push({ next: Number(token.attrGet('start') ?? 1) });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'list_item_open':
        marker = list?.next === undefined ? '- ' : `${list.next++}. `;
        break;
      case 'tr_open':
        cells = [];
        break;
      case 'tr_close':
        blocks.push({ text: cells?.join(' | ') ?? '', isClose: true });
        cells = undefined;
        break;
      case 'inline':
      case 'fence':
      case 'code_block': {
        const words = token.type === 'inline' ? wordsOf(token.children ?? []) : token.content.trimEnd();
        if (cells !== undefined) cells.push(words);
        else blocks.push({ text: shifted(marker, words, lists.length), isClose: marker !== '' });
        marker = '';
        break;
      }
    }
  }
  return joined(blocks);
}

/** A block below its marker, each line as far in as its list is deep. */
function shifted(marker: string, words: string, depth: number): string {
  const indent = '  '.repeat(depth);
  const first = depth === 0 ? '' : indent.slice(2) + (marker === '' ? '  ' : marker);
  return first + words.replaceAll('\n', `\n${indent}`);
}

interface TextBlock {
  readonly text: string;
  /** Items of a list and rows of a table stand close together, paragraphs apart. */
  readonly isClose: boolean;
}

function joined(blocks: readonly TextBlock[]): string {
  return blocks.reduce((text, block, index) => {
    if (index === 0) return block.text;
    return text + (block.isClose && blocks[index - 1]?.isClose ? '\n' : '\n\n') + block.text;
  }, '');
}

function wordsOf(tokens: readonly Token[]): string {
  const parts: string[] = [];
  let link: { url: string; start: number } | undefined;
  for (const token of tokens) {
    switch (token.type) {
      case 'link_open':
        link = { url: String(token.attrGet('href') ?? ''), start: parts.length };
        break;
      case 'link_close':
        if (link !== undefined) parts.push(target(parts.slice(link.start).join(''), link.url));
        link = undefined;
        break;
      case 'softbreak':
        parts.push(' ');
        break;
      case 'hardbreak':
        parts.push('\n');
        break;
      default:
        parts.push(token.type === 'image' ? altText(token) : token.content);
    }
  }
  return parts.join('');
}

/** Where a link leads, in brackets behind its words; nothing where the words say it, or nobody should go there. */
export function target(words: string, url: string): string {
  return isSafeLink(url) && words !== url && `mailto:${words}` !== url ? ` (${url})` : '';
}
