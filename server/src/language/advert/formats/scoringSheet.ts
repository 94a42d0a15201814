import type { Labels } from '../labels';
import type { Advert } from '../model';
import { csvText } from './csv';

/** The scoring sheet of a panel as CSV: opens in Excel as it is, and no cell is ever taken for a formula. */
export function renderScoringSheet({ scored }: Advert, labels: Labels): string {
  const words = labels.scoring;
  const columns = [
    words.number,
    words.kind,
    words.need,
    words.what,
    words.level,
    words.stages,
    words.score,
    words.notes,
  ];
  const rows = scored.map(({ kind, need, text, level, stages }, index) => [
    String(index + 1),
    words[kind],
    labels[need],
    text,
    level,
    stages.join('; '),
    '',
    '',
  ]);
  return csvText([columns, ...rows]);
}
