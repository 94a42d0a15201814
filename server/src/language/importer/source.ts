/**
 * A document as people have it, before anything in it is understood: its blocks in reading order.
 * Every reader (Word, HTML, Markdown, plain text, tables of skills) makes this; what the blocks mean is
 * found out from it alone. Texts are Markdown as the format reads it: bold, italics and links are kept,
 * everything else that Markdown would take for markup is escaped.
 */
export interface SourceDocument {
  /** What the user calls it: its file name, or what stands for pasted text. */
  readonly name: string;
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock = SourceHeading | SourceParagraph | SourceList | SourceTable;

export interface SourceHeading {
  readonly kind: 'heading';
  /** 1 is the outermost. */
  readonly depth: number;
  readonly text: string;
}

export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface SourceList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly SourceItem[];
}

export interface SourceItem {
  readonly text: string;
  /** What stands under the item: nested lists, further paragraphs. */
  readonly children: readonly SourceBlock[];
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** A row of headings, where the document says so. */
  readonly heading: boolean;
  /** The blocks of each cell; a cell that spans several columns stands once. */
  readonly cells: readonly (readonly SourceBlock[])[];
}
