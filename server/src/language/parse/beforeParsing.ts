// What is wrong with a file before any YAML is read: it isn't text, or holds characters and lines that a person can't
// see or didn't write.
import type { OffsetEdit, Problem } from '../problem';
import { mergeConflicts } from './conflicts';
import { oddIndentation } from './indentation';
import { lineEnd } from './lines';
import { certainRepair, type Preparation, type Repair } from './repair';

export interface BeforeParsing extends Preparation {
  /** Not a text file: nothing to read. */
  readonly unreadable: boolean;
}

/** Finds what YAML should not even see. Offsets are those of `text`. */
export function beforeParsing(text: string): BeforeParsing {
  if (text.includes('\u0000')) {
    const end = Math.min(lineEnd(text, 0), 80);
    const problem = { code: 'yaml/syntax', message: 'This is not a text file.', start: 0, end };
    return { edits: [], problems: [problem], unreadable: true };
  }
  // as long as the text itself: the offsets stay
  const inLines = text.replace(LONE_RETURN, '\n');
  const mark: OffsetEdit[] = text.startsWith('\ufeff') ? [{ start: 0, end: 1, newText: '' }] : [];
  const repairs = [invisibleCharacters(text), oldLineBreaks(text), ...directives(inLines)].flatMap(
    (repair) => repair ?? [],
  );
  const [conflicts, indentation] = [mergeConflicts(inLines), oddIndentation(inLines)];
  return {
    edits: [...mark, ...conflicts.edits, ...repairs.flatMap(({ edits }) => edits), ...indentation.edits],
    problems: [
      ...conflicts.problems,
      ...repairs.map(({ problem }) => problem),
      ...indentation.problems,
      ...lostCharacter(text),
    ],
    unreadable: false,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const INVISIBLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function invisibleCharacters(text: string): Repair | undefined {
  const edits = [...text.matchAll(INVISIBLE)].map(({ index }) => ({
    start: index,
    end: index + 1,
    newText: '',
  }));
  const [first] = edits;
  if (first === undefined) return undefined;
  const name = `U+${text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `There is an invisible character (${name}) here that can't stand in text; delete it.`;
  const title = edits.length === 1 ? 'Delete the invisible character' : 'Delete all invisible characters';
  return certainRepair({ message, start: first.start, end: first.end }, title, edits);
}

function lostCharacter(text: string): Problem[] {
  const start = text.indexOf('\ufffd');
  if (start === -1) return [];
  const message =
    'A character here was lost when the file was saved in another encoding; type it again and save as UTF-8.';
  return [{ code: 'yaml/syntax', message, start, end: start + 1 }];
}

const LONE_RETURN = /\r(?!\n)/g;

/** A carriage return alone ended lines long ago. YAML still reads it; editors and Git don't agree on it. */
function oldLineBreaks(text: string): Repair | undefined {
  if (!text.includes('\r')) return undefined;
  const edits = [...text.matchAll(LONE_RETURN)].map(({ index }) => ({
    start: index,
    end: index + 1,
    newText: '\n',
  }));
  const [first] = edits;
  if (first === undefined) return undefined;
  const message = 'Lines end here in a way that is no longer in use (a carriage return alone).';
  return certainRepair({ message, start: first.start, end: first.end }, 'Use ordinary line ends', edits);
}

/** Lines such as `%YAML 1.1` in front of a document. */
function directives(text: string): Repair[] {
  if (!text.includes('%')) return [];
  const [front = ''] = /^\ufeff?(?:(?:[ \t]*(?:#[^\n]*)?|%[^\n]*)(?:\n|$))+/.exec(text) ?? [];
  return [...front.matchAll(/^%[^\n]*\n?/gm)].map(({ 0: line, index }) =>
    directive(index, index + line.trimEnd().length, index + line.length),
  );
}

/** A line that starts with `%`, with the offsets of its end and of the next line. */
export function directive(start: number, end: number, next: number): Repair {
  return certainRepair(
    {
      code: 'yaml/directive',
      message: 'Lines that start with `%` are not used in role files; remove this one.',
      start,
      end,
    },
    'Remove the line',
    [{ start, end: next, newText: '' }],
  );
}
