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
