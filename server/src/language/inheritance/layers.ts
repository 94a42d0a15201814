// Merges a file and everything it extends into one mapping of values.
import type { RoleDocument } from '../parse/roleDocument';
import type { Shape } from '../schema/shape';
import type { EffectiveMapping } from './effective';
import { heritable } from './heritable';
import { mergeMappings } from './merge';
import { ownValues } from './own';
import { type ParentEdge, type ParentGraph, parentOf } from './parentGraph';
import { normalUri } from './paths';

/** How many files may stand above a role in one line of parents. */
export const MAX_DEPTH = 16;

/** A file with what it inherits. */
export interface Layers {
  readonly root: EffectiveMapping | undefined;
  readonly own: EffectiveMapping | undefined;
  /** What all parents together give. */
  readonly inherited: EffectiveMapping | undefined;
  readonly parents: readonly ParentLayers[];
  /** The parents' files in the order they were merged, then the file itself; each once. */
  readonly documents: readonly RoleDocument[];
  /** False when some parent, near or far, isn't there. */
  readonly complete: boolean;
  /** True when parents more than `MAX_DEPTH` above the role were left out. */
  readonly tooDeep: boolean;
}

export interface ParentLayers {
  readonly edge: ParentEdge;
  /** `undefined` where the path leads to no role file, or back to one that is being merged. */
  readonly layers: Layers | undefined;
}

/** Merges `document` and its parents. Parents in a cycle are left out, as are those too far above. */
export function mergeLayers(document: RoleDocument, graph: ParentGraph, shape: Shape): Layers {
  // in a diamond, a file is met on several ways: at each height it is merged once
  const known = new Map<string, Layers>();

  const parentLayers = (edge: ParentEdge, below: readonly string[]): ParentLayers => {
    const parent = parentOf(edge);
    if (parent === undefined) return { edge, layers: undefined };
    const uri = normalUri(parent.uri);
    if (below.includes(uri)) return { edge, layers: undefined };
    const id = `${below.length} ${uri}`;
    const layers = known.get(id) ?? layersOf(parent, below);
    known.set(id, layers);
    return { edge, layers };
  };

  const layersOf = (of: RoleDocument, below: readonly string[]): Layers => {
    const edges = graph.edgesOf(of);
    const tooDeep = below.length === MAX_DEPTH && edges.length > 0;
    const chain = [...below, normalUri(of.uri)];
    const parents = tooDeep ? [] : edges.map((edge) => parentLayers(edge, chain));
    return layered(of, below.length > 0, parents, tooDeep, shape);
  };

  return layersOf(document, []);
}

function layered(
  document: RoleDocument,
  isParent: boolean,
  parents: readonly ParentLayers[],
  cut: boolean,
  shape: Shape,
): Layers {
  let inherited: EffectiveMapping | undefined;
  for (const { layers } of parents) {
    if (layers?.root === undefined) continue;
    const given = heritable(layers.root, shape);
    inherited = inherited === undefined ? given : mergeMappings(inherited, given, shape);
  }
  const own = ownValues(document, isParent);
  const root = own === undefined ? inherited : mergeMappings(inherited, own, shape);
  return {
    root,
    own,
    inherited,
    parents,
    documents: [...new Set([...parents.flatMap(({ layers }) => layers?.documents ?? []), document])],
    complete: !cut && parents.every(({ layers }) => layers?.complete ?? false),
    tooDeep: cut || parents.some(({ layers }) => layers?.tooDeep ?? false),
  };
}
