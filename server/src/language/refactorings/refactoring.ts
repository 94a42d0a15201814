import type { RoleContext } from '../context';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';

/** As the Language Server Protocol names the kinds of code actions. */
export type RefactoringKind = 'refactor.extract' | 'refactor.inline' | 'refactor.move' | 'refactor.rewrite';

/** What a person may do with a role that is fine as it is. */
export interface Refactoring {
  /** What it does, as the menu shows it: starts with a verb, names the result. */
  readonly title: string;
  readonly kind: RefactoringKind;
  readonly changes: readonly FileChange[];
  /** Made before the changes; nothing may stand there yet. */
  readonly newFile?: NewFile;
}

export interface FileChange {
  readonly document: RoleDocument;
  /** Sorted, none touching another. */
  readonly edits: readonly OffsetEdit[];
}

export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** The cursor (`start` is `end`) or the selection, in UTF-16 code units. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

export interface RefactoringInput {
  readonly document: RoleDocument;
  readonly context: RoleContext;
  readonly selection: Selection;
}
