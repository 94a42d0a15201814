// Slips of the pen in what YAML counts as structure, each with the one way to mend it. Offsets are UTF-16 code units.
import type { OffsetEdit } from '../problem';
import { certainRepair, type Repair } from './repair';

/** `-lead` in a list. */
export function gluedDash(at: number): Repair {
  return certainRepair(
    { message: 'A dash needs a space after it to start a list item.', start: at, end: at + 1 },
    'Add the space',
    [{ start: at + 1, end: at + 1, newText: ' ' }],
  );
}

/** A line among list items that has none. */
export function missingDash(at: number, length: number): Repair {
  return certainRepair(
    {
      message: 'This line stands among list items, so it needs a dash in front.',
      start: at,
      end: at + length,
    },
    'Add the dash',
    [{ start: at, end: at, newText: '- ' }],
  );
}

/** `• lead` or `* lead` in place of `- lead`. */
export function foreignBullet(at: number, bullet: string): Repair {
  const end = at + bullet.length;
  return certainRepair(
    { message: `A list item starts with a dash: write \`-\` in place of \`${bullet}\`.`, start: at, end },
    'Write a dash',
    [{ start: at, end, newText: '-' }],
  );
}

/**
 * `title:Lead`, or with a colon or a space that isn't the one YAML knows. `separator` is what stands between key and
 * value.
 */
export function gluedColon(start: number, name: string, separator: string): Repair {
  const colon = start + name.length;
  const end = colon + separator.length;
  return certainRepair(
    { message: colonMessage(name, separator), start, end: start + `${name}${separator}`.trimEnd().length },
    separator === ':' ? 'Add the space' : 'Write a colon and a space',
    separator === ':' ? [{ start: end, end, newText: ' ' }] : [{ start: colon, end, newText: ': ' }],
  );
}

function colonMessage(name: string, separator: string): string {
  if (separator.startsWith('：'))
    return `The colon after \`${name}\` is a wide one that YAML doesn't know; write \`:\`.`;
  if (separator.includes('\u00a0')) {
    return `The space after \`${name}:\` is a non-breaking one, which YAML doesn't take for a space.`;
  }
  return separator === ':'
    ? `\`${name}:\` needs a space after the colon.`
    : `\`${name}\` needs a colon after it to be a key.`;
}

/** `responsibilities: - lead` on one line. `blanks` are those in front of the dash. */
export function listBesideKey(blanks: { start: number; end: number }, indent: number, eol: string): Repair {
  return certainRepair(
    {
      message: 'A list starts on the line below its key.',
      start: blanks.end,
      end: blanks.end + 1,
    },
    'Start the list on its own line',
    [{ ...blanks, newText: eol + ' '.repeat(indent) }],
  );
}

export interface MisplacedLine {
  /** Number of the line. */
  readonly index: number;
  /** Offset of its first character, blanks included. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Column it was meant to start in. */
  readonly column: number;
}

/** Lines that follow one another and are indented wrongly are one slip. */
export function misplacedLines(lines: readonly MisplacedLine[]): Repair[] {
  const runs: MisplacedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === line.index - 1) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const depth = first.column > first.indent ? 'less' : 'further';
    const message = `This line is indented ${depth} than the lines it belongs with.`;
    const place = { start: first.start + first.indent, end: first.end };
    return [certainRepair({ message, ...place }, 'Line it up with them', run.map(reindentation))];
  });
}

function reindentation({ start, indent, column }: MisplacedLine): OffsetEdit {
  return { start, end: start + indent, newText: ' '.repeat(column) };
}
