import type { RoleNode } from '../parse/node';
import type { Problem } from '../problem';
import type { EffectiveRole, EffectiveValue } from './effective';

/**
 * Where a problem with an effective value is shown in the role's own file: at the value, if the file says it itself;
 * else at `cause`, the own key or value that makes the inherited one wrong; else at the path in `extends` that
 * brought it, with the parent's place beside it. Offsets are UTF-16 code units of the role's document.
 */
export function placeToShow(
  effective: EffectiveRole,
  { origin }: EffectiveValue,
  cause?: RoleNode,
): Pick<Problem, 'start' | 'end' | 'related'> {
  const { document, node, inherited } = origin;
  if (!inherited) return { start: node.start, end: node.end };
  const through = effective.parents.findLast(({ documents }) => documents.includes(document));
  const { start, end } = cause ?? through?.reference.node ?? { start: 0, end: 0 };
  const related = [{ uri: document.uri, range: document.rangeOf(node), message: 'Inherited from here.' }];
  return { start, end, related };
}

/**
 * Whether one parent alone gives all of these values, so that what is wrong between them is shown there already. Never
 * true for what the file says itself.
 */
export function comesFromOneParent(effective: EffectiveRole, values: readonly EffectiveValue[]): boolean {
  return effective.parents.some(({ documents }) =>
    values.every(({ origin }) => origin.inherited && documents.includes(origin.document)),
  );
}

/**
 * True where this very file brings values together: it says one of them itself, or they come from different parents.
 * Otherwise whatever is wrong between them is shown in the parent that has them all.
 */
export function combinedHere(effective: EffectiveRole, values: readonly EffectiveValue[]): boolean {
  const fromOne = effective.parents.some(({ documents }) =>
    values.every(({ origin }) => documents.includes(origin.document)),
  );
  return values.some(({ origin }) => !origin.inherited) || !fromOne;
}
