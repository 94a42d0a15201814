import type { Advert, ScoredItem } from '../model';

const COLUMNS = [
  'Number',
  'Kind',
  'Essential or desirable',
  'What is scored',
  'Level',
  'Stages',
  'Score (1 to 7)',
  'Notes',
];
const KINDS: Readonly<Record<ScoredItem['kind'], string>> = {
  criterion: 'Criterion',
  behaviour: 'Behaviour',
  skill: 'Skill',
};

/** The scoring sheet of a panel as CSV: opens in Excel as it is, and no cell is ever taken for a formula. */
export function renderScoringSheet({ scored }: Advert): string {
  const rows = scored.map(({ kind, need, text, level, stages }, index) => [
    String(index + 1),
    KINDS[kind],
    need === 'essential' ? 'Essential' : 'Desirable',
    text,
    level,
    stages.join('; '),
    '',
    '',
  ]);
  // Excel takes a file for UTF-8 by its byte order mark
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets run what starts with these, some after blanks; an apostrophe makes a text of it. */
const FORMULA = /^[\s\p{Cc}\ufeff\u200b]*[=+\-@\uff0b\uff0d\uff1d\uff20|]|^[\t\r\n]/u;

function cell(text: string): string {
  const words = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return `"${(FORMULA.test(text) ? `'${words}` : words).replaceAll('"', '""')}"`;
}
