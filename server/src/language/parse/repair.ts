// What stops a file from being read, and what was meant: the parser then reads that, so that one slip
// doesn't take the outline, the hovers and the preview away.
import type { OffsetEdit, Problem } from '../problem';
import type { Shape } from '../schema/shape';
import { type Entry, readEntries, type StrayLine } from './entries';
import { misreadText, type Repair } from './misreadText';

export interface BeforeParsing {
  /** Same-length edits that keep everything else in its place. */
  readonly edits: readonly OffsetEdit[];
  readonly problems: readonly Problem[];
  /** Not a text file: nothing to read. */
  readonly unreadable: boolean;
}

const CONFLICT = /^<{7}[^\n]*\n([^]*?)^={7}[^\n]*\n([^]*?)^>{7}[^\n]*$/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/** Binary files, byte order marks, merge conflicts and tabs are seen before any YAML is. */
export function beforeParsing(text: string): BeforeParsing {
  if (text.includes('\u0000')) {
    const problem = { code: 'yaml/syntax', message: 'This is not a text file.', start: 0, end: firstLine(text) };
    return { edits: [], problems: [problem], unreadable: true };
  }
  const edits: OffsetEdit[] = [];
  const problems: Problem[] = [];
  if (text.startsWith('\ufeff')) edits.push({ start: 0, end: 1, newText: '' });
  for (const match of text.matchAll(CONFLICT)) conflict(match, edits, problems);
  tabs(text, edits, problems);
  const control = NOT_TEXT.exec(text);
  if (control !== null) problems.push(strangeCharacter(control));
  return { edits, problems, unreadable: false };
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return Math.min(end === -1 ? text.length : end, 80);
}

function strangeCharacter({ 0: character, index }: RegExpExecArray): Problem {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'yaml/syntax',
    message:
      character === '\ufffd'
        ? 'A character here was lost when the file was saved in another encoding; type it again and save as UTF-8.'
        : `There is an invisible character (${name}) here that can't stand in text; delete it.`,
    start: index,
    end: index + 1,
    fixes: () =>
      character === '\ufffd'
        ? []
        : [
            {
              title: 'Delete the invisible character',
              edits: [{ start: index, end: index + 1, newText: '' }],
              preferred: true,
              unambiguous: true,
            },
          ],
  };
}

/** The current side is read; markers and the incoming side are left out. */
function conflict(match: RegExpExecArray, edits: OffsetEdit[], problems: Problem[]): void {
  const [whole, ours = '', theirs = ''] = match;
  const start = match.index;
  const oursStart = start + whole.indexOf('\n') + 1;
  const end = start + whole.length;
  edits.push({ start, end: oursStart, newText: '' }, { start: oursStart + ours.length, end, newText: '' });
  problems.push({
    code: 'yaml/syntax',
    message: 'Git could not merge two versions of these lines; keep what is right and delete the marker lines.',
    start,
    end: oursStart - 1,
    fixes: () => [
      { title: 'Keep the current version', edits: [{ start, end, newText: ours.replace(/\r?\n$/, '') }] },
      { title: 'Keep the incoming version', edits: [{ start, end, newText: theirs.replace(/\r?\n$/, '') }] },
    ],
  });
}

/** Tabs in front of a line: read as two spaces each, reported once for the file. */
function tabs(text: string, edits: OffsetEdit[], problems: Problem[]): void {
  const found = [...text.matchAll(/^( *)(\t[ \t]*)(?=\S)/gm)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const blanks = match[2] ?? '';
    return { start, end: start + blanks.length, newText: blanks.replaceAll('\t', '  ') };
  });
  const [first] = found;
  if (first === undefined) return;
  edits.push(...found);
  problems.push({
    code: 'yaml/tab',
    message:
      found.length === 1
        ? 'This line is indented with a tab; YAML needs spaces.'
        : `${found.length} lines are indented with tabs; YAML needs spaces.`,
    start: first.start,
    end: first.end,
    fixes: () => [
      { title: 'Turn tabs at line starts into spaces', edits: found, preferred: true, unambiguous: true },
    ],
  });
}

/** Everything that can be mended in a text that YAML misreads. Offsets are those of `text`. */
export function repairsFor(text: string, shape: Shape, eol: string): Repair[] {
  const { values, strays } = readEntries(text, shape);
  return [
    ...values.flatMap((entry) => missingKey(entry, text) ?? misreadText(entry, text, eol) ?? []),
    ...strays.flatMap((stray) => missingColon(stray) ?? []),
  ];
}

/** `- Programming` with `level: 5` on the next line: the item's first key was left out. */
function missingKey(entry: Entry, text: string): Repair | undefined {
  const [first] = entry.shape?.required ?? [];
  const next = /^\r?\n([ \t]+)([\w-]+)[ \t]*:/.exec(text.slice(entry.end));
  if (!entry.inList || first === undefined || next === null) return undefined;
  const deeper = (next[1]?.length ?? 0) > entry.column;
  if (!deeper || !entry.shape?.keys.includes(next[2] ?? '')) return undefined;
  const edit = { start: entry.start, end: entry.start, newText: `${first}: ` };
  return {
    edits: [edit],
    problem: {
      code: 'yaml/syntax',
      message: `This item has other keys below, so its first line needs one too: \`${first}:\`.`,
      start: entry.start,
      end: entry.lineEnd,
      fixes: () => [{ title: `Add \`${first}:\``, edits: [edit], preferred: true, unambiguous: true }],
    },
  };
}

/** A word alone on a line, as while a key is being typed; or a line of prose that lost its indentation. */
function missingColon({ start, end, text }: StrayLine): Repair | undefined {
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
