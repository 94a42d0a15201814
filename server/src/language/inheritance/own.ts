// A file's own values, before anything is inherited.
import {
  type MappingNode,
  type RoleNode,
  resolveAlias,
  type ScalarNode,
  type SequenceNode,
} from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { EffectiveList, EffectiveMapping, EffectiveValue, Origin } from './effective';

/** How many values aliases may stand for in one file; later ones count as blank. Real files have a few dozen. */
const ALIAS_BUDGET = 100_000;

/** Deeper than any real file goes, even by aliases of aliases; what lies below counts as blank. */
const DEPTH_LIMIT = 200;

/**
 * What a file says itself: aliases expanded, marks such as `$inherited` still in place, blank values left out. A
 * mapping or list of nothing but blanks is blank itself.
 * `inherited` tells the origins whether it is read as a parent. `undefined` when the file holds no mapping.
 */
export function ownValues(document: RoleDocument, inherited: boolean): EffectiveMapping | undefined {
  const root = resolveAlias(document.root);
  if (root?.kind !== 'mapping') return undefined;
  return mappingOf(root, undefined, false, { document, inherited, aliasBudget: ALIAS_BUDGET, depth: 1 });
}

interface Reading {
  readonly document: RoleDocument;
  readonly inherited: boolean;
  aliasBudget: number;
  depth: number;
}

function effectiveOf(
  written: RoleNode | undefined,
  key: ScalarNode | undefined,
  withinAlias: boolean,
  reading: Reading,
): EffectiveValue | undefined {
  const node = resolveAlias(written);
  if (node === undefined) return undefined;
  const aliased = withinAlias || written?.kind === 'alias';
  if (aliased) {
    if (reading.aliasBudget === 0) return undefined;
    reading.aliasBudget -= 1;
  }
  if (node.kind === 'scalar') {
    const { value, text } = node;
    return value === null ? undefined : { kind: 'scalar', value, text, origin: originOf(node, key, reading) };
  }
  if (reading.depth === DEPTH_LIMIT) return undefined;
  reading.depth += 1;
  const value =
    node.kind === 'mapping' ? mappingOf(node, key, aliased, reading) : listOf(node, key, aliased, reading);
  reading.depth -= 1;
  return isWrittenEmpty(value) || !isEmpty(value) ? value : undefined;
}

/** Whether a mapping or list was written as `{}` or `[]`, which means none and drops what is inherited. */
export function isWrittenEmpty(value: EffectiveMapping | EffectiveList): boolean {
  const { node } = value.origin;
  return node.kind === 'mapping' ? node.pairs.length === 0 : node.items.length === 0;
}

function isEmpty(value: EffectiveMapping | EffectiveList): boolean {
  return value.kind === 'mapping' ? value.entries.size === 0 : value.items.length === 0;
}

function listOf(
  node: SequenceNode,
  key: ScalarNode | undefined,
  aliased: boolean,
  reading: Reading,
): EffectiveList {
  const items: EffectiveValue[] = [];
  for (const item of node.items) {
    const value = effectiveOf(item.value, undefined, aliased, reading);
    if (value !== undefined) items.push(value);
  }
  return { kind: 'list', items, origin: originOf(node, key, reading) };
}

function mappingOf(
  node: MappingNode,
  key: ScalarNode | undefined,
  aliased: boolean,
  reading: Reading,
): EffectiveMapping {
  const entries = new Map<string, EffectiveValue>();
  const seen = new Set<string>();
  for (const pair of node.pairs) {
    // of a key that stands twice, the first counts, even if it is blank
    if (seen.has(pair.key.text)) continue;
    seen.add(pair.key.text);
    const value = effectiveOf(pair.value, pair.key, aliased, reading);
    if (value !== undefined) entries.set(pair.key.text, value);
  }
  return { kind: 'mapping', entries, origin: originOf(node, key, reading) };
}

function originOf<N extends RoleNode>(
  node: N,
  key: ScalarNode | undefined,
  { document, inherited }: Reading,
): Origin & { readonly node: N } {
  return { document, node, key, inherited };
}
