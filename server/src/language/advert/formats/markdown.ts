import { advertFlow } from '../flow/build';
import type { Advert } from '../model';
import { flowMarkup, type Markup } from './markup';

/** Marks that would mean something in CommonMark or its tables; `<` and `&` as entities, so that no raw HTML is made. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^(\s*)([#>+-]|\d+[.)])(?=\s|$)/gm, (_, blank: string, mark: string) =>
      /^\d/.test(mark) ? `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${blank}\\${mark}`,
    )
    .replace(/^([=-])(?=\1*\s*$)/gm, '\\$1');
}

/** A run of backticks longer than any in the text. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function indented(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

const MARKDOWN: Markup = {
  text: escaped,
  bold: (text) => `**${text}**`,
  italic: (text) => `*${text}*`,
  code(text) {
    const fence = fenceFor(text, 1);
    const space = /^`|`$/.test(text) ? ' ' : '';
    return fence + space + text.replace(/\n/g, ' ') + space + fence;
  },
  link: (text, url) => `[${text}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`,
  lineBreak: '\\\n',
  heading: (text, level) => `${'#'.repeat(level)} ${text.replace(/\s*\n\s*/g, ' ')}`,
  codeBlock(text) {
    const fence = fenceFor(text, 3);
    return `${fence}\n${text}\n${fence}`;
  },
  quote: (text) => text.replace(/^/gm, '> '),
  list: (items, start) =>
    items
      .map((item, index) => {
        const marker = start === undefined ? '- ' : `${start + index}. `;
        return marker + indented(item, marker.length);
      })
      .join('\n'),
  facts: (rows) =>
    [
      '| | |',
      '| --- | --- |',
      ...rows.map(({ label, lines }) => `| **${label}** | ${lines.join('; ')} |`),
    ].join('\n'),
  table: ([head = [], ...rows]) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'),
  rule: '---',
};

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ').replace(/\\?\n/g, ' ')} |`;
}

/** The advert as CommonMark with tables, for wikis and code hosts. */
export function renderMarkdown(advert: Advert): string {
  return flowMarkup(advertFlow(advert), MARKDOWN);
}
