import { type MappingNode, type RoleNode, resolveAlias, type SequenceNode } from './node';
import type { RoleDocument } from './roleDocument';

/** More values than any real file has: what only aliases of aliases of lists can reach. */
export const VALUE_LIMIT = 100_000;

/** Deeper than any real file goes; past it, recursion would be at the mercy of the runtime's stack. */
const DEPTH_LIMIT = 200;

export interface PlainValue {
  /** Objects without prototype, arrays and scalars; blanks are null. */
  readonly value: unknown;
  /** True when the document has more values than are read, or deeper ones: the rest is absent. */
  readonly limitReached: boolean;
}

/**
 * The document as the value that JSON Schema validates: aliases expanded within a budget, own keys only
 * (`__proto__` is a key like any other), and of duplicate keys the first.
 */
export function plainValue(document: RoleDocument, valueLimit = VALUE_LIMIT): PlainValue {
  let left = valueLimit;
  let limitReached = false;

  const take = (depth: number): boolean => {
    left -= 1;
    if (left >= 0 && depth <= DEPTH_LIMIT) return true;
    limitReached = true;
    return false;
  };
  const plain = (node: RoleNode | undefined, depth: number): unknown => {
    const value = resolveAlias(node);
    if (value === undefined) return null;
    if (value.kind === 'scalar') return value.value;
    return value.kind === 'mapping' ? mapping(value, depth + 1) : sequence(value, depth + 1);
  };
  const mapping = (node: MappingNode, depth: number): Record<string, unknown> => {
    const result: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.pairs) {
      if (!take(depth)) break;
      if (!(key.text in result)) result[key.text] = plain(value, depth);
    }
    return result;
  };
  const sequence = (node: SequenceNode, depth: number): unknown[] => {
    const result: unknown[] = [];
    for (const { value } of node.items) {
      if (!take(depth)) break;
      result.push(plain(value, depth));
    }
    return result;
  };

  return { value: plain(document.root, 0), limitReached };
}
