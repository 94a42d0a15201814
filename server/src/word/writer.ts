import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FlowBlock, FlowList, Run } from '../language/advert/flow/flow';
import { BULLETS, DEEPEST, NUMBERS } from './look';

type Block = Paragraph | Table;

interface Place {
  /** How many lists the block stands in. */
  readonly depth: number;
  /** The mark of the item that this block begins. */
  readonly mark?: { readonly reference: string; readonly instance: number };
  readonly quoted?: boolean;
}

/** Widths of the post's table, in twentieths of a point: together those of the text. */
const LABEL = 3200;
const VALUE = 6438;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** XML has no way to write these characters, and Word refuses a file that has them. */
export function printable(text: string): string {
  return text.replace(/\p{Surrogate}|\p{Cc}|[\ufffe\uffff]/gu, (mark) => (/[\t\n\r]/.test(mark) ? mark : ''));
}

/** Writes blocks; each numbered list counts anew. */
export function createWriter(): { readonly blocks: (blocks: readonly FlowBlock[]) => readonly Block[] } {
  let lists = 0;

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
            [LABEL, VALUE],
          ),
        ];
      case 'table': {
        const columns = Math.max(1, ...given.rows.map((row) => row.length));
        const widths = Array.from({ length: columns }, () => Math.floor((LABEL + VALUE) / columns));
        const rows = given.rows.map((row, index) =>
          widths.map((_, column) => [
            (row[column] ?? []).map((run) => (index === 0 ? { ...run, bold: true as const } : run)),
          ]),
        );
        return [table(rows, widths, true)];
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
    return items.flatMap((blocks) => {
      const [first, ...rest] = blocks;
      const head: FlowBlock = first?.kind === 'paragraph' ? first : { kind: 'paragraph', runs: [] };
      const others = first?.kind === 'paragraph' ? rest : blocks;
      return [...block(head, { depth: depth + 1, mark }), ...blocksAt(others, { depth: depth + 1 })];
    });
  }

  function blocksAt(blocks: readonly FlowBlock[], place: Place): readonly Block[] {
    return blocks.flatMap((one) => block(one, place));
  }

  return { blocks: (blocks) => blocksAt(blocks, { depth: 0 }) };
}

function within({ depth, mark, quoted }: Place) {
  if (mark !== undefined) {
    return { style: 'ListParagraph', numbering: { ...mark, level: Math.min(depth - 1, DEEPEST) } };
  }
  const left = 425 * depth + (quoted === true ? 425 : 0);
  return left === 0 ? {} : { indent: { left } };
}

/** The sections' own headings, whose level is 2, are Word's first. */
function headingOf(level: number) {
  return HEADINGS[Math.min(level - 1, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_4;
}

type Cell = readonly (readonly Run[])[];

function table(rows: readonly (readonly Cell[])[], widths: readonly number[], hasHeader = false): Table {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
  const borders = {
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
    insideHorizontal: edge,
    insideVertical: edge,
  };
  return new Table({
    width: { size: LABEL + VALUE, type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: hasHeader && index === 0,
          children: cells.map((cell, column) =>
            tableCell(cell, widths[column] ?? VALUE, column === 0 || (hasHeader && index === 0)),
          ),
        }),
    ),
  });
}

function tableCell(lines: Cell, width: number, isShaded: boolean): TableCell {
  const shown = lines.length === 0 ? [[]] : lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isShaded ? { shading: { fill: 'EEF2F8' } } : {}),
    children: shown.map((line) => new Paragraph({ spacing: { after: 40 }, children: inline(line) })),
  });
}

function inline(runs: readonly Run[]): ParagraphChild[] {
  return runs.map((run) => {
    if (run.text === '\n') return new TextRun({ break: 1 });
    const text = new TextRun({
      text: printable(run.text),
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italics: true } : {}),
      ...(run.code ? { font: 'Courier New' } : {}),
      ...(run.url === undefined ? {} : { style: 'Hyperlink' }),
    });
    return run.url === undefined
      ? text
      : new ExternalHyperlink({ link: printable(run.url), children: [text] });
  });
}
