// What the YAML parser reports, said in sentences for people who don't program.
import type { ErrorCode, YAMLError } from 'yaml';
import type { Problem } from '../problem';
import { lineEnd, lineStart } from './lines';
import type { Reading } from './read';

interface Said {
  readonly code: string;
  readonly message: string;
}

const syntax = (message: string): Said => ({ code: 'yaml/syntax', message });

const SENTENCES: Readonly<Partial<Record<ErrorCode, Said>>> = {
  ALIAS_PROPS: syntax('A reference (`*name`) takes no label or type of its own.'),
  BAD_ALIAS: syntax('A `*` in front makes a reference to a label (`&name`); put the text in quotes.'),
  BAD_DQ_ESCAPE: syntax(
    'A backslash in double quotes starts a code for a special character; write `\\\\` for a backslash, or use single quotes.',
  ),
  BAD_INDENT: syntax('This line is indented differently from the lines it belongs with.'),
  BAD_SCALAR_START: syntax("This character can't start a text; put the text in quotes."),
  BLOCK_AS_IMPLICIT_KEY: syntax("A list or a group of keys can't stand on the same line as another one."),
  BLOCK_IN_FLOW: syntax('Inside brackets, lists are written `[a, b]` and groups of keys `{ key: value }`.'),
  KEY_OVER_1024_CHARS: syntax(
    'This key is longer than YAML allows; is the text in front of the colon meant as a key?',
  ),
  MISSING_CHAR: syntax('Something is not closed here: a quotation mark, a bracket or a colon is missing.'),
  MULTILINE_IMPLICIT_KEY: syntax('A key has to stand on one line, with a colon after it.'),
  MULTIPLE_ANCHORS: syntax('A value takes one label (`&name`) only.'),
  MULTIPLE_TAGS: {
    code: 'yaml/tag',
    message: 'Types (`!name`) are not used in role files; remove this one.',
  },
  TAB_AS_INDENT: { code: 'yaml/tab', message: 'Indent with spaces: YAML does not accept tabs here.' },
  UNEXPECTED_TOKEN: syntax(
    "This can't stand here; is a quotation mark, a colon or a dash missing before it?",
  ),
};

/** What is found elsewhere, with better places. */
const FOUND_ELSEWHERE: ReadonlySet<ErrorCode> = new Set([
  'BAD_DIRECTIVE',
  'TAG_RESOLVE_FAILED',
  'RESOURCE_EXHAUSTION',
]);

/** A file that isn't YAML at all would give one error a line. */
const LIMIT = 20;

/** One problem for each error; what merely follows from an error or problem close before it is left out. */
export function problemsFrom(reading: Reading, text: string, explained: readonly Problem[]): Problem[] {
  const errors = reading.errors
    .filter((error) => !FOUND_ELSEWHERE.has(error.code) && !isMereStyle(error))
    .map((error) => ({ error, start: Math.min(reading.shadow.original(error.pos[0]), text.length) }))
    .sort((a, b) => a.start - b.start);
  const causes = [...explained].sort((a, b) => a.start - b.start);
  const problems: Problem[] = [];
  let silentUntil = -1;
  let cause = 0;
  for (const { error, start } of errors) {
    for (let next = causes[cause]; next && lineStart(text, next.start) <= start; next = causes[++cause]) {
      silentUntil = Math.max(silentUntil, endOfNextLine(text, next.end));
    }
    if (start <= silentUntil) continue;
    silentUntil = endOfNextLine(text, start);
    problems.push({ ...said(error), ...visible(text, start, reading.shadow.originalEnd(error.pos[1])) });
    if (problems.length === LIMIT) break;
  }
  return problems;
}

/** A closing bracket at the left margin, as programmers write it. */
function isMereStyle({ name, code }: YAMLError): boolean {
  return name === 'YAMLWarning' && code === 'BAD_INDENT';
}

function said(error: YAMLError): Said {
  return SENTENCES[error.code] ?? syntax("YAML can't make sense of this.");
}

function endOfNextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end === text.length ? end : lineEnd(text, end + 1);
}

/** At least one character, on one line, so that there is something to underline. Offsets are those of `text`. */
export function visible(text: string, start: number, end: number): { start: number; end: number } {
  const stop = Math.min(Math.max(end, start + 1), lineEnd(text, start));
  if (stop > start) return { start, end: stop };
  // at the end of a line or of the text: the last character before it that shows
  const from = text.slice(0, start).trimEnd().length;
  return { start: Math.max(0, from - 1), end: from };
}
