import type { RoleContext } from '../context';
import { sameData } from '../inheritance/data';
import type { EffectiveMapping, EffectiveRole, LookUpParent } from '../inheritance/effective';
import { normalUri } from '../inheritance/paths';
import { resolveRole } from '../inheritance/resolve';
import { parseRole } from '../parse/parse';
import type { RoleDocument } from '../parse/roleDocument';
import { applied } from './edits';
import type { Refactoring } from './refactoring';

/**
 * Whether the role says the same after a refactoring, with what it inherits and apart from which files that comes
 * from, and no file of it has a finding that it didn't have.
 */
export function saysTheSame(
  refactoring: Pick<Refactoring, 'changes' | 'newFile'>,
  before: EffectiveRole,
  context: RoleContext,
): boolean {
  const files = new Map<string, RoleDocument>();
  const keep = (uri: string, text: string) => {
    files.set(normalUri(uri), parseRole({ uri, version: 0, kind: 'role', text, shape: context.roleShape }));
  };
  for (const { document, edits } of refactoring.changes) keep(document.uri, applied(document.text, edits));
  if (refactoring.newFile !== undefined) keep(refactoring.newFile.uri, refactoring.newFile.text);
  const role = files.get(normalUri(before.document.uri));
  if (role === undefined || [...files.values()].some(({ problems }) => problems.some(isError))) return false;
  const lookUp: LookUpParent = (uri, from) => {
    const document = files.get(normalUri(uri));
    if (document !== undefined) return { status: 'loaded', document };
    return context.lookUp?.(uri, from) ?? { status: 'pending' };
  };
  const after = resolveRole(role, lookUp, context.roleShape);
  return after.complete && sameRoot(before.root, after.root) && !hasNewProblem(before, after);
}

function isError({ code }: { readonly code: string }): boolean {
  return code.startsWith('yaml/') && code !== 'yaml/comment-in-text';
}

function sameRoot(before: EffectiveMapping | undefined, after: EffectiveMapping | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return sameData(withoutParents(before), withoutParents(after));
}

function withoutParents(root: EffectiveMapping): EffectiveMapping {
  return { ...root, entries: new Map([...root.entries].filter(([key]) => key !== 'extends')) };
}

/** Values that repeat what is inherited are no new finding: they are there to be changed. */
function hasNewProblem(before: EffectiveRole, after: EffectiveRole): boolean {
  const count = ({ problems }: EffectiveRole) =>
    problems.filter(({ code }) => code !== 'extends/unused-override').length;
  return count(after) > count(before);
}
