// Block texts (`|` and `>`): their headers, and the indentation of their lines.
import type { Line } from './lines';
import { certainRepair, type Repair } from './repair';

/**
 * What is wrong with a block text. `start` is the offset of its header, `lines` are those below it, and `column` is
 * the one that they have to be deeper than.
 */
export function blockTextRepair(
  start: number,
  header: string,
  lines: readonly Line[],
  column: number,
): Repair | undefined {
  const first = lines.find(({ text }) => text !== '');
  if (first === undefined) return undefined;
  const digit = /\d/.exec(header);
  if (digit !== null)
    return wrongIndicator(start + digit.index, Number(digit[0]), first, Math.max(column, 0));
  const outside = lines.filter(({ text, indent }) => text !== '' && indent < first.indent);
  const [line] = outside;
  if (line === undefined) return undefined;
  return certainRepair(
    {
      message: 'This line is indented less than the first line of its text.',
      start: line.start + line.indent,
      end: line.end,
    },
    'Line it up with the first line',
    outside.map(({ start: lineStart, indent }) => {
      const at = lineStart + indent;
      return { start: at, end: at, newText: ' '.repeat(first.indent - indent) };
    }),
  );
}

/** `|4` above a text that is indented by two. */
function wrongIndicator(at: number, asked: number, first: Line, column: number): Repair | undefined {
  if (first.indent - column >= asked) return undefined;
  return certainRepair(
    {
      message: `The \`${asked}\` says how far the text below is indented, and it is not; leave the number out.`,
      start: at,
      end: at + 1,
    },
    'Remove the number',
    [{ start: at, end: at + 1, newText: '' }],
  );
}
