// Lists and mappings in brackets and braces, read with an eye for what is missing.
import { lineEnd, quotedAtStart } from './lines';
import { certainRepair, type Repair } from './repair';

export interface FlowEnd {
  /** Offset behind the last character that belongs to it. */
  readonly end: number;
  /** Where a closing bracket is missing or wrong, and what belongs there. */
  readonly missing: { readonly start: number; readonly end: number; readonly newText: string } | undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Finds the end of what starts with a bracket or brace at `start`. A line that is indented no deeper than `column`
 * belongs to what follows, unless it only closes.
 */
export function flowEnd(text: string, start: number, column: number): FlowEnd {
  const open: string[] = [];
  let shown = start;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') {
      const next = /^( *)(.?)/.exec(text.slice(at + 1, at + 1 + column + 2));
      const isDeeper = (next?.[1]?.length ?? 0) > column;
      if (!isDeeper && !/[\]}\r]|^$/.test(next?.[2] ?? '')) break;
    }
    if (character === '#' && /\s/.test(text[at - 1] ?? '')) {
      const feed = text.indexOf('\n', at);
      if (feed === -1) break;
      at = feed - 1;
      continue;
    }
    if ((character === '"' || character === "'") && /[\s,[{:]/.test(text[at - 1] ?? '')) {
      const close = endOfQuotes(text, at);
      if (close === undefined) break;
      at = close;
    } else if (CLOSING[character] !== undefined) {
      open.push(CLOSING[character]);
    } else if (character === ']' || character === '}') {
      const expected = open.pop();
      if (expected !== character) {
        const missing = { start: at, end: at + 1, newText: expected ?? '' };
        return { end: at + 1, missing: open.length === 0 ? missing : undefined };
      }
      if (open.length === 0) return { end: at + 1, missing: undefined };
    }
    if (/\S/.test(text[at] ?? '')) shown = at;
  }
  const end = shown + 1;
  // as `{ skill: PROG }` is written
  const blank = /\s/.test(text[start + 1] ?? '') && !text.slice(start, end).includes('\n') ? ' ' : '';
  return { end, missing: { start: end, end, newText: blank + open.reverse().join('') } };
}

function endOfQuotes(text: string, at: number): number | undefined {
  const match = quotedAtStart(text.slice(at, lineEnd(text, at)));
  return match === undefined ? undefined : at + match.length - 1;
}

/** More brackets than this are no slip. */
const FORGETTABLE = 4;

/** What closes a list or mapping that was left open, or closed with the wrong bracket. */
export function unclosedFlow(start: number, { end, missing }: FlowEnd, text: string): Repair | undefined {
  const closing = missing?.newText.trim() ?? '';
  if (missing === undefined || closing === '' || closing.length > FORGETTABLE) return undefined;
  const opening = text[start] ?? '';
  const isWrong = missing.end > missing.start;
  const message = isWrong
    ? `What starts with \`${opening}\` has to end with \`${closing}\`.`
    : `This \`${opening}\` is never closed: \`${closing}\` is missing at the end.`;
  const place = isWrong ? { start: missing.start, end: missing.end } : { start, end };
  return certainRepair({ message, ...place }, isWrong ? `Write \`${closing}\`` : `Add \`${closing}\``, [
    missing,
  ]);
}

/** `{ min: 67,000 }`, where the comma ends the value: the amounts between `start` and `end`, each without its commas. */
export function amountsWithCommas({ start, end }: { start: number; end: number }, text: string): Repair[] {
  const amounts = text
    .slice(start, end)
    .matchAll(/(?<=[{,]\s*[\w-]+:[ \t]+)£?\d{1,3}(?:,\d{3})+(?=\s*[,}])/g);
  return [...amounts].map(({ 0: amount, index }) => {
    const place = { start: start + index, end: start + index + amount.length };
    const newText = amount.replace(/[£,]/g, '');
    const message = `Inside braces a comma ends the value, so \`${amount}\` has to be \`${newText}\`.`;
    return certainRepair({ message, ...place }, `Write \`${newText}\``, [{ ...place, newText }]);
  });
}
