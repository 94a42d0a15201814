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
