import type { RoleDocument } from '../parse/roleDocument';
import type { Shape } from '../schema/shape';
import type { EffectiveRole, LookUpParent } from './effective';
import { mergeLayers } from './layers';
import { markProblems } from './markProblems';
import { overrideProblems } from './overrideProblems';
import { createParentGraph } from './parentGraph';
import { pathProblems } from './pathProblems';

/**
 * The role with everything it inherits. Never throws: a parent that isn't there, or leads back to the role, is left
 * out and told in `problems`. `shape` is what the format expects of a role file.
 */
export function resolveRole(document: RoleDocument, lookUp: LookUpParent, shape: Shape): EffectiveRole {
  const graph = createParentGraph(lookUp);
  const layers = mergeLayers(document, graph, shape);
  return {
    document,
    root: layers.root,
    inherited: layers.inherited,
    parents: layers.parents.map(({ edge, layers: parent }) => ({
      reference: edge.reference,
      documents: parent?.documents ?? [],
    })),
    complete: layers.complete,
    documents: [document, ...layers.documents.filter((other) => other !== document)],
    problems: [
      ...pathProblems(document, layers.parents, graph),
      ...markProblems(document, shape),
      ...overrideProblems({ document, complete: layers.complete }, layers.own, layers.inherited, shape),
    ],
  };
}
