import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { FlowBlock, FlowList } from '../language/advert/flow/flow';
import { createInline } from './inline';
import { BULLETS, DEEPEST, NUMBERS } from './look';
import { table } from './table';

type Block = Paragraph | Table;

interface Place {
  /** How many lists the block stands in. */
  readonly depth: number;
  /** The mark of the item that this block begins. */
  readonly mark?: { readonly reference: string; readonly instance: number };
  readonly quoted?: boolean;
  /** On the page on which the next block begins. */
  readonly keepNext?: boolean;
  readonly isBelowTable?: boolean;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** Writes blocks; each numbered list counts anew. */
export function createWriter(): { readonly blocks: (blocks: readonly FlowBlock[]) => readonly Block[] } {
  let lists = 0;
  const inline = createInline();

  function block(given: FlowBlock, place: Place): readonly Block[] {
    switch (given.kind) {
      case 'heading':
        return [
          new Paragraph({ ...within(place), heading: headingOf(given.level), children: inline(given.runs) }),
        ];
      case 'paragraph':
        return [new Paragraph({ ...within(place), children: inline(given.runs) })];
      case 'list':
        return list(given, place.depth);
      case 'facts':
        return [
          table(
            given.rows.map(({ label, lines }) => [[[{ text: label, bold: true }]], lines]),
            [1, 2],
            inline,
          ),
        ];
      case 'table': {
        const columns = Math.max(1, ...given.rows.map((row) => row.length));
        const shares = given.shares ?? Array.from({ length: columns }, () => 1);
        const rows = given.rows.map((row, index) =>
          shares.map((_, column) => [
            (row[column] ?? []).map((run) => (index === 0 ? { ...run, bold: true as const } : run)),
          ]),
        );
        return [table(rows, shares, inline, true)];
      }
      case 'code':
        return given.text
          .split('\n')
          .map((text) => new Paragraph({ ...within(place), children: inline([{ text, code: true }]) }));
      case 'quote':
        return blocksAt(given.blocks, { ...place, quoted: true });
      case 'rule':
        return [new Paragraph({ thematicBreak: true })];
    }
  }

  /** Only the first block of an item carries its mark. */
  function list({ items, start }: FlowList, depth: number): readonly Block[] {
    lists += 1;
    const mark = { reference: start === undefined ? BULLETS : NUMBERS, instance: lists };
    return items.flatMap((blocks, index) => {
      const [first, ...rest] = blocks;
      const head: FlowBlock = first?.kind === 'paragraph' ? first : { kind: 'paragraph', runs: [] };
      const others = first?.kind === 'paragraph' ? rest : blocks;
      // no item stands alone at the end of a page or at the beginning of the next
      const isEdge = others.length === 0 && items.length > 1 && (index === 0 || index === items.length - 2);
      const keepNext = isEdge || leadsOn(head, others[0]);
      return [
        ...block(head, { depth: depth + 1, mark, keepNext }),
        ...blocksAt(others, { depth: depth + 1 }),
      ];
    });
  }

  function blocksAt(blocks: readonly FlowBlock[], place: Place): readonly Block[] {
    return blocks.flatMap((one, index) =>
      block(one, {
        ...place,
        keepNext: leadsOn(one, blocks[index + 1], blocks[index + 2]),
        isBelowTable: isTable(blocks[index - 1]),
      }),
    );
  }

  return { blocks: (blocks) => blocksAt(blocks, { depth: 0 }) };
}

/**
 * Whether a block is no more than the beginning of the next: words above a list, one or two lines above a table, a
 * heading above anything.
 */
function leadsOn(block: FlowBlock, next: FlowBlock | undefined, second?: FlowBlock): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  const isHeading = block.runs.length > 0 && block.runs.every(({ bold }) => bold === true);
  return isHeading || next.kind === 'list' || isTable(next) || (next.kind === 'paragraph' && isTable(second));
}

function isTable(block: FlowBlock | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'facts';
}

function within({ depth, mark, quoted, keepNext, isBelowTable }: Place) {
  // said only where it holds: headings have it from their style
  const together = keepNext === true ? { keepNext } : {};
  if (mark !== undefined) {
    return {
      style: 'ListParagraph',
      ...together,
      numbering: { ...mark, level: Math.min(depth - 1, DEEPEST) },
    };
  }
  const left = 425 * depth + (quoted === true ? 425 : 0);
  const apart = isBelowTable === true ? { spacing: { before: 120 } } : {};
  return { ...together, ...apart, ...(left === 0 ? {} : { indent: { left } }) };
}

/** The sections' own headings, whose level is 2, are Word's first. */
function headingOf(level: number) {
  return HEADINGS[Math.min(level - 1, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_4;
}
