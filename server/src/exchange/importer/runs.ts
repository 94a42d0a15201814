// Text with its emphasis and links, and its Markdown as the format reads it.

/** Words that are emphasised alike. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where a link leads; empty where there is none. */
  readonly href: string;
}

/** What survives in the Markdown of the format as a link. */
const KEPT_LINK = /^(?:https?:\/\/|mailto:)\S/i;
/** Characters that show nothing: zero-width spaces, byte order marks, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
/** Characters that no text holds, but damaged files do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text as people see it on one line: blanks of all kinds are single spaces, what shows nothing is left out. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ');
}

/** The runs as one line of Markdown. */
export function runsMarkdown(runs: readonly Run[]): string {
  const joined = trimmed(joinedRuns(runs));
  let markdown = '';
  for (const [index, run] of joined.entries()) {
    const next = joined[index + 1];
    // a link right after an exclamation mark would be an image
    if (run.href !== '' && markdown.endsWith('!')) markdown = `${markdown.slice(0, -1)}\\!`;
    markdown += runMarkdown(run, markdown.slice(-1), next === undefined ? '' : (next.text[0] ?? ''));
  }
  return escapeStart(markdown);
}

/** The runs as the text of a heading: without emphasis and links. */
export function headingMarkdown(runs: readonly Run[]): string {
  return escapeHeading(runs.map(({ text }) => text).join(''));
}

/** Plain text as that of a heading, whose start means nothing to Markdown. */
export function escapeHeading(text: string): string {
  return escapeInline(visibleText(text).trim());
}

/** Plain text as one line of Markdown that reads the same. */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInline(visibleText(text).trim()));
}

/** Word breaks emphasised text into many runs; one of blanks alone has the emphasis of what comes before. */
function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const given of runs) {
    const href = KEPT_LINK.test(given.href.trim()) ? given.href.trim() : '';
    const run = { ...given, href, text: visibleText(given.text) };
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && (isAlike(last, run) || (run.text === ' ' && last.href === run.href))) {
      joined[joined.length - 1] = { ...last, text: visibleText(last.text + run.text) };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function isAlike(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}

/** Without blanks at the start, at the end, and twice between two runs. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let blank = true;
  for (const run of runs) {
    const text: string = blank ? run.text.trimStart() : run.text;
    if (text === '') continue;
    kept.push({ ...run, text });
    blank = text.endsWith(' ');
  }
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}

/** In UTF-16 code units. What is longer needs no emphasis, and would take long to look at. */
const LONGEST_EMPHASIS = 2000;

const WORD = /[\p{L}\p{N}]/u;
/** Punctuation at the ends of an emphasised text. Marks between it and a letter would not be read as marks. */
const OUTER = /^(\s*[^\p{L}\p{N}\s]*\s*)(.*?)(\s*[^\p{L}\p{N}\s]*\s*)$/su;

function runMarkdown(run: Run, before: string, after: string): string {
  const marks = (run.bold ? '**' : '') + (run.italic ? '*' : '');
  const [, lead = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (words === '') return run.text;
  if (run.href !== '') {
    const text = escapeInline(words).replace(/(?<!\\)[[\]]/g, '\\$&');
    const link = `[${text}](${linkTarget(run.href)})`;
    return `${lead}${marks}${link}${reversed(marks)}${tail}`;
  }
  if (marks === '') return escapeInline(run.text);
  const isFree =
    (lead !== '' || !WORD.test(before) || WORD.test(words[0] ?? '')) &&
    (tail !== '' || !WORD.test(after) || WORD.test(words.at(-1) ?? '')) &&
    before !== '*';
  if (isFree) return `${lead}${marks}${escapeInline(words)}${reversed(marks)}${tail}`;
  if (run.text.length > LONGEST_EMPHASIS) return escapeInline(run.text);
  const [, opening = '', inner = '', closing = ''] = OUTER.exec(run.text) ?? [];
  if (inner === '' || before === '*') return escapeInline(run.text);
  return `${escapeInline(opening)}${marks}${escapeInline(inner)}${reversed(marks)}${escapeInline(closing)}`;
}

function reversed(marks: string): string {
  return [...marks].reverse().join('');
}

/** An address that ends where it should inside the brackets of a link. */
function linkTarget(href: string): string {
  return href.replace(/[\s()<>\\]/g, (character) =>
    character === '(' || character === ')'
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(character),
  );
}

/** Only what Markdown would take for marks: text that people read in a file stays as they know it. */
function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[`*]|~(?=~)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\](?=[(:])/g, '\\]')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w{1,40};)/g, '\\&');
}

/** What would make a heading, a list, a quotation or a rule of a line that starts so. */
function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6}|[-+>])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:>|[-=_](?=[-=_\s]*$))/, '\\$&');
}
