import { roleFileReferences } from '../../features/roleFilePath';
import type { LookUpParent, ParentLookup } from '../../inheritance/effective';
import { missingFile } from '../../inheritance/pathProblems';
import type { ParentReference } from '../../inheritance/paths';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Problem } from '../../problem';
import { code } from '../../schema/words';

type Found = Omit<Problem, 'code' | 'start' | 'end'>;

/** `post/reports-to-not-found`: a path in `post.reportsTo` or `translationOf` that leads to no role file. */
export function roleFileProblems(document: RoleDocument, lookUp: LookUpParent | undefined): Problem[] {
  return roleFileReferences(document).flatMap((reference) => {
    const found =
      reference.uri === undefined
        ? faultProblem(reference)
        : lookupProblem(document, reference, lookUp?.(reference.uri, document));
    const { start, end } = reference.node;
    return found === undefined ? [] : [{ ...found, code: 'post/reports-to-not-found', start, end }];
  });
}

function faultProblem({ path, fault }: ParentReference): Found | undefined {
  // before a file is saved, nothing can be said of the files beside it
  if (fault === undefined || fault === 'unsaved') return undefined;
  return {
    message: `${code(path)} is not a path that starts at this file, such as \`./head-of-devops.role.yaml\`.`,
  };
}

function lookupProblem(
  document: RoleDocument,
  reference: ParentReference,
  lookup: ParentLookup | undefined,
): Found | undefined {
  if (lookup?.status === 'not-found') return missingFile(document, reference, lookup.siblings ?? []);
  if (lookup?.status !== 'outside-root') return undefined;
  return {
    message: `${code(reference.path)} leads out of the folder that roles may be taken from, so it isn't read.`,
  };
}
