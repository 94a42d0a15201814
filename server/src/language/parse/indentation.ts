// Blanks that YAML takes for none: tabs and non-breaking spaces in front of keys and list items.
import type { OffsetEdit } from '../problem';
import { isBlockHeader, keyAtStart } from './lines';
import type { Preparation } from './repair';

interface Found {
  readonly kind: 'tab' | 'hard space';
  readonly edit: OffsetEdit;
}

interface IndentedLine {
  readonly start: number;
  readonly raw: string;
  /** Blanks in front of the first dash or character. */
  readonly blanks: string;
}

const SUSPECT = /^[ \t\u00a0-]*[\t\u00a0]/m;
const PREFIX = /^([ \t\u00a0]*)((?:-[ \t\u00a0]+)*)/;
const WIDTHS = [2, 4, 8] as const;

/** One problem for all tabs and one for all non-breaking spaces. Block text is left alone: there they are text. */
export function oddIndentation(text: string): Preparation {
  if (!SUSPECT.test(text)) return { edits: [], problems: [] };
  const lines = structureLines(text);
  const width = tabWidth(lines);
  const found = lines.flatMap((line) => oddBlanks(line, width));
  const tabs = found.filter(({ kind }) => kind === 'tab').map(({ edit }) => edit);
  const hardSpaces = found.filter(({ kind }) => kind === 'hard space').map(({ edit }) => edit);
  return {
    edits: [...tabs, ...hardSpaces],
    problems: [
      ...problemOf(
        tabs,
        'yaml/tab',
        (lineCount) =>
          lineCount === 1
            ? 'This line is indented with a tab; YAML needs spaces.'
            : `${lineCount} lines are indented with tabs; YAML needs spaces.`,
        'Turn tabs at line starts into spaces',
      ),
      ...problemOf(
        hardSpaces,
        'yaml/syntax',
        (lineCount) =>
          lineCount === 1
            ? 'This line is indented with non-breaking spaces, which only look like spaces; YAML needs ordinary ones.'
            : `${lineCount} lines are indented with non-breaking spaces, which only look like spaces; YAML needs ordinary ones.`,
        'Turn them into ordinary spaces',
      ),
    ],
  };
}

function problemOf(
  edits: readonly OffsetEdit[],
  code: string,
  message: (lineCount: number) => string,
  title: string,
): Preparation['problems'] {
  const [first] = edits;
  if (first === undefined) return [];
  const fix = { title, edits, preferred: true, unambiguous: true };
  return [{ code, message: message(edits.length), start: first.start, end: first.end, fixes: () => [fix] }];
}

/** The lines that are neither blank, nor comments, nor inside a block text. */
function structureLines(text: string): IndentedLine[] {
  const result: IndentedLine[] = [];
  let blockColumn: number | undefined;
  let next = 0;
  for (const line of text.split('\n')) {
    const start = next;
    next += line.length + 1;
    const raw = line.replace(/[ \t\r]+$/, '');
    const spaces = /^ */.exec(raw)?.[0].length ?? 0;
    if (raw === '' || (blockColumn !== undefined && spaces > blockColumn)) continue;
    const [, blanks = '', dashes = ''] = PREFIX.exec(raw) ?? [];
    const rest = raw.slice(blanks.length + dashes.length);
    if (rest.startsWith('#')) continue;
    const inBlock = blockColumn !== undefined && blanks.length > blockColumn;
    if (!inBlock && rest !== '') blockColumn = columnOfBlock(rest, blanks.length, dashes.length);
    result.push({ start, raw, blanks });
  }
  return result;
}

/** Column that the lines of a block text (`|`) are deeper than; `undefined` where a line starts none. */
function columnOfBlock(rest: string, indent: number, dashes: number): number | undefined {
  const key = keyAtStart(rest);
  const value = rest.slice(key?.length ?? 0).trimStart();
  if (!isBlockHeader(value)) return undefined;
  return key === undefined ? indent + Math.max(0, dashes - 2) : indent + dashes;
}

function oddBlanks({ start, raw, blanks }: IndentedLine, width: number): Found[] {
  const found: Found[] = [];
  const add = (from: number, written: string, newText: string) => {
    const kind = written.includes('\t') ? 'tab' : 'hard space';
    found.push({ kind, edit: { start: start + from, end: start + from + written.length, newText } });
  };
  const [prefix = ''] = PREFIX.exec(raw) ?? [];
  if (/[\t\u00a0]/.test(blanks)) add(0, blanks, widened(blanks, width));
  const rest = raw.slice(prefix.length);
  // a tab between dash and text is YAML, and so is a hard space behind an ordinary one
  const isStructure = keyAtStart(rest) !== undefined;
  for (const { 0: written, index } of prefix.slice(blanks.length).matchAll(/(?<=-)[ \t\u00a0]+/g)) {
    if (written.startsWith('\u00a0') || (isStructure && written.includes('\t'))) {
      add(blanks.length + index, written, ' ');
    }
  }
  return found;
}

function widened(blanks: string, width: number): string {
  return blanks.replaceAll('\t', ' '.repeat(width)).replaceAll('\u00a0', ' ');
}

/** How wide the writer's editor shows a tab: as wide as makes most lines stand where others of their kind do. */
function tabWidth(lines: readonly IndentedLine[]): number {
  const kindOf = ({ raw, blanks }: IndentedLine, indent: number) =>
    `${raw[blanks.length] === '-' ? 'item' : 'key'} ${indent}`;
  const tabbed = lines.filter(({ blanks }) => blanks.includes('\t'));
  const known = new Set(
    lines.filter(({ blanks }) => !blanks.includes('\t')).map((line) => kindOf(line, line.blanks.length)),
  );
  const score = (width: number) =>
    tabbed.filter((line) => known.has(kindOf(line, widened(line.blanks, width).length))).length;
  return WIDTHS.reduce<number>((best, width) => (score(width) > score(best) ? width : best), WIDTHS[0]);
}
