/** "Did you mean …?": which of the known words or names a person probably meant. */
import { nameKey, wordsOf } from './names';

/**
 * Edits that turn one text into the other: insert, delete, replace a UTF-16 code unit, or swap two neighbours
 * (Damerau-Levenshtein, optimal string alignment). `toPrefix` counts only to the best start of `target`.
 * More than `limit` edits count as infinite, which ends the search early for most pairs.
 */
function edits(source: string, target: string, limit: number): { whole: number; toPrefix: number } {
  let beforeLast: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= source.length; row++) {
    const current = [row];
    for (let column = 1; column <= target.length; column++) {
      const same = source[row - 1] === target[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        source[row - 1] === target[column - 2] &&
        source[row - 2] === target[column - 1]
      ) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    // a later row never gets below this one: one swap costs as much as the row that it skips
    if (Math.min(...current) > limit) return FAR;
    beforeLast = last;
    last = current;
  }
  return { whole: within(at(last, target.length), limit), toPrefix: within(Math.min(...last), limit) };
}

const FAR = { whole: Number.POSITIVE_INFINITY, toPrefix: Number.POSITIVE_INFINITY };

function within(cost: number, limit: number): number {
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Typing errors that a text of this length may hold and still be recognised. */
function allowedEdits(length: number): number {
  return Math.max(1, Math.floor(length * 0.4));
}

/** Every word of the search is in the name, give or take a typing error in the longer ones. */
function wordsCost(search: readonly string[], name: readonly string[]): number {
  if (!search.some((word) => word.length >= 4)) return Number.POSITIVE_INFINITY;
  let cost = 1 + 0.05 * Math.max(0, name.length - search.length);
  for (const word of search) {
    cost += Math.min(...name.map((other) => wordEdits(word, other)));
    if (cost === Number.POSITIVE_INFINITY) break;
  }
  return cost;
}

function wordEdits(word: string, other: string): number {
  if (word === other) return 0;
  const allowed = Math.floor(word.length / 5);
  if (Math.abs(word.length - other.length) > allowed) return Number.POSITIVE_INFINITY;
  return edits(word, other, allowed).whole;
}

/** Typing errors, as long as something of the word is left. */
function typingCost(source: string, target: string): number {
  const allowed = allowedEdits(source.length);
  const longer = Math.max(source.length, target.length);
  if (Math.abs(source.length - target.length) > allowed) return Number.POSITIVE_INFINITY;
  return edits(source, target, Math.min(allowed, longer - 1)).whole;
}

/** One is the beginning of the other, in longer words give or take typing errors. */
function beginningCost(source: string, target: string): number {
  const rest = 0.5 + Math.min(0.4, 0.01 * Math.abs(target.length - source.length));
  if (source.length >= 2 && target.startsWith(source)) return rest;
  if (target.length >= 3 && source.startsWith(target)) return rest;
  if (source.length < 5 || target.length < source.length) return Number.POSITIVE_INFINITY;
  const allowed = Math.floor(source.length / 4);
  return edits(source, target.slice(0, source.length + allowed), allowed).toPrefix + rest;
}

/**
 * How far `candidate` is from what was written: 0 for the same name, about 1 for each typing error, a little for
 * the missing rest of a beginning; infinite where nobody would take one for the other.
 */
export function distance(written: string, candidate: string): number {
  const source = nameKey(written);
  const target = nameKey(candidate);
  if (source === '' || target === '') return Number.POSITIVE_INFINITY;
  if (source === target) return 0;
  return Math.min(
    typingCost(source, target),
    beginningCost(source, target),
    wordsCost(wordsOf(written), wordsOf(candidate)),
  );
}

/** The items that `cost` puts nearest, best first; equal ones keep their order. */
export function nearestBy<T>(items: Iterable<T>, cost: (item: T) => number, limit: number): T[] {
  return [...items]
    .map((item) => ({ item, cost: cost(item) }))
    .filter((entry) => entry.cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map((entry) => entry.item);
}

/** The candidates that someone who wrote `word` may have meant, best first; often none. */
export function nearest(word: string, candidates: Iterable<string>, { limit = 3 } = {}): string[] {
  return nearestBy(candidates, (candidate) => distance(word, candidate), limit);
}
