// Where the two servers differ over the structure of a file, and why each difference is right. What isn't here fails.
import type { Diagnostic } from 'vscode-languageserver';

export interface Difference {
  readonly why: string;
  /** A file that shows it, and its name where it is no role. */
  readonly example: string;
  readonly name?: string;
  /** Whether this is the reason why a line has a finding of one server and none of the other's schema. */
  readonly explains: (line: number, found: Found) => boolean;
}

export interface Found {
  readonly ours: readonly Diagnostic[];
  readonly theirs: readonly Diagnostic[];
  readonly lines: readonly string[];
}

/** Lines where theirs has a finding and ours none about the schema. */
export const ONLY_THEIRS: Readonly<Record<string, Difference>> = {
  'read as YAML, not as text': {
    why: `People write "- a line" or "of: it" where the format wants text, and mean just that. Ours says on the same
      line that quotation marks are missing, with a fix, and goes on with the text; theirs says that the type is wrong.`,
    example: 'title: Lead: platforms\n',
    explains: (line, { ours }) =>
      ours.some((each) => each.code === 'yaml/needs-quotes' && startsOn(line, each)),
  },
  'a blank that is not needed': {
    why: `An item with "remove: true" is only found by its skill. A level that is left blank beside it does no harm,
      and the blank goes with the item; theirs wants a whole number.`,
    example:
      'title: x\nskills:\n  sfia:\n    essential:\n      - skill: PROG\n        level: null\n        remove: true\n',
    explains: (line, { lines }) => {
      const [, indent] = /^( +)level: null$/.exec(lines[line] ?? '') ?? [];
      if (indent === undefined) return false;
      const below = lines.slice(line + 1);
      const end = below.findIndex((each) => !each.startsWith(indent));
      const restOfItem = end === -1 ? below : below.slice(0, end);
      return restOfItem.includes(`${indent}remove: true`);
    },
  },
};

/** Lines where ours has a finding about the schema and theirs has none. */
export const ONLY_OURS: Readonly<Record<string, Difference>> = {
  'a format that theirs leaves alone': {
    why: 'Language tags, dates with a time, ids of frameworks and web addresses that theirs takes for relative ones.',
    example: 'title: x\nlanguage: not, it\n',
    explains: (line, { ours }) => ours.some((each) => each.code === 'schema/format' && startsOn(line, each)),
  },
  'a level that the schema cannot ask for': {
    why: `Every skill needs a level, except one with "remove: true". The schema has no word for that which other
      programs would tell in a clear sentence, so it leaves the level open and ours asks for it.`,
    example: 'title: x\nskills:\n  sfia:\n    essential:\n      - skill: PROG\n',
    explains: (line, { ours }) =>
      ours.some(
        (each) =>
          each.code === 'schema/missing-key' &&
          startsOn(line, each) &&
          String(each.message).endsWith('needs the key `level`.'),
      ),
  },
  'two findings that theirs tells as one': {
    why: 'Where two findings in the same words touch, theirs makes one of them, which begins where the first begins.',
    example: 'stylesheet:\n  - a line\nlogo: true\n',
    name: 'role.config.yaml',
    explains: (line, { ours, theirs }) =>
      theirs.some(
        ({ range: { start, end } }) =>
          start.line < line && end.line === line && ours.some((each) => startsOn(start.line, each)),
      ),
  },
};

export function startsOn(line: number, { range }: Diagnostic): boolean {
  return range.start.line === line;
}
