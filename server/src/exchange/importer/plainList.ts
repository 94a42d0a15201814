import type { SourceBlock, SourceItem } from '../../language/importer/source';
import type { ItemLine } from './plainLines';
import { escapeMarkdown } from './runs';

/** Lists inside one another; deeper ones belong to the deepest of these. */
const DEEPEST = 12;
/** Marks that people use for what stands under a list of `•`. */
const SECONDARY = new Set(['o', 'O', '◦', '○', '▪', '▫', '■', '□', '§', '-', '–', '—', '\uf0a7']);

interface OpenList {
  readonly indent: number;
  readonly mark: string;
  readonly ordered: boolean;
  readonly items: OpenItem[];
}

interface OpenItem {
  text: string;
  readonly children: SourceBlock[];
}

/** Makes nested lists of lines with bullets and numbers, by how far in they start and by their marks. */
export class PlainList {
  private readonly finished: SourceBlock[] = [];
  private readonly open: OpenList[] = [];

  add(line: ItemLine): void {
    this.closeTo(line);
    const top = this.open.at(-1);
    const isNested = top !== undefined && (line.indent > top.indent + 1 || isUnder(line, top));
    if (top === undefined || (isNested && this.open.length < DEEPEST)) {
      this.open.push({ indent: line.indent, mark: line.mark, ordered: line.ordered, items: [] });
    }
    this.open.at(-1)?.items.push({ text: line.text, children: [] });
  }

  /** Whether the last item is a mark that waits for its words: some programs copy them to the next line. */
  get awaitsText(): boolean {
    return this.lastItem()?.text === '';
  }

  /** What the last item says so far, and how far in it starts. */
  get last(): { readonly text: string; readonly indent: number } {
    return { text: this.lastItem()?.text ?? '', indent: this.open.at(-1)?.indent ?? 0 };
  }

  /** Adds words to the last item. */
  goOn(text: string): void {
    const item = this.lastItem();
    if (item !== undefined) item.text = `${item.text} ${text}`.trim();
  }

  /** Adds a paragraph under the last item. */
  addParagraph(text: string): void {
    this.lastItem()?.children.push({ kind: 'paragraph', text: escapeMarkdown(text) });
  }

  finish(): readonly SourceBlock[] {
    while (this.open.length > 0) this.closeTop();
    return this.finished;
  }

  private lastItem(): OpenItem | undefined {
    return this.open.at(-1)?.items.at(-1);
  }

  /** Closes the lists that the line can't belong to. */
  private closeTo(line: ItemLine): void {
    while (this.open.length > 1 && line.indent < (this.open.at(-1)?.indent ?? 0) - 1) this.closeTop();
    const own = this.open.findLastIndex(
      ({ mark, indent }) => mark === line.mark && Math.abs(indent - line.indent) <= 1,
    );
    while (own >= 0 && this.open.length > own + 1) this.closeTop();
    const top = this.open.at(-1);
    if (top === undefined || line.indent > top.indent + 1 || isUnder(line, top)) return;
    if (top.ordered !== line.ordered) this.closeTop();
  }

  private closeTop(): void {
    const list = this.open.pop();
    const items = (list?.items ?? [])
      .filter(({ text, children }) => text !== '' || children.length > 0)
      .map(({ text, children }): SourceItem => ({ text: escapeMarkdown(text), children }));
    if (list === undefined || items.length === 0) return;
    const parent = this.lastItem();
    (parent?.children ?? this.finished).push({ kind: 'list', ordered: list.ordered, items });
  }
}

/** Whether a line that starts as far in as the list stands under its last item all the same. */
function isUnder(line: ItemLine, list: OpenList): boolean {
  if (line.mark === list.mark) return false;
  if (list.ordered) return !line.ordered || (list.mark === '1' && line.mark === 'a');
  return !line.ordered && SECONDARY.has(line.mark) && !SECONDARY.has(list.mark);
}
