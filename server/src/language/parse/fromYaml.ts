import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type {
  AliasNode,
  MappingNode,
  Pair,
  RoleNode,
  ScalarNode,
  ScalarStyle,
  SequenceItem,
  SequenceNode,
} from './node';
import type { ShadowText } from './shadow';

/** Lists and mappings inside one another: deeper than any file needs, and no danger to the runtime's stack. */
const DEPTH_LIMIT = 500;

const STYLES: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

export interface Tree {
  readonly root: RoleNode | undefined;
  /** Where what lies too deep starts, in written offsets; it is left out of the tree. */
  readonly tooDeep: number | undefined;
}

/** Makes the project's tree from the YAML library's: offsets mapped and clamped, aliases bound to their anchors. */
export function treeFrom(
  contents: Node | null | undefined,
  { text, original, originalEnd }: ShadowText,
): Tree {
  const anchors = new Map<string, Exclude<RoleNode, AliasNode>>();
  let tooDeep: number | undefined;

  const build = (node: Node | null | undefined, depth: number): RoleNode | undefined => {
    if (node === null || node === undefined) return undefined;
    if (isAlias(node)) {
      const { source: name } = node;
      return { kind: 'alias', name, target: anchors.get(name), parent: undefined, ...spot(node) };
    }
    const built = buildValue(node, depth);
    if (built?.anchor !== undefined) anchors.set(built.anchor, built);
    return built;
  };

  const buildValue = (node: Node, depth: number): Exclude<RoleNode, AliasNode> | undefined => {
    if (isScalar(node)) return isBlankScalar(node) ? undefined : scalar(node);
    if (depth === DEPTH_LIMIT) {
      tooDeep ??= original(node.range?.[0] ?? 0);
      return undefined;
    }
    if (isMap(node)) return mapping(node, depth + 1);
    return isSeq(node) ? sequence(node, depth + 1) : undefined;
  };

  const mapping = (node: YAMLMap, depth: number): MappingNode => {
    const pairs: Pair[] = [];
    const built: Growing<MappingNode> = { kind: 'mapping', flow: node.flow === true, pairs, ...common(node) };
    for (const { key: keyNode, value: valueNode } of node.items) {
      if (keyNode === null) continue;
      const key = keyFrom(keyNode as Node);
      const value = build(valueNode as Node | null, depth);
      hold(built, key);
      hold(built, value);
      pairs.push({ key, value });
    }
    return built;
  };

  /** A key is text; anything else in its place counts as the text it is written as. */
  const keyFrom = (node: Node): ScalarNode => {
    if (isScalar(node)) {
      const key = scalar(node);
      if (key.anchor !== undefined) anchors.set(key.anchor, key);
      return key;
    }
    const written = text.slice(...(node.range?.slice(0, 2) ?? [0, 0]));
    return {
      kind: 'scalar',
      style: 'plain',
      value: written,
      text: written,
      parent: undefined,
      ...spot(node),
    };
  };

  const sequence = (node: YAMLSeq, depth: number): SequenceNode => {
    const items: SequenceItem[] = [];
    const built: Growing<SequenceNode> = {
      kind: 'sequence',
      flow: node.flow === true,
      items,
      ...common(node),
    };
    const tokens = node.srcToken?.type === 'block-seq' ? node.srcToken.items : undefined;
    (node.items as (Node | null)[]).forEach((item, index) => {
      const value = build(item, depth);
      hold(built, value);
      const start = dashOf(tokens?.[index]) ?? item?.range?.[0] ?? node.range?.[0] ?? 0;
      items.push({ start: original(start), value });
    });
    return built;
  };

  const scalar = (node: Scalar): ScalarNode => {
    const [start, end] = node.range ?? [0, 0];
    const value = node.value as ScalarNode['value'];
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    const written = typeof value === 'string' ? value : text.slice(start, end);
    return { kind: 'scalar', style, value, text: written, ...common(node) };
  };

  const common = (node: Scalar | YAMLMap | YAMLSeq) => ({
    parent: undefined,
    ...(node.anchor !== undefined && { anchor: node.anchor }),
    ...spot(node),
  });

  const spot = (node: Node): { start: number; end: number } => {
    const [start, end] = node.range ?? [0, 0];
    const from = original(start);
    return { start: from, end: Math.max(from, originalEnd(shownEnd(start, end))) };
  };

  /** Block collections and block text end with their last character that shows, not at the next value. */
  const shownEnd = (start: number, end: number): number => {
    let trimmed = Math.min(end, text.length);
    while (trimmed > start && /\s/.test(text[trimmed - 1] ?? '')) trimmed -= 1;
    return trimmed;
  };

  const root = build(contents, 0);
  return { root, tooDeep };
}

/** A list or mapping whose parts are still being added. */
type Growing<T extends MappingNode | SequenceNode> = T & { start: number; end: number };

/** Where the text is broken, the YAML library's lists and mappings may end before their parts do. */
function hold(holder: Growing<MappingNode> | Growing<SequenceNode>, part: RoleNode | undefined): void {
  if (part === undefined) return;
  part.parent = holder;
  holder.start = Math.min(holder.start, part.start);
  holder.end = Math.max(holder.end, part.end);
}

/** A blank value is no node. */
function isBlankScalar({ range, type }: Scalar): boolean {
  return type === 'PLAIN' && range?.[0] === range?.[1];
}

function dashOf(item: CST.BlockSequence['items'][number] | undefined): number | undefined {
  return item?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
