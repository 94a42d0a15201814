import type { Fix, OffsetEdit, Problem } from '../problem';

/** What the parser reads in place of what was written, with what people are told of it. */
export interface Repair {
  /** What makes the parser read what was meant. */
  readonly edits: readonly OffsetEdit[];
  readonly problem: Problem;
}

export interface Finding {
  readonly code?: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A repair whose fix is the very edits that the parser reads with: the one way to mend it. */
export function certainRepair(
  { code = 'yaml/syntax', message, start, end }: Finding,
  title: string,
  edits: readonly OffsetEdit[],
): Repair {
  const fix: Fix = { title, edits, preferred: true, unambiguous: true };
  return { edits, problem: { code, message, start, end, fixes: () => [fix] } };
}

/** What is found in a text before YAML is read, and what is read in its place. */
export interface Preparation {
  readonly edits: readonly OffsetEdit[];
  readonly problems: readonly Problem[];
}
