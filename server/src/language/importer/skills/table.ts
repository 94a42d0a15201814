// Tables of skills, such as a matrix in a document or rows of a spreadsheet.
import type { Sfia, SfiaVersion } from '../../frameworks/types';
import { plainWords, textsOf } from '../markdown';
import type { SourceRow, SourceTable } from '../source';
import { type Citation, needIn, readCitations } from './citation';
import { type SkillColumn, skillColumn } from './columns';

type Column = SkillColumn | 'other';

export interface CitationRows {
  readonly citations: readonly Citation[];
  /** The rows that cite nothing. */
  readonly rest: SourceTable | undefined;
}

/** The skills that the rows of a table cite; in one that isn't known to be about skills, only where there is no doubt. */
export function citationRows(
  table: SourceTable,
  sfia: Sfia,
  isAboutSkills: boolean,
  version: SfiaVersion = sfia.current,
): CitationRows {
  const [first, ...others] = table.rows;
  const heads = first === undefined ? [] : columnsOf(first, isAboutSkills);
  const hasHeads = heads.includes('level') && (heads.includes('code') || heads.includes('name'));
  const citations: Citation[] = [];
  const rest = (hasHeads ? others : table.rows).filter((row) => {
    const found = hasHeads
      ? readByHeads(row, heads, first, sfia, version)
      : readCitations(rowWords(row), sfia, isAboutSkills, version);
    const known = found.filter(({ code, level }) => code !== undefined || level !== undefined);
    citations.push(...known);
    return known.length === 0;
  });
  const kept = hasHeads && first !== undefined && rest.length > 0 ? [first, ...rest] : rest;
  return { citations, rest: kept.length === 0 ? undefined : { ...table, rows: kept } };
}

function columnsOf(heads: SourceRow, isAboutSkills: boolean): readonly Column[] {
  const words = heads.cells.map((_, index) => cellWords(heads, index));
  const known = words.map((head): Column => {
    // elsewhere that of a job, beside its level
    if (!isAboutSkills && /^title$/i.test(head)) return 'other';
    return skillColumn(head) ?? 'other';
  });
  if (known.includes('level')) return known;
  return known.map((column, index) =>
    column === 'other' && /\blevel\b/i.test(words[index] ?? '') ? 'level' : column,
  );
}

function cellWords({ cells }: SourceRow, index: number): string {
  return (cells[index] ?? []).flatMap(textsOf).map(plainWords).join(' ').replace(/\s+/g, ' ');
}

function rowWords(row: SourceRow): string {
  return row.cells
    .map((_, index) => cellWords(row, index))
    .filter((text) => text !== '')
    .join(' – ');
}

function readByHeads(
  row: SourceRow,
  heads: readonly Column[],
  first: SourceRow | undefined,
  sfia: Sfia,
  version: SfiaVersion,
): Citation[] {
  const cells = heads.map((column, index) => ({ column, index, text: cellWords(row, index) }));
  const of = (wanted: Column) =>
    cells
      .filter(({ column, text }) => column === wanted && text !== '')
      .map(({ text }) => text)
      .join(' ');
  const level = of('level');
  const cited = [
    of('name'),
    // below "SFIA" stand codes, or all of a citation
    /^[a-z]+$/i.test(of('code')) ? `(${of('code')})` : of('code'),
    level && (/^\d/.test(level) ? `Level ${level}` : level),
  ];
  const found = readCitations(cited.filter((part) => part !== '').join(' '), sfia, true, version);
  const others = cells.flatMap(({ column, index, text }) => {
    const head = first === undefined ? '' : cellWords(first, index);
    return column === 'other' && text !== '' ? [head === '' ? text : `${head}: ${text}`] : [];
  });
  return found.map((citation) => ({
    ...citation,
    need: needIn(of('need')) ?? citation.need,
    condition: [citation.condition, of('condition')].filter((text) => text !== '').join('; '),
    text: [citation.text, needIn(of('need')) === undefined ? of('need') : '', of('text'), ...others]
      .filter((text) => text !== '')
      .join('; '),
    source: rowWords(row),
  }));
}
