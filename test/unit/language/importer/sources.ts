// Documents as readers make them, in few words.
import type {
  SourceBlock,
  SourceDocument,
  SourceItem,
  SourceRow,
} from '../../../../server/src/language/importer/source';

type Cell = string | readonly SourceBlock[];

export function document(...blocks: readonly SourceBlock[]): SourceDocument {
  return { name: 'Tester.docx', blocks };
}

export function heading(text: string, depth = 2): SourceBlock {
  return { kind: 'heading', depth, text };
}

export function paragraph(text: string): SourceBlock {
  return { kind: 'paragraph', text };
}

export function bullets(...items: readonly (string | SourceItem)[]): SourceBlock {
  return {
    kind: 'list',
    ordered: false,
    items: items.map((one) => (typeof one === 'string' ? item(one) : one)),
  };
}

export function item(text: string, ...children: readonly SourceBlock[]): SourceItem {
  return { text, children };
}

export function table(...rows: readonly (readonly Cell[])[]): SourceBlock {
  return { kind: 'table', rows: rows.map((cells) => row(cells, false)) };
}

/** The first row is one of headings. */
export function headedTable(first: readonly Cell[], ...others: readonly (readonly Cell[])[]): SourceBlock {
  return { kind: 'table', rows: [row(first, true), ...others.map((cells) => row(cells, false))] };
}

function row(cells: readonly Cell[], isHeading: boolean): SourceRow {
  return {
    heading: isHeading,
    cells: cells.map((cell) => (typeof cell !== 'string' ? cell : cell === '' ? [] : [paragraph(cell)])),
  };
}
