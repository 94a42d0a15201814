// Tables that only lay out a page: rows of one cell, headings and text in turn.
import { isBold, plainWords } from '../markdown';
import { fieldOf } from '../post/fields';
import type { SourceBlock, SourceParagraph, SourceRow, SourceTable } from '../source';
import { topicOf } from './topics';

/** Headings that are rows of tables stand below all real headings, and above bold paragraphs. */
export const ROW_DEPTH = 7;

/** Longer ones are no headings, in characters. */
export const LONGEST_HEADING = 100;

/** Blocks without tables that are there for the layout; their rows become headings and text. */
export function withoutLayoutTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? tableBlocks(block) : [block]));
}

function tableBlocks(table: SourceTable): SourceBlock[] {
  const isWhole = table.rows.every(
    (row) => filled(row).length > 1 && contentBehindHeading(row) === undefined,
  );
  if (isWhole) return [table];
  const out: SourceBlock[] = [];
  let rows: SourceRow[] = [];
  const flush = () => {
    if (rows.length > 0) out.push({ kind: 'table', rows });
    rows = [];
  };
  for (const row of table.rows) {
    const cells = filled(row);
    const [cell] = cells;
    const beside = contentBehindHeading(row);
    if (beside !== undefined) {
      flush();
      out.push(beside.heading, ...withoutLayoutTables(beside.content));
      continue;
    }
    const heading = cell === undefined ? undefined : headingIn(cell, row.heading);
    // below rows of several cells, one whose other cells are empty goes on with them
    const goesOn = heading === undefined && rows.length > 0 && row.cells.length > 1;
    if (cells.length !== 1 || cell === undefined || goesOn || isLabelWithoutValue(row, cell)) {
      rows.push(row);
    } else {
      flush();
      out.push(...(heading === undefined ? withoutLayoutTables(cell) : [heading]));
    }
  }
  flush();
  return out;
}

function filled({ cells }: SourceRow): readonly SourceBlock[][] {
  return cells.filter((cell) => cell.length > 0).map((cell) => [...cell]);
}

/** "Salary:" beside an empty cell is a field that is not filled in yet. */
function isLabelWithoutValue({ cells }: SourceRow, cell: readonly SourceBlock[]): boolean {
  const [label, ...more] = cell;
  if (cells.length < 2 || cells[0]?.length === 0 || label?.kind !== 'paragraph' || more.length > 0)
    return false;
  return (
    topicOf(label.text) === undefined &&
    (fieldOf(label.text) !== undefined || /:$/.test(plainWords(label.text)))
  );
}

function headingIn(cell: readonly SourceBlock[], isHeadingRow: boolean): SourceBlock | undefined {
  const [only, ...more] = cell;
  if (only === undefined || more.length > 0) return undefined;
  if (only.kind === 'heading') return only;
  if (only.kind !== 'paragraph' || plainWords(only.text).length > LONGEST_HEADING) return undefined;
  const isHeading = isHeadingRow || isBold(only.text) || topicOf(only.text) !== undefined;
  return isHeading ? { kind: 'heading', depth: ROW_DEPTH, text: only.text } : undefined;
}

/** A heading in the first column, and what it is about in the second. */
function contentBehindHeading({
  cells,
  heading,
}: SourceRow): { readonly heading: SourceBlock; readonly content: readonly SourceBlock[] } | undefined {
  const [first = [], second = [], ...more] = cells;
  const [label] = first;
  if (heading || first.length !== 1 || more.some((cell) => cell.length > 0) || second.length === 0)
    return undefined;
  if (label?.kind !== 'paragraph' && label?.kind !== 'heading') return undefined;
  if (topicOf(label.text) === undefined || fieldOf(label.text) !== undefined) return undefined;
  // "Essential | Desirable" heads two columns
  const beside = second[0] as SourceParagraph;
  if (second.length === 1 && beside.kind === 'paragraph' && topicOf(beside.text) !== undefined)
    return undefined;
  return { heading: { kind: 'heading', depth: ROW_DEPTH, text: label.text }, content: second };
}
