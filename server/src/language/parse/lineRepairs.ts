// What stops a file from being read, and what was meant: the parser then reads that, so that one slip
// doesn't take the outline, the hovers and the preview away.
import type { Shape } from '../schema/shape';
import { directive } from './beforeParsing';
import { type Entry, readEntries, type StrayLine } from './entries';
import { amountsWithCommas, unclosedFlow } from './flow';
import { quotedAtStart } from './lines';
import { misreadText } from './misreadText';
import { certainRepair, type Repair } from './repair';

/** Everything that can be mended in a text that YAML misreads. Offsets are those of `text`. */
export function repairsFor(text: string, shape: Shape, eol: string): Repair[] {
  const { values, strays, slips } = readEntries(text, shape, eol);
  return [
    ...slips,
    ...values.flatMap(
      (entry) =>
        missingKey(entry, text) ??
        misreadText(entry, text, eol) ??
        leftOpen(entry, text) ??
        secondKey(entry, eol) ??
        [],
    ),
    ...values.flatMap(({ start, flow }) =>
      flow === undefined ? [] : amountsWithCommas({ start, end: flow.end }, text),
    ),
    ...strays.flatMap((stray) => strayLine(stray, text) ?? []),
  ];
}

/** `- Programming` with `level: 5` on the next line: the item's first key was left out. */
function missingKey(entry: Entry, text: string): Repair | undefined {
  const [first] = entry.shape?.required ?? [];
  if (!entry.inList || first === undefined) return undefined;
  const next = /^\r?\n([ \t]+)([\w-]+)[ \t]*:/.exec(text.slice(entry.end, entry.end + LOOK_AHEAD));
  if (next === null) return undefined;
  const isDeeper = (next[1]?.length ?? 0) > entry.column;
  if (!isDeeper || !entry.shape?.keys.includes(next[2] ?? '')) return undefined;
  return certainRepair(
    {
      message: `This item has other keys below, so its first line needs one too: \`${first}:\`.`,
      start: entry.start,
      end: entry.lineEnd,
    },
    `Add \`${first}:\``,
    [{ start: entry.start, end: entry.start, newText: `${first}: ` }],
  );
}

/** Longer than any indentation and key, in characters. */
const LOOK_AHEAD = 200;

/** Quotes, brackets and braces of values that aren't text: a code, a list of dates. */
function leftOpen(entry: Entry, text: string): Repair | undefined {
  if (entry.flow !== undefined) return unclosedFlow(entry.start, entry.flow, text);
  const quote = entry.text[0];
  if (quote !== '"' && quote !== "'") return undefined;
  if (quotedAtStart(text.slice(entry.start, entry.end)) !== undefined) return undefined;
  const end = entry.start + entry.text.replace(/\s+#.*$/, '').length;
  return certainRepair(
    { message: `This \`${quote}\` is never closed.`, start: entry.start, end },
    `Close it with \`${quote}\``,
    [{ start: end, end, newText: quote }],
  );
}

/** `skill: PROG, level: 5` on one line. */
function secondKey({ start, text, inList, column, holder }: Entry, eol: string): Repair | undefined {
  const match = /,?[ \t]+([A-Za-z][\w-]*):(?=[ \t]|$)/.exec(text);
  const name = match?.[1] ?? '';
  if (match === null || inList || holder?.keys.includes(name) !== true) return undefined;
  const at = start + match.index;
  const end = at + match[0].length;
  return certainRepair(
    { message: `\`${name}\` needs a line of its own.`, start: end - name.length - 1, end },
    'Start a new line',
    [{ start: at, end: end - name.length - 1, newText: eol + ' '.repeat(column) }],
  );
}

/** A word alone on a line, as while a key is being typed; or a line of prose that lost its indentation. */
function strayLine({ start, end, text }: StrayLine, source: string): Repair | undefined {
  if (text.startsWith('%'))
    return directive(start, end, Math.min(source.indexOf('\n', end) + 1 || end, source.length));
  if (/^[\]}[{"'|>]/.test(text)) return undefined;
  const isWord = /^[\w-]+$/.test(text);
  const edit = { start: end, end, newText: ':' };
  return {
    edits: isWord ? [edit] : [{ start, end, newText: `? ${JSON.stringify(text)}` }],
    problem: {
      code: 'yaml/syntax',
      message: isWord
        ? `\`${text}\` needs a colon after it to be a key.`
        : 'This line belongs to nothing: indent it under the text it continues, or give it a key.',
      start,
      end,
      fixes: () => (isWord ? [{ title: 'Add the colon', edits: [edit], preferred: true }] : []),
    },
  };
}
