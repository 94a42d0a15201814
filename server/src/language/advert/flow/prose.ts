import type { Token } from 'markdown-it';
import { altText, inlineTokens, isSafeLink, proseTokens } from '../markdown';
import type { FlowBlock, Run } from './flow';

/** Markdown blocks; their headings start at `headingLevel`. */
export function proseFlow(markdown: string, headingLevel: number): readonly FlowBlock[] {
  const tokens = proseTokens(markdown);
  const levels = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)));
  const highest = Math.min(...levels);
  const reader = { tokens, at: 0, levelOf: (tag: string) => headingLevel + Number(tag.slice(1)) - highest };
  return blocksUntil(reader, undefined);
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly levelOf: (tag: string) => number;
}

/** Reads blocks to the token that closes them, and past it. */
function blocksUntil(reader: Reader, close: string | undefined): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (token === undefined || token.type === close) break;
    blocks.push(...blockAt(token, reader));
  }
  return blocks;
}

function blockAt(token: Token, reader: Reader): readonly FlowBlock[] {
  switch (token.type) {
    case 'heading_open':
      return [{ kind: 'heading', level: Math.min(6, reader.levelOf(token.tag)), runs: inlineOf(reader) }];
    case 'inline':
      return [{ kind: 'paragraph', runs: runsOf(token.children ?? []) }];
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const isBullets = token.type === 'bullet_list_open';
      const start = isBullets ? undefined : Number(token.attrGet('start') ?? 1);
      return [{ kind: 'list', start, items: itemsUntil(reader, token.type.replace('_open', '_close')) }];
    }
    case 'blockquote_open':
      return [{ kind: 'quote', blocks: blocksUntil(reader, 'blockquote_close') }];
    case 'table_open':
      return [{ kind: 'table', rows: rowsUntil(reader) }];
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content.trimEnd() }];
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

/** The line between an opening token and its close. */
function inlineOf(reader: Reader): readonly Run[] {
  const token = reader.tokens[reader.at];
  if (token?.type !== 'inline') return [];
  reader.at += 1;
  return runsOf(token.children ?? []);
}

function itemsUntil(reader: Reader, close: string): readonly (readonly FlowBlock[])[] {
  const items: (readonly FlowBlock[])[] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (token === undefined || token.type === close) break;
    if (token.type === 'list_item_open') items.push(blocksUntil(reader, 'list_item_close'));
  }
  return items;
}

function rowsUntil(reader: Reader): readonly (readonly (readonly Run[])[])[] {
  const rows: (readonly Run[])[][] = [];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at++];
    if (token === undefined || token.type === 'table_close') break;
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(inlineOf(reader));
  }
  return rows;
}

/** One line of Markdown. */
export function lineRuns(markdown: string): readonly Run[] {
  return inlineTokens(markdown).flatMap(({ children }) => runsOf(children ?? []));
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let bold = 0;
  let italic = 0;
  let url: string | undefined;
  const looks = () => ({
    ...(bold > 0 ? { bold: true as const } : {}),
    ...(italic > 0 ? { italic: true as const } : {}),
    ...(url === undefined ? {} : { url }),
  });
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') bold += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') italic += token.nesting;
    else if (token.type === 'link_open') url = safeUrl(String(token.attrGet('href') ?? ''));
    else if (token.type === 'link_close') url = undefined;
    else if (token.type === 'hardbreak') runs.push({ text: '\n' });
    else if (token.type === 'softbreak') runs.push({ text: ' ', ...looks() });
    else {
      const text = token.type === 'image' ? altText(token) : token.content;
      const code = token.type === 'code_inline' ? { code: true as const } : {};
      if (text !== '') runs.push({ text, ...looks(), ...code });
    }
  }
  return runs;
}

/** Where a link may lead; `undefined` for any other address. */
export function safeUrl(url: string): string | undefined {
  return isSafeLink(url) ? url : undefined;
}
