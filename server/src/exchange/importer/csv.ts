import type { SourceBlock } from '../../language/importer/source';
import { delimitedRows } from './delimited';
import { escapeMarkdown } from './runs';
import { type SkillRecord, skillLists } from './skillsTable';

/** A table from a spreadsheet: lists of skills where it is one of skills, else the table as it is. */
export function readCsv(text: string): readonly SourceBlock[] {
  const rows = delimitedRows(text);
  const [headings, ...records] = rows;
  if (headings === undefined) return [];
  return skillLists(records.map((row) => recordOf(headings, row))) ?? [tableOf(rows)];
}

function recordOf(headings: readonly string[], row: readonly string[]): SkillRecord {
  return row.map((value, index) => [headings[index] ?? `${index + 1}`, value]);
}

function tableOf(rows: readonly (readonly string[])[]): SourceBlock {
  return {
    kind: 'table',
    rows: rows.map((row) => ({
      heading: false,
      cells: row.map((cell) => (cell === '' ? [] : [{ kind: 'paragraph', text: escapeMarkdown(cell) }])),
    })),
  };
}
