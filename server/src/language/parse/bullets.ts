// Bullets below a line of text, which YAML runs together with it or reads as a list of its own.
import type { Fix, OffsetEdit } from '../problem';
import type { Entry } from './entries';
import { isBlockHeader, type Line } from './lines';
import { quoteIfNeeded } from './quote';
import { certainRepair, type Repair } from './repair';

const BULLET = /^[ \t]*[-*•][ \t]+/;

export function hasBullets(lines: readonly string[]): boolean {
  return lines.slice(1).some((line) => BULLET.test(line));
}

/** A sentence with bullets below it, in a list or as the text of a key. `lines` are those of the entry. */
export function bulletsBelow(entry: Entry, lines: readonly string[], eol: string): Repair {
  const place = { start: entry.start, end: entry.end };
  const at = lines.findIndex((line, index) => index > 0 && BULLET.test(line));
  const heading = lines
    .slice(0, at)
    .map((line) => line.trim())
    .join(' ');
  const block = textBlock(entry, [heading, '', ...outdented(lines.slice(at))], place, eol);
  const items = entry.shape?.keys.includes('items') ? itemsOf(lines.slice(at)) : undefined;
  const group = items && groupFix(entry, heading.replace(/:$/, ''), items, place, eol);
  return {
    edits: block.edits,
    problem: {
      code: 'yaml/needs-quotes',
      message: /:$/.test(heading)
        ? 'YAML reads this line as a key with a list below it; make it a group with a heading.'
        : 'YAML runs this line and the bullets below it together into one sentence.',
      ...place,
      fixes: () => (group === undefined ? [block] : [group, block]),
    },
  };
}

/** Without the blanks that all have in common. */
function outdented(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common).trimEnd());
}

/** The text of each bullet with the lines that continue it; `undefined` where bullets have bullets of their own. */
function itemsOf(lines: readonly string[]): string[] | undefined {
  const items: string[] = [];
  const indents = new Set<number>();
  for (const line of lines) {
    if (BULLET.test(line)) {
      items.push(line.replace(BULLET, '').trim());
      indents.add(line.length - line.trimStart().length);
    } else {
      items.push(`${items.pop() ?? ''} ${line.trim()}`.trim());
    }
  }
  return indents.size === 1 ? items : undefined;
}

function groupFix(
  entry: Entry,
  heading: string,
  items: readonly string[],
  place: { start: number; end: number },
  eol: string,
): Fix {
  const indent = ' '.repeat(entry.column + 2);
  const lines = [
    `heading: ${quoteIfNeeded(heading)}`,
    `${indent}items:`,
    ...items.map((item) => `${indent}  - ${quoteIfNeeded(item)}`),
  ];
  return {
    title: 'Make it a group with a heading',
    edits: [{ ...place, newText: lines.join(eol) }],
    preferred: true,
  };
}

/** The text as a block (`|`) in place of what stands there. */
export function textBlock(
  entry: Entry,
  lines: readonly string[],
  place: { start: number; end: number },
  eol: string,
): Fix {
  const indent = ' '.repeat(entry.column + 2);
  const body = lines.map((line) => (line === '' ? '' : indent + line));
  return { title: 'Make it a text block', edits: [{ ...place, newText: ['|', ...body].join(eol) }] };
}

/** A list directly under a key that takes text: its bullets are meant as part of a text block. */
export function listUnderText(
  key: { name: string; end: number; column: number },
  lines: readonly Line[],
): Repair {
  const shown = lines.filter(({ text }) => text !== '');
  const [first, last] = [shown.at(0), shown.at(-1)];
  const isAtMargin = (first?.indent ?? 0) <= key.column;
  const indents: OffsetEdit[] = isAtMargin
    ? shown.map(({ start }) => ({ start, end: start, newText: '  ' }))
    : [];
  return certainRepair(
    {
      code: 'yaml/needs-quotes',
      message: `\`${key.name}\` takes text, and YAML reads bullets as a list; a \`|\` after the colon makes them text.`,
      start: first === undefined ? key.end : first.start + first.indent,
      end: last?.end ?? key.end,
    },
    'Make it a text block',
    [{ start: key.end, end: key.end, newText: ' |' }, ...indents],
  );
}

/** True where a list item or the text of a key may become a block. */
export function mayHoldBullets({ inList, shape, text }: Entry): boolean {
  return (inList || shape?.text === 'markdown') && !isBlockHeader(text);
}
