import type { SourceBlock } from '../../language/importer/source';
import { Refusal } from '../refusal';
import { type Following, type HeadingShape, headingShape } from './plainHeadings';
import { type ItemLine, type PlainLine, plainLine } from './plainLines';
import { PlainList } from './plainList';
import { isContinued, unwrapped } from './plainWrapping';
import { escapeHeading, escapeMarkdown } from './runs';

/** In UTF-16 code units. The longest adverts known have about 30,000. */
const LONGEST_TEXT = 2_000_000;
/** Words of an item that may have been broken at the end of a line are at least this long. */
const LONG_ITEM = 50;

/** What the text is made of before it is known which lines are headings. */
type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Underlined, or numbered as headings are. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly blocks: readonly SourceBlock[] }
  | { readonly kind: 'table'; readonly blocks: readonly SourceBlock[] };

/**
 * What a person reads in plain text, by the shapes of its lines: lists by their bullets and numbers, headings by
 * lines under them, capitals, and short lines that the next ones explain.
 *
 * @throws Refusal where the text is too long
 */
export function readPlainText(text: string): readonly SourceBlock[] {
  if (text.length > LONGEST_TEXT) throw new Refusal('The text is too long to be a role definition.');
  const lines = text.split(/\r\n?|[\n\f\u0085\u2028\u2029]/).map(plainLine);
  return withHeadings(pieces(lines));
}

function pieces(lines: readonly PlainLine[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line?.kind === 'text') {
      at = takeText(lines, at, found);
    } else if (line?.kind === 'item' && isNumberedHeading(lines, at, line)) {
      found.push({ kind: 'heading', text: `${line.number} ${line.text}` });
      at += 1;
    } else if (line?.kind === 'item') {
      at = takeList(lines, at, found);
    } else if (line?.kind === 'cells') {
      at = takeTable(lines, at, found);
    } else {
      at += 1;
    }
  }
  return found;
}

/** Takes lines of text right after one another; answers where the next thing starts. */
function takeText(lines: readonly PlainLine[], from: number, found: Piece[]): number {
  const texts: string[] = [];
  let at = from;
  for (let line = lines[at]; line?.kind === 'text'; line = lines[at]) {
    texts.push(line.text);
    at += 1;
  }
  const isUnderlined = lines[at]?.kind === 'rule';
  const heading = isUnderlined ? texts.pop() : undefined;
  for (const text of texts.length > 0 ? unwrapped(texts) : []) found.push({ kind: 'paragraph', text });
  if (heading !== undefined) {
    const isHeading = heading.length <= 100 && !/[.;,]$/.test(heading);
    found.push({ kind: isHeading ? 'heading' : 'paragraph', text: heading });
  }
  return at + (isUnderlined ? 1 : 0);
}

function takeList(lines: readonly PlainLine[], from: number, found: Piece[]): number {
  const list = new PlainList();
  let at = from;
  let isAfterBlank = false;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (line.kind === 'item') {
      if (at > from && isNumberedHeading(lines, at, line)) break;
      list.add(line);
    } else if (line.kind === 'text') {
      const isInside = line.indent > list.last.indent + 1;
      if (list.awaitsText || (!isAfterBlank && (isInside || isBroken(list.last.text, line.text)))) {
        list.goOn(line.text);
      } else if (isAfterBlank && isInside) {
        list.addParagraph(line.text);
      } else {
        break;
      }
    } else if (line.kind !== 'blank') {
      break;
    }
    isAfterBlank = line.kind === 'blank';
    at += 1;
  }
  found.push({ kind: 'list', blocks: list.finish() });
  return at;
}

function isBroken(item: string, next: string): boolean {
  return isContinued(item, next) || (item.length >= LONG_ITEM && /[,–-]$/.test(item));
}

function takeTable(lines: readonly PlainLine[], from: number, found: Piece[]): number {
  const rows: { heading: boolean; cells: SourceBlock[][] }[] = [];
  let at = from;
  for (let line = lines[at]; line?.kind === 'cells'; line = lines[at]) {
    const cells = line.cells.map((cell): SourceBlock[] =>
      cell === '' ? [] : [{ kind: 'paragraph', text: escapeMarkdown(cell) }],
    );
    rows.push({ heading: false, cells });
    at += 1;
  }
  found.push({ kind: 'table', blocks: [{ kind: 'table', rows }] });
  return at;
}

/** `1. About the role` with text below it, where the number counts headings and not the items of a list. */
function isNumberedHeading(
  lines: readonly PlainLine[],
  at: number,
  { ordered, mark, text }: ItemLine,
): boolean {
  if (!ordered || mark !== '1' || /[.,;]$/.test(text)) return false;
  if (at > 0 && lines[at - 1]?.kind !== 'blank') return false;
  const next = lines.slice(at + 1, at + 6).find(({ kind }) => kind !== 'blank');
  if (next === undefined || (next.kind === 'item' && next.ordered)) return false;
  const isApart = lines[at + 1]?.kind === 'blank' || next.kind === 'text';
  return isApart && headingShape(text, { kind: 'list', text: '' }) !== undefined;
}

/** The blocks, with the paragraphs that are headings made so. The first short line of all is the title. */
function withHeadings(found: readonly Piece[]): readonly SourceBlock[] {
  const shapes: (HeadingShape | undefined)[] = [];
  for (const [index, piece] of found.entries()) {
    const shape = shapeOf(piece, found[index + 1], index);
    // what ends in a colon right under a heading leads into what follows
    const isLeadIn = shape === 'weak' && index > 1 && shapes[index - 1] !== undefined && endsInColon(piece);
    shapes.push(isLeadIn ? undefined : shape);
  }
  const deepest = shapes.includes('strong') ? 3 : 2;
  return found.flatMap((piece, index): readonly SourceBlock[] => {
    if (piece.kind === 'list' || piece.kind === 'table') return piece.blocks;
    const shape = shapes[index];
    if (shape === undefined) return [{ kind: 'paragraph', text: escapeMarkdown(piece.text) }];
    const text = escapeHeading(piece.text);
    if (index === 0) return [{ kind: 'heading', depth: 1, text }];
    return [{ kind: 'heading', depth: shape === 'strong' ? 2 : deepest, text }];
  });
}

function endsInColon(piece: Piece): boolean {
  return piece.kind === 'paragraph' && piece.text.endsWith(':');
}

function shapeOf(piece: Piece, next: Piece | undefined, index: number): HeadingShape | undefined {
  if (piece.kind === 'heading') return 'strong';
  if (piece.kind !== 'paragraph') return undefined;
  // whatever follows, a short line at the very start names the role
  if (index === 0 && next !== undefined) return headingShape(piece.text, { kind: 'list', text: '' });
  return headingShape(piece.text, followingOf(next));
}

function followingOf(next: Piece | undefined): Following {
  if (next === undefined) return { kind: 'nothing', text: '' };
  if (next.kind === 'list' || next.kind === 'table') return { kind: next.kind, text: '' };
  // a heading right under another belongs to it
  return next.kind === 'heading' ? { kind: 'list', text: '' } : next;
}
