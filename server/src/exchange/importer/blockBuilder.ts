import type { SourceBlock, SourceItem, SourceRow } from '../../language/importer/source';
import { headingMarkdown, type Run, runsMarkdown } from './runs';

/** Lists, items, tables, rows and cells inside one another: what lies deeper is read as if it lay at this depth. */
const DEEPEST = 48;

/** Cells go on into no more rows, and in no more columns: hostile pages would have millions of empty cells. */
const MOST_ROWS = 50;
const MOST_COLUMNS = 12;

/** Asterisks and lines that set parts of a text apart and say nothing. */
const SEPARATOR = /^[\\*_=~\s]+$|^\\?-{3,}$/;

type Place = Blocks | List | Table | Row;

/** Where blocks go: the document, an item, a cell. */
interface Blocks {
  readonly kind: 'blocks';
  readonly blocks: SourceBlock[];
}

interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: SourceItem[];
}

interface Table {
  readonly kind: 'table';
  readonly rows: SourceRow[];
  /** Into how many of the next rows the cell of each column goes on. */
  spans: readonly number[];
}

interface Row {
  readonly kind: 'row';
  readonly cells: { readonly heading: boolean; readonly rows: number; readonly blocks: SourceBlock[] }[];
}

/** What can be opened and has to be closed again. */
export type Container = 'list' | 'orderedList' | 'item' | 'table' | 'row' | 'cell' | 'headingCell';

/**
 * Makes blocks of what a document opens, says and closes, in whatever order that comes: what is left open is closed,
 * an item outside a list gets one, text between items belongs to a list. Never recursive, whatever the document does.
 */
export class BlockBuilder {
  private readonly document: Blocks = { kind: 'blocks', blocks: [] };
  private readonly places: Place[] = [this.document];
  private runs: Run[] = [];
  /** The depth of the heading that is being read; 0 outside. */
  private heading = 0;

  /** Adds words to the block that is being read. */
  say(run: Run): void {
    this.runs.push(run);
  }

  /** Ends the block that is being read. */
  endBlock(): void {
    if (this.runs.length === 0) return;
    const { runs, heading } = this;
    this.runs = [];
    if (heading === 0) {
      const text = runsMarkdown(runs);
      if (text !== '' && !SEPARATOR.test(text)) this.add({ kind: 'paragraph', text });
      return;
    }
    const text = headingMarkdown(runs);
    if (text !== '') this.add({ kind: 'heading', depth: heading, text });
  }

  startHeading(depth: number): void {
    this.endBlock();
    this.heading = depth;
  }

  endHeading(): void {
    this.endBlock();
    this.heading = 0;
  }

  /** How much is open now, for `closeTo`. */
  get depth(): number {
    return this.places.length;
  }

  /**
   * Opens a list, an item, … where that may stand; elsewhere its contents go to what is open already. A cell may go on
   * into further `rows`, which have an empty one in its place.
   */
  open(container: Container, rows = 1): void {
    this.endBlock();
    if (this.depth > DEEPEST) return;
    const top = this.top();
    if (container === 'list' || container === 'orderedList') {
      this.places.push({ kind: 'list', ordered: container === 'orderedList', items: [] });
    } else if (container === 'table') {
      this.places.push({ kind: 'table', rows: [], spans: [] });
    } else if (container === 'item' && top.kind === 'list') {
      this.places.push({ kind: 'blocks', blocks: [] });
    } else if (container === 'row' && top.kind === 'table') {
      this.places.push({ kind: 'row', cells: [] });
    } else if ((container === 'cell' || container === 'headingCell') && top.kind === 'row') {
      const blocks: SourceBlock[] = [];
      top.cells.push({ heading: container === 'headingCell', rows, blocks });
      this.places.push({ kind: 'blocks', blocks });
    }
  }

  /** Closes all that was opened since the depth was this one. */
  closeTo(depth: number): void {
    this.endBlock();
    while (this.places.length > Math.max(1, depth)) this.closeTop();
  }

  /** Ends the row whose cells are closed, if there is one. */
  endRow(): void {
    this.endBlock();
    if (this.top().kind === 'row') this.closeTop();
  }

  /** Everything there is, once the document has ended. */
  finish(): readonly SourceBlock[] {
    this.closeTo(1);
    return this.document.blocks;
  }

  private top(): Place {
    return this.places.at(-1) ?? this.document;
  }

  private closeTop(): void {
    const place = this.places.pop();
    const parent = this.top();
    if (place?.kind === 'row') this.closeRow(place);
    if (place?.kind === 'list' && place.items.length > 0) {
      this.add({ kind: 'list', ordered: place.ordered, items: place.items });
    }
    if (place?.kind === 'table' && place.rows.length > 0) this.add({ kind: 'table', rows: place.rows });
    if (place?.kind === 'blocks' && parent.kind === 'list') this.closeItem(place, parent);
  }

  private closeRow({ cells: own }: Row): void {
    const table = this.top();
    if (table.kind !== 'table') return;
    const cells = own.map(({ blocks }) => blocks);
    const spans = own.map(({ rows }) => Math.min(rows, MOST_ROWS) - 1);
    for (const [column, rows] of table.spans.slice(0, MOST_COLUMNS).entries()) {
      if (rows <= 0 || column > cells.length) continue;
      cells.splice(column, 0, []);
      spans.splice(column, 0, rows - 1);
    }
    table.spans = spans;
    if (cells.every((blocks) => blocks.length === 0)) return;
    table.rows.push({ heading: own.every((cell) => cell.heading), cells });
  }

  private closeItem({ blocks }: Blocks, list: List): void {
    const [first, ...rest] = blocks;
    if (first === undefined) return;
    const isText = first.kind === 'paragraph' || first.kind === 'heading';
    list.items.push(isText ? { text: first.text, children: rest } : { text: '', children: blocks });
  }

  private add(block: SourceBlock): void {
    const place = this.top();
    if (place.kind === 'blocks') {
      place.blocks.push(block);
    } else if (place.kind === 'list') {
      addToList(place, block);
    } else {
      // text between rows and cells: browsers show it before the table
      this.addBefore(block);
    }
  }

  private addBefore(block: SourceBlock): void {
    const outer = this.places.findLast((place) => place.kind === 'blocks') ?? this.document;
    if (outer.kind === 'blocks') outer.blocks.push(block);
  }
}

/** A list right inside a list belongs to the item before it, which is how Word and its kin write it. */
function addToList(list: List, block: SourceBlock): void {
  const last = list.items.at(-1);
  if (last !== undefined && block.kind === 'list') {
    list.items[list.items.length - 1] = { ...last, children: [...last.children, block] };
  } else if (block.kind === 'list') {
    list.items.push(...block.items);
  } else if (block.kind === 'table') {
    list.items.push({ text: '', children: [block] });
  } else {
    list.items.push({ text: block.text, children: [] });
  }
}
