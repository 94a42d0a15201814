import type { RoleDocument } from '../../parse/roleDocument';
import type { SourceLine } from '../formatting/lines';

/** A document with its lines, and which of them hold a comment and nothing else. */
export interface Source {
  readonly document: RoleDocument;
  readonly lines: readonly SourceLine[];
  readonly comments: ReadonlySet<number>;
}

/** Parts in the order of their keys; those whose key isn't in `order` come last, as they stood. */
export function inOrder<T extends { readonly key: string }>(
  parts: readonly T[],
  order: readonly string[],
): T[] {
  const rank = ({ key }: T) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...parts].sort((a, b) => rank(a) - rank(b));
}
