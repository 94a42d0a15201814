import type { RoleMeasures } from '../../server/src/protocol';

/** What the status item says: "412 words · 14 words a sentence". */
export function measureSummary({ words, sentences, wordsPerSentence }: RoleMeasures): string {
  const average = sentences === 0 ? [] : [counted(wordsPerSentence, 'word', ' a sentence')];
  return [counted(words, 'word'), ...average].join(' · ');
}

/** What stands beside it: what there is to look at, and the balance of coded words where there are any. */
export function measureDetail(measures: RoleMeasures): string {
  const { longSentences, wordsToAvoid, masculineCoded, feminineCoded } = measures;
  const parts = [
    ...(longSentences.length === 0 ? [] : [counted(longSentences.length, 'long sentence')]),
    ...(wordsToAvoid.length === 0 ? [] : [counted(wordsToAvoid.length, 'word', ' to avoid')]),
    ...(masculineCoded + feminineCoded === 0
      ? []
      : [`coded words: ${masculineCoded} masculine, ${feminineCoded} feminine`]),
  ];
  return parts.join(' · ');
}

/** "1 word", "3 words a sentence". */
export function counted(count: number, noun: string, rest = ''): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}${rest}`;
}
