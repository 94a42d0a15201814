import type { Advert, ScoredItem } from '../model';
import { csvText } from './csv';

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
  return csvText([COLUMNS, ...rows]);
}
