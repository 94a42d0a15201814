import { proseTokens } from '../advert/markdown';
import { placeAt } from '../parse/place';
import { lineEndAt, lineStartAt } from '../rules/textEdits';
import type { Refactoring, RefactoringInput } from './refactoring';

/** Where wrapped lines end at the latest, indent included; longer words stand alone. In UTF-16 code units. */
const WIDTH = 80;

/** The narrowest text that deep indents leave room for. */
const MIN_WIDTH = 40;

/** What Markdown may take for more than words at the start of a line. */
const BLOCK_START = /^(?:[-+*>#|=~`:]|\d+[.)])/;

/** A line that stays as it is: indented, or written so that it breaks on the page. */
const FIXED = /^\s|\s\s$|\\$|\||\t/;

/**
 * Wraps the long lines of the text block that the cursor is in, or joins the lines of each paragraph. The page stays
 * the same: lists, tables, code and lines that break on purpose are left alone.
 */
export function wrapLines({ document, selection }: RefactoringInput): Refactoring[] {
  const node = placeAt(document.root, selection.start)?.node;
  if (node?.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return [];
  const { text, eol } = document;
  const start = lineEndAt(text, node.start);
  const end = lineEndAt(text, node.end);
  const lines = text.slice(start, end).split(/\r?\n/).slice(1);
  const [first] = lines.filter((line) => line.trim() !== '');
  const indent = first === undefined ? '' : (/^ */.exec(first)?.[0] ?? '');
  // an indicator such as `|2` makes blanks a part of the text
  if (first === undefined || /[|>][-+]*\d/.test(text.slice(lineStartAt(text, node.start), start))) return [];
  const written = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trim()));
  const width = Math.max(MIN_WIDTH, WIDTH - indent.length);
  return [
    {
      title: `Wrap the long lines of this text at ${WIDTH} characters`,
      changed: rewritten(written, width, wrapped),
    },
    { title: 'Write each paragraph of this text on one line', changed: rewritten(written, width, unwrapped) },
  ].flatMap(({ title, changed }) => {
    const body = changed.map((line) => (line === '' ? '' : indent + line));
    const newText = body.map((line) => eol + line).join('');
    const same = newText === text.slice(start, end) || !readsTheSame(written, changed);
    return same
      ? []
      : [
          {
            title,
            kind: 'refactor.rewrite' as const,
            changes: [{ document, edits: [{ start, end, newText }] }],
          },
        ];
  });
}

type Rewrite = (paragraph: readonly string[], width: number) => readonly string[];

/** Paragraphs of plain words rewritten, everything else as it was. */
function rewritten(lines: readonly string[], width: number, rewrite: Rewrite): string[] {
  const done: string[] = [];
  let paragraph: string[] = [];
  let fence: string | undefined;
  const finish = () => {
    const isPlain = paragraph.every((line) => !FIXED.test(line) && !BLOCK_START.test(line));
    done.push(...(isPlain && paragraph.length > 0 ? rewrite(paragraph, width) : paragraph));
    paragraph = [];
  };
  for (const line of lines) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      finish();
      fence = fence === undefined ? mark : undefined;
      done.push(line);
    } else if (fence !== undefined || line.trim() === '') {
      finish();
      done.push(line);
    } else {
      paragraph.push(line);
    }
  }
  finish();
  return done;
}

function unwrapped(paragraph: readonly string[]): readonly string[] {
  return [paragraph.join(' ')];
}

/** A paragraph without long lines stays as somebody has laid it out. */
function wrapped(paragraph: readonly string[], width: number): readonly string[] {
  if (paragraph.every((line) => line.length <= width)) return paragraph;
  const lines: string[] = [];
  let line = '';
  // two blanks are kept in one line: broken there, one would be lost
  for (const word of paragraph.join(' ').split(/(?<! ) (?! )/)) {
    const fits = line === '' || line.length + 1 + word.length <= width;
    if (fits || BLOCK_START.test(word)) {
      line = line === '' ? word : `${line} ${word}`;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Whether the page shows the same, wherever its lines end. */
function readsTheSame(before: readonly string[], after: readonly string[]): boolean {
  return shown(before) === shown(after);
}

function shown(lines: readonly string[]): string {
  const tokens = proseTokens(lines.join('\n')).map(({ type, tag, content, children }) => [
    type,
    tag,
    type === 'inline' ? content.replace(/\s+/g, ' ') : content,
    children?.filter((child) => child.type === 'hardbreak').length,
  ]);
  return JSON.stringify(tokens);
}
