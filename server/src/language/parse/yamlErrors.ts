// What the YAML parser reports, said in sentences for people who don't program.
import type { ErrorCode, YAMLError } from 'yaml';
import type { Problem } from '../problem';
import type { OffsetMap } from './fromYaml';

interface Said {
  readonly code: string;
  readonly message: string;
}

const syntax = (message: string): Said => ({ code: 'yaml/syntax', message });

const SENTENCES: Readonly<Partial<Record<ErrorCode, Said>>> = {
  ALIAS_PROPS: syntax('A reference (`*name`) takes no label or type of its own.'),
  BAD_ALIAS: syntax('This reference (`*name`) leads to no label (`&name`) above it.'),
  BAD_DQ_ESCAPE: syntax(
    'A backslash in double quotes starts a code for a special character; write `\\\\` for a backslash, or use single quotes.',
  ),
  BAD_INDENT: syntax('This line is indented differently from the lines it belongs with.'),
  BAD_SCALAR_START: syntax("This character can't start a text; put the text in quotes."),
  BLOCK_AS_IMPLICIT_KEY: syntax("A list or a group of keys can't stand on the same line as another one."),
  BLOCK_IN_FLOW: syntax('Inside brackets, lists are written `[a, b]` and groups of keys `{ key: value }`.'),
  KEY_OVER_1024_CHARS: syntax('This key is longer than YAML allows; is the text in front of the colon meant as a key?'),
  MISSING_CHAR: syntax('Something is not closed here: a quotation mark, a bracket or a colon is missing.'),
  MULTILINE_IMPLICIT_KEY: syntax('A key has to stand on one line, with a colon after it.'),
  MULTIPLE_ANCHORS: syntax('A value takes one label (`&name`) only.'),
  MULTIPLE_DOCS: {
    code: 'yaml/multiple-documents',
    message: 'A file holds one role; put what follows `---` into a file of its own.',
  },
  MULTIPLE_TAGS: { code: 'yaml/tag', message: 'Types (`!name`) are not used in role files; remove this one.' },
  TAB_AS_INDENT: { code: 'yaml/tab', message: 'Indent with spaces: YAML does not accept tabs here.' },
  TAG_RESOLVE_FAILED: { code: 'yaml/tag', message: 'Types (`!name`) are not used in role files; remove this one.' },
  BAD_DIRECTIVE: { code: 'yaml/directive', message: 'Lines that start with `%` are not used in role files; remove this one.' },
  UNEXPECTED_TOKEN: syntax("This can't stand here; is a quotation mark, a colon or a dash missing before it?"),
  RESOURCE_EXHAUSTION: syntax('The lists and groups here lie too deep inside one another to be read.'),
};

/** One problem for each error; what merely follows from an error close before it is left out. */
export function problemsFrom(
  errors: readonly YAMLError[],
  text: string,
  original: OffsetMap,
  isExplained: (line: { start: number; end: number }) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  let silentUntil = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(original(error.pos[0]), text.length);
    if (start <= silentUntil) continue;
    silentUntil = endOfNextLine(text, start);
    if (isExplained({ start, end: start })) continue;
    problems.push({ ...said(error), ...visible(text, start, original(error.pos[1])) });
    if (problems.length === LIMIT) break;
  }
  return problems;
}

/** A file that isn't YAML at all would give one error a line. */
const LIMIT = 20;

function said(error: YAMLError): Said {
  return SENTENCES[error.code] ?? syntax("YAML can't make sense of this.");
}

function endOfNextLine(text: string, offset: number): number {
  const line = text.indexOf('\n', offset);
  if (line === -1) return text.length;
  const next = text.indexOf('\n', line + 1);
  return next === -1 ? text.length : next;
}

/** At least one character, on one line, so that there is something to underline. */
function visible(text: string, start: number, end: number): { start: number; end: number } {
  const lineEnd = text.indexOf('\n', start);
  const stop = Math.min(Math.max(end, start + 1), lineEnd === -1 ? text.length : Math.max(lineEnd, start));
  if (stop > start) return { start, end: stop };
  // at the end of a line or of the text: the last character before it that shows
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] ?? '')) from -= 1;
  return { start: Math.max(0, from - 1), end: from };
}
