import type { SourceBlock, SourceItem } from '../../language/importer/source';

/** A bullet that was typed into a paragraph: no program made a list of it. */
const TYPED = /^[•·▪◦‣●∙○■\uf0a7\uf0b7]\s*(?=\S)/;
/** A dash or an asterisk may start a sentence too; two in a row don't. The asterisk is escaped. */
const DASHED = /^(?:\\?[-–*]|o)\s+(?=\S)/;

/** The blocks with paragraphs that start with bullets as lists, in items and cells too. */
export function withTypedBullets(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const found: SourceBlock[] = [];
  let at = 0;
  while (at < blocks.length) {
    const items = itemsFrom(blocks, at);
    const block = blocks[at];
    if (items.length > 0) found.push({ kind: 'list', ordered: false, items });
    else if (block !== undefined) found.push(withinBlock(block));
    at += Math.max(1, items.length);
  }
  return found;
}

function itemsFrom(blocks: readonly SourceBlock[], start: number): readonly SourceItem[] {
  const marked = itemsWith(TYPED, blocks, start);
  if (marked.length > 0) return marked;
  const dashed = itemsWith(DASHED, blocks, start);
  return dashed.length > 1 ? dashed : [];
}

function itemsWith(mark: RegExp, blocks: readonly SourceBlock[], start: number): readonly SourceItem[] {
  const items: SourceItem[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || !mark.test(block.text)) break;
    items.push({ text: block.text.replace(mark, ''), children: [] });
  }
  return items;
}

function withinBlock(block: SourceBlock): SourceBlock {
  if (block.kind === 'list') {
    const items = block.items.map(({ text, children }) => ({ text, children: withTypedBullets(children) }));
    return { ...block, items };
  }
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map(withTypedBullets) }));
  return { ...block, rows };
}
