import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Run } from '../language/advert/flow/flow';
import type { Inline } from './inline';

/** That of the text, in twentieths of a point. */
const WIDTH = 9638;

type Cell = readonly (readonly Run[])[];

/**
 * A table as wide as the text, whose rows are never split over pages.
 *
 * @param shares how wide the columns are beside each other
 * @param hasHeader whether the first row is repeated on each page
 */
export function table(
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
  inline: Inline,
  hasHeader = false,
): Table {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((WIDTH * share) / sum));
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
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: hasHeader && index === 0,
          children: cells.map((cell, column) =>
            tableCell(cell, widths[column] ?? WIDTH, column === 0 || (hasHeader && index === 0), inline),
          ),
        }),
    ),
  });
}

function tableCell(lines: Cell, width: number, isShaded: boolean, inline: Inline): TableCell {
  const shown = lines.length === 0 ? [[]] : lines;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isShaded ? { shading: { fill: 'EEF2F8' } } : {}),
    children: shown.map(
      (line) => new Paragraph({ spacing: { after: 40, line: 250 }, children: inline(line) }),
    ),
  });
}
