import { type MappingNode, type Pair, type Path, pathTo, type RoleNode, type SequenceNode } from './node';

/** What stands at an offset: a key or a value, with its path. */
export interface Place {
  readonly part: 'key' | 'value';
  /** Path of the value; for a key, of the value that belongs to it. */
  readonly path: Path;
  /** The scalar, alias or (between its parts) collection under the offset; for a key, the key. */
  readonly node: RoleNode;
  /** The pair whose key or value it is; `undefined` in a list. */
  readonly pair: Pair | undefined;
  /** The mapping or list that holds it. */
  readonly holder: MappingNode | SequenceNode | undefined;
}

/** The innermost key or value at `offset` (UTF-16), ends included; `undefined` between values and in comments. */
export function placeAt(root: RoleNode | undefined, offset: number): Place | undefined {
  if (root === undefined || !covers(root, offset)) return undefined;
  if (root.kind === 'mapping') return placeInMapping(root, offset);
  if (root.kind === 'sequence') {
    for (const item of root.items) {
      const inner = placeAt(item.value, offset);
      if (inner !== undefined) return inner;
    }
    return undefined;
  }
  return placeOfValue(root);
}

function placeInMapping(mapping: MappingNode, offset: number): Place | undefined {
  for (const pair of mapping.pairs) {
    if (covers(pair.key, offset)) {
      return {
        part: 'key',
        path: [...pathTo(mapping), pair.key.text],
        node: pair.key,
        pair,
        holder: mapping,
      };
    }
    const inner = placeAt(pair.value, offset);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function placeOfValue(node: RoleNode): Place {
  const holder = node.parent;
  const pair = holder?.kind === 'mapping' ? holder.pairs.find(({ value }) => value === node) : undefined;
  return { part: 'value', path: pathTo(node), node, pair, holder };
}

function covers(node: RoleNode, offset: number): boolean {
  return node.start <= offset && offset <= node.end;
}
