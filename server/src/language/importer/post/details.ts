// Facts of the post among the blocks of a document.
import { boldLabel, plainWords, textsOf, toMarkdown } from '../markdown';
import type { SourceBlock, SourceItem, SourceRow, SourceTable } from '../source';
import type { Topic } from '../outline/topics';
import { type Field, fieldOf } from './fields';
import { isProse } from './reading';

/** A label with what stands beside it. */
export interface Detail {
  readonly label: string;
  /** `undefined` for a label that nobody knows. */
  readonly field: Field | undefined;
  /** The words beside it, lines ending with `\n`; empty where nothing is filled in. */
  readonly text: string;
  /** The same as it stands, as Markdown. */
  readonly markdown: string;
  /** True where `markdown` says more than `text`. */
  readonly isPart?: boolean;
}

export interface Details {
  readonly details: readonly Detail[];
  /** What is none. */
  readonly rest: readonly SourceBlock[];
}

const LABEL = /^(\p{L}[^:\n]{0,60}?)\s*:\s*(\S[\s\S]*)?$/u;

/** "Apply before 11:55 pm on Sunday 4th April 2027" */
const DATE_LINE =
  /^(?:the )?(apply (?:before|by)|closing date|closes|deadline)\s+(?:is )?((?:at |on )?\d.*\d{4}.*)$/i;

/** Longer values are sentences that happen to start with such a word, in characters. */
const LONGEST_VALUE = 300;

/** What stands under a heading that is the label of a fact: all of it, or its first paragraph before prose. */
export function headedFact({ heading, blocks }: Headed, field: Field): Detail {
  const isFlat = (block: SourceBlock) =>
    block.kind === 'paragraph' ||
    (block.kind === 'list' && block.items.every(({ children }) => children.length === 0));
  const texts = blocks.flatMap(textsOf).map(plainWords);
  const isWhole = blocks.every(isFlat) && (blocks.length === 1 || !texts.some(isProse));
  const [first] = blocks;
  // one name is no list
  if (field.takesName && blocks.some(({ kind }) => kind === 'list'))
    return { label: heading, field, text: '', markdown: toMarkdown(blocks) };
  const text = isWhole ? texts.join('\n') : first?.kind === 'paragraph' ? plainWords(first.text) : '';
  return { label: heading, field, text, markdown: toMarkdown(blocks), isPart: !isWhole };
}

interface Headed {
  readonly heading: string;
  readonly blocks: readonly SourceBlock[];
}

/** Lists of text, whose items may start with a word and a colon. */
const OF_ITEMS: ReadonlySet<Topic> = new Set([
  'responsibilities',
  'qualities',
  'criteria',
  'essential',
  'desirable',
  'workingWith',
  'benefits',
  'strengths',
  'ability',
]);
/**
 * Takes the facts out of blocks below a heading of a topic. Among facts of the post, labels that nobody knows count
 * too; among duties and criteria, "Team: lead and grow it" is a duty.
 */
export function takeDetails(blocks: readonly SourceBlock[], topic: Topic | undefined): Details {
  const details: Detail[] = [];
  const aboutPost = topic === 'post';
  const isOfItems = topic !== undefined && OF_ITEMS.has(topic);
  const isDuty = isOfItems && !haveFacts(blocks) ? isAmbiguous : () => false;
  const rest = blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'table') return takeTable(block, aboutPost, details);
    if (block.kind === 'list') return isOfItems ? [block] : takeItems(block, aboutPost, details);
    if (block.kind !== 'paragraph') return [block];
    const found = linesOf(block.text);
    const isTaken = found.every(
      (one) => one !== undefined && (one.field === undefined ? aboutPost : !isDuty(one)),
    );
    if (isTaken) details.push(...found.flatMap((one) => one ?? []));
    return isTaken ? [] : [block];
  });
  return { details, rest };
}

/** Whether lines of facts stand among the duties, as below "Job description": several, with one that is nothing else. */
function haveFacts(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.text) : []));
  const known = lines.flatMap((one) => (one?.field === undefined ? [] : [one]));
  return known.length > 1 && known.some((one) => !isAmbiguous(one));
}

/** "Team: …" and "Security: …" start duties as well; "Post title: …" and "Salary: …" hardly do. */
function isAmbiguous({ label, field }: Detail): boolean {
  return field?.takesAnyWords === true && !label.includes(' ');
}

/** "Grade: SEO", each line of a paragraph. */
function linesOf(markdown: string): (Detail | undefined)[] {
  return markdown.split('\n').map((line) => lineDetail(line.replace(/\\$/, '')));
}

function takeTable(table: SourceTable, aboutPost: boolean, details: Detail[]): SourceBlock[] {
  const across = acrossTable(table);
  if (across !== undefined) {
    details.push(...across);
    return [];
  }
  const pairs = table.rows.map(pairsOf);
  const known = pairs.flatMap((row) => row ?? []).filter(({ field }) => field !== undefined).length;
  if (known === 0) return [table];
  const rows = table.rows.filter((_, index) => {
    const row = pairs[index];
    const isTaken = row !== undefined && (aboutPost || row.every(({ field }) => field !== undefined));
    if (isTaken) details.push(...row);
    return !isTaken;
  });
  return rows.length === 0 ? [] : [{ ...table, rows }];
}

/** Labels and values in turn: two cells, or four. */
function pairsOf({ cells }: SourceRow): Detail[] | undefined {
  if (cells.length < 2 || cells.length % 2 === 1) return undefined;
  const pairs: Detail[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const label = cellText(cells[at] ?? []).replace(/\n/g, ' ');
    const value = cells[at + 1] ?? [];
    if (label === '' && value.length > 0) return undefined;
    if (label !== '') pairs.push(detail(label, value.flatMap(textsOf)));
  }
  return pairs;
}

/** Labels in the first row, values in the second. */
function acrossTable({ rows }: SourceTable): Detail[] | undefined {
  const [labels, values, ...more] = rows;
  if (labels === undefined || values === undefined || more.length > 0 || labels.cells.length < 2)
    return undefined;
  const made = labels.cells.map((cell, index) =>
    detail(cellText(cell), (values.cells[index] ?? []).flatMap(textsOf)),
  );
  return made.every(({ field }) => field !== undefined) ? made : undefined;
}

function cellText(cell: readonly SourceBlock[]): string {
  return cell.flatMap(textsOf).map(plainWords).join('\n');
}

function detail(label: string, texts: readonly string[]): Detail {
  return {
    label: label.replace(/\s*:\s*$/, ''),
    field: fieldOf(label),
    text: texts.map(plainWords).join('\n'),
    markdown: texts.join('\n\n'),
  };
}

function lineDetail(markdown: string): Detail | undefined {
  const { label: bold = '', beside = '' } = boldLabel(markdown) ?? {};
  if (bold !== '' && fieldOf(bold) !== undefined)
    return detail(plainWords(bold), beside === '' ? [] : [beside]);
  const words = plainWords(markdown);
  const [, before = '', date = ''] = DATE_LINE.exec(words) ?? [];
  if (before !== '') return detail(before, [date]);
  const [, label = '', value = ''] = LABEL.exec(words) ?? [];
  if (label === '' || value.length > LONGEST_VALUE) return undefined;
  // behind the first colon that is no part of the markup
  const marked = markdown.slice(markdown.indexOf(':') + 1).replace(/^[*_\s]+/, '');
  return { ...detail(label, []), text: value, markdown: marked === '' ? value : marked };
}

/** Items that are facts, where there are several of them or the part is about the post. */
function takeItems(
  block: SourceBlock & { readonly kind: 'list' },
  aboutPost: boolean,
  details: Detail[],
): SourceBlock[] {
  const found = block.items.map(({ text, children }) =>
    children.length === 0 ? lineDetail(text) : undefined,
  );
  const isFact = (index: number) => found[index]?.field !== undefined;
  const count = found.filter((_, index) => isFact(index)).length;
  if (count === 0 || (count < 2 && !aboutPost)) return [block];
  const items = block.items.filter((_: SourceItem, index) => {
    const one = found[index];
    if (one === undefined || !isFact(index)) return true;
    details.push(one);
    return false;
  });
  return items.length === 0 ? [] : [{ ...block, items }];
}
