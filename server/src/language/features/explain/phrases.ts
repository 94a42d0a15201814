import { listed } from '../../schema/words';

/** "level 4 only", "levels 2 to 5", "levels 3, 5 and 6". Takes ascending levels. */
export function levelsPhrase(levels: readonly number[]): string {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) return 'no level';
  if (first === last) return `level ${first} only`;
  const unbroken = levels.length > 2 && last - first === levels.length - 1;
  return `levels ${unbroken ? `${first} to ${last}` : listed(levels.map(String), 'and')}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
