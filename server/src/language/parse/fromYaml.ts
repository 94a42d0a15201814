import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
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

/** Maps an offset of the text that was parsed to one of the text that was written. */
export type OffsetMap = (offset: number) => number;

/** How far in front of a value its type is looked for, in characters. */
const LOOK_BACK = 500;

const STYLES: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

export interface Tree {
  readonly root: RoleNode | undefined;
  /** Where types (`!!str`) stand, in written offsets. */
  readonly tags: readonly { readonly start: number; readonly end: number }[];
}

/** Makes the project's tree from the YAML library's: offsets mapped and clamped, aliases bound to their anchors. */
export function treeFrom(document: Document.Parsed, text: string, original: OffsetMap): Tree {
  const builder = new TreeBuilder(text, original);
  return { root: builder.build(document.contents), tags: builder.tags };
}

class TreeBuilder {
  readonly tags: { start: number; end: number }[] = [];
  private readonly anchors = new Map<string, Exclude<RoleNode, AliasNode>>();

  constructor(
    private readonly text: string,
    private readonly original: OffsetMap,
  ) {}

  build(node: Node | null | undefined): RoleNode | undefined {
    if (node === null || node === undefined) return undefined;
    if (isAlias(node)) {
      return { kind: 'alias', name: node.source, target: this.anchors.get(node.source), parent: undefined, ...this.spot(node) };
    }
    if (node.tag !== undefined) this.noteTag(node);
    const built = this.buildValue(node);
    if (built !== undefined && built.anchor !== undefined) this.anchors.set(built.anchor, built);
    return built;
  }

  private buildValue(node: Node): Exclude<RoleNode, AliasNode> | undefined {
    if (isMap(node)) return this.mapping(node);
    if (isSeq(node)) return this.sequence(node);
    return isScalar(node) ? this.scalar(node) : undefined;
  }

  /** The parser keeps no position of a type: it stands right in front of the value, with or without a label. */
  private noteTag(node: Node): void {
    const before = this.text.slice(0, node.range?.[0] ?? 0);
    const match = /![^\s,[\]{}]*(?=\s*(?:&\S+\s*)?$)/.exec(before.slice(-LOOK_BACK));
    if (match === null) return;
    const start = Math.max(0, before.length - LOOK_BACK) + match.index;
    this.tags.push({ start: this.original(start), end: this.original(start + match[0].length) });
  }

  private mapping(node: YAMLMap): MappingNode {
    const pairs: Pair[] = [];
    const mapping: MappingNode = {
      kind: 'mapping',
      flow: node.flow === true,
      pairs,
      parent: undefined,
      ...this.anchor(node),
      ...this.spot(node),
    };
    for (const { key, value } of node.items) {
      const built = this.key(key as Node | null);
      if (built === undefined) continue;
      built.parent = mapping;
      const content = this.build(value as Node | null);
      if (content !== undefined) content.parent = mapping;
      pairs.push({ key: built, value: content });
    }
    return mapping;
  }

  /** A key is text; anything else in its place counts as the text it is written as. */
  private key(node: Node | null): ScalarNode | undefined {
    if (node === null) return undefined;
    if (isScalar(node)) return this.scalar(node, true);
    const spot = this.spot(node);
    const text = this.text.slice(...(node.range?.slice(0, 2) ?? [0, 0]));
    return { kind: 'scalar', style: 'plain', value: text, text, parent: undefined, ...spot };
  }

  private sequence(node: YAMLSeq): SequenceNode {
    const items: SequenceItem[] = [];
    const sequence: SequenceNode = {
      kind: 'sequence',
      flow: node.flow === true,
      items,
      parent: undefined,
      ...this.anchor(node),
      ...this.spot(node),
    };
    for (const item of node.items as (Node | null)[]) {
      const value = this.build(item);
      if (value !== undefined) value.parent = sequence;
      const at = item?.range?.[0] ?? node.range?.[0] ?? 0;
      items.push({ start: this.original(node.flow === true ? at : this.dashBefore(at)), value });
    }
    return sequence;
  }

  private dashBefore(offset: number): number {
    const dash = this.text.lastIndexOf('-', Math.max(0, offset - 1));
    return dash === -1 ? offset : dash;
  }

  private scalar(node: Scalar): ScalarNode | undefined;
  private scalar(node: Scalar, isKey: true): ScalarNode;
  private scalar(node: Scalar, isKey = false): ScalarNode | undefined {
    const [start, end] = node.range ?? [0, 0];
    // a blank value is no node
    if (!isKey && start === end && node.type === 'PLAIN') return undefined;
    const value = node.value as ScalarNode['value'];
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    const text = typeof value === 'string' ? value : this.text.slice(start, end);
    return { kind: 'scalar', style, value, text, parent: undefined, ...this.anchor(node), ...this.spot(node) };
  }

  private anchor(node: Scalar | YAMLMap | YAMLSeq): { anchor?: string } {
    return node.anchor === undefined ? {} : { anchor: node.anchor };
  }

  private spot(node: Node): { start: number; end: number } {
    const [start, end] = node.range ?? [0, 0];
    const from = this.original(start);
    return { start: from, end: Math.max(from, this.original(this.trimmedEnd(start, end))) };
  }

  /** Block collections and block text end with their last character that shows, not at the next value. */
  private trimmedEnd(start: number, end: number): number {
    let trimmed = Math.min(end, this.text.length);
    while (trimmed > start && /\s/.test(this.text[trimmed - 1] ?? '')) trimmed -= 1;
    return trimmed;
  }
}
