// Who extends whom, looked up once for each file of one resolution.
import type { RoleDocument } from '../parse/roleDocument';
import type { LookUpParent, ParentLookup } from './effective';
import { normalUri, type ParentReference, parentReferences } from './paths';

export interface ParentEdge {
  readonly reference: ParentReference;
  /** `undefined` where the path leads nowhere by itself: `reference.fault` says why. */
  readonly lookup: ParentLookup | undefined;
}

export interface ParentGraph {
  /** The paths of `extends` in a file, with what stands behind them. */
  edgesOf(document: RoleDocument): readonly ParentEdge[];
}

export function createParentGraph(lookUp: LookUpParent): ParentGraph {
  const known = new Map<string, readonly ParentEdge[]>();
  return {
    edgesOf(document) {
      const id = normalUri(document.uri);
      let edges = known.get(id);
      if (edges === undefined) {
        edges = parentReferences(document).map((reference) => ({
          reference,
          lookup: reference.uri === undefined ? undefined : lookUp(reference.uri, document),
        }));
        known.set(id, edges);
      }
      return edges;
    },
  };
}

/** The role file behind an edge; `undefined` where there is none, or something else. */
export function parentOf(edge: ParentEdge): RoleDocument | undefined {
  const { lookup } = edge;
  return lookup?.status === 'loaded' && lookup.document.kind === 'role' ? lookup.document : undefined;
}

/** The shortest way by `extends` from one file to another, both included; `undefined` when there is none. */
export function wayTo(
  graph: ParentGraph,
  from: RoleDocument,
  to: RoleDocument,
): readonly RoleDocument[] | undefined {
  const goal = normalUri(to.uri);
  const seen = new Set([normalUri(from.uri)]);
  let ways: RoleDocument[][] = [[from]];
  while (ways.length > 0) {
    const next: RoleDocument[][] = [];
    for (const way of ways) {
      const last = way.at(-1);
      if (last === undefined) continue;
      if (normalUri(last.uri) === goal) return way;
      for (const parent of graph.edgesOf(last).map(parentOf)) {
        if (parent === undefined || seen.has(normalUri(parent.uri))) continue;
        seen.add(normalUri(parent.uri));
        next.push([...way, parent]);
      }
    }
    ways = next;
  }
  return undefined;
}
