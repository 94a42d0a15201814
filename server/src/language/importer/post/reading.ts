import type { Frameworks } from '../../frameworks/types';
import type { Value } from '../draft/value';

/** What a field says, read from the words that stand beside its label. */
export interface Reading {
  readonly value: Value;
  /** What the format has no place for here. */
  readonly rest?: string;
  /** Why somebody should look: one sentence. */
  readonly guess?: string;
}

/** Reads the words of a field, lines ending with `\n`; `undefined` where the format can't say this. */
export type ReadField = (text: string, frameworks: Frameworks) => Reading | undefined;

/** The parts of an enumeration: lines, or what stands between commas, semicolons, slashes and "and". */
export function partsOf(text: string, separator = /\n|[,;/|]|\s+(?:and|or|&)\s+/i): string[] {
  return text
    .split(separator)
    .map((part) => part.replace(/^(?:and|or)\s+/i, '').replace(/^[\s•·-]+|[\s.]+$/g, ''))
    .filter((part) => part !== '');
}

/** Longer words are no name, place or grade, in characters. */
const LONGEST_NAME = 150;

/** Whether words are prose rather than a value such as a name: what readers that take any words leave alone. */
export function isProse(text: string): boolean {
  return (
    text.length > LONGEST_NAME ||
    /^(?:You|We|This|Our)\b|\b(?:you|we|this|our|your|is|are|was|will|has|have|must|should|can)\b/.test(
      text,
    ) ||
    /\p{L}{4}[.!?]\s+\p{Lu}/u.test(text) ||
    (/[.!?]$/.test(text) && text.split(/\s+/).length >= 6)
  );
}
