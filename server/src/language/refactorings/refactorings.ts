import { insertFields } from './advertFields';
import { extractSections } from './extract';
import { inlineInherited } from './inline';
import { moveBetweenLists } from './moveItems';
import type { Refactoring, RefactoringInput, RefactoringKind } from './refactoring';
import { sortSkills } from './sortSkills';
import { structureSkills } from './structureSkills';
import { wrapLines } from './wrapLines';

const REFACTORINGS: readonly (readonly [
  kind: RefactoringKind,
  find: (input: RefactoringInput) => readonly Refactoring[],
])[] = [
  ['refactor.rewrite', structureSkills],
  ['refactor.move', moveBetweenLists],
  ['refactor.rewrite', sortSkills],
  ['refactor.rewrite', wrapLines],
  ['refactor.extract', extractSections],
  ['refactor.inline', inlineInherited],
  ['refactor.rewrite', insertFields],
];

/**
 * What may be done at the cursor or with the selection, of the kinds that are wanted. Nothing in a file that can't be
 * read as it was meant: its layout isn't known.
 */
export function findRefactorings(
  input: RefactoringInput,
  wanted: (kind: RefactoringKind) => boolean,
): Refactoring[] {
  const { kind, problems } = input.document;
  const isBroken = problems.some(({ code }) => code.startsWith('yaml/') && code !== 'yaml/comment-in-text');
  if (kind !== 'role' || isBroken) return [];
  return REFACTORINGS.flatMap(([of, find]) => (wanted(of) ? find(input) : []));
}
