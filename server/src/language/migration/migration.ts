// What a migration answers.
import type { OffsetEdit } from '../problem';
import type { Step } from './fate';

/** One change of the text, with what it does and why. Offsets are UTF-16 code units of the role's document. */
export interface MigrationEdit extends OffsetEdit {
  /** The kind of change: edits of one kind are shown together. */
  readonly what: string;
  readonly why: string;
}

/** What is left to a person: the skill, and the question that the mark above it asks. */
export interface Decision {
  readonly code: string;
  readonly question: string;
}

export interface Migration extends Step {
  /** In file order, none overlapping another. */
  readonly edits: readonly MigrationEdit[];
  readonly decisions: readonly Decision[];
  /** A line for each skill of the file. */
  readonly summary: readonly string[];
  /** Why nothing is changed although an older version is cited: a clause. */
  readonly leftBecause?: string;
}

/** How each kind of change is called. */
export const KINDS = {
  version: 'Cite the newer version',
  name: 'Use the new names of skills',
  code: 'Replace skills that left SFIA',
  mark: 'Mark what a person decides',
} as const;
