// The tree that every feature reads: plain objects, whatever YAML parser made them.
// All offsets are UTF-16 code units into the document's text.

/** What a value is in the text. A blank value (`salary:`) is no node at all: `undefined` in its pair or list. */
export type RoleNode = MappingNode | SequenceNode | ScalarNode | AliasNode;

interface Spot {
  /** Offset of the first character, after any anchor. */
  readonly start: number;
  /** Offset behind the last character; trailing blanks and comments are outside. */
  readonly end: number;
  /** The mapping or sequence that holds this node; `undefined` for the root. */
  parent: MappingNode | SequenceNode | undefined;
  /** Name of the anchor (`&name`) in front of the value. */
  readonly anchor?: string;
}

export interface MappingNode extends Spot {
  readonly kind: 'mapping';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: ScalarNode;
  readonly value: RoleNode | undefined;
}

export interface SequenceNode extends Spot {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly SequenceItem[];
}

export interface SequenceItem {
  /** Offset of the `-`, or of the item itself inside brackets. */
  readonly start: number;
  readonly value: RoleNode | undefined;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends Spot {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The value by YAML 1.2's core schema. */
  readonly value: string | number | boolean | null;
  /** The value as text: for plain numbers and such just as written (`007123`), else the string itself. */
  readonly text: string;
}

export interface AliasNode extends Spot {
  readonly kind: 'alias';
  readonly name: string;
  /** The anchored node; `undefined` when the anchor isn't there or stands later. */
  readonly target: Exclude<RoleNode, AliasNode> | undefined;
}

/** The node itself, or what an alias stands for. Aliases of aliases don't exist in YAML. */
export function resolveAlias(node: RoleNode | undefined): Exclude<RoleNode, AliasNode> | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** True for a value that isn't filled in yet: absent, `~` or `null`. */
export function isBlank(node: RoleNode | undefined): boolean {
  const value = resolveAlias(node);
  return value === undefined || (value.kind === 'scalar' && value.value === null);
}

/** The pair of a mapping with this key; the first one where a key stands twice. */
export function pairOf(node: RoleNode | undefined, key: string): Pair | undefined {
  const mapping = resolveAlias(node);
  return mapping?.kind === 'mapping' ? mapping.pairs.find((pair) => pair.key.text === key) : undefined;
}

/** The value below `path`, through aliases; `undefined` where nothing is. */
export function nodeAt(root: RoleNode | undefined, path: Path): RoleNode | undefined {
  let node = root;
  for (const step of path) {
    const holder = resolveAlias(node);
    if (typeof step === 'number') {
      node = holder?.kind === 'sequence' ? holder.items[step]?.value : undefined;
    } else {
      node = pairOf(holder, step)?.value;
    }
    if (node === undefined) return undefined;
  }
  return node;
}

/** Keys and list positions from the root to a value. */
export type Path = readonly (string | number)[];

/** The path that leads to `node`, by its parents. */
export function pathTo(node: RoleNode): Path {
  const path: (string | number)[] = [];
  for (let child: RoleNode = node; child.parent !== undefined; child = child.parent) {
    path.unshift(stepTo(child.parent, child));
  }
  return path;
}

function stepTo(parent: MappingNode | SequenceNode, child: RoleNode): string | number {
  if (parent.kind === 'sequence') return parent.items.findIndex((item) => item.value === child);
  return parent.pairs.find((pair) => pair.value === child || pair.key === child)?.key.text ?? '';
}

/** Calls `visit` for every value with its path, parents first. Aliases are visited, not followed. */
export function walk(
  node: RoleNode | undefined,
  visit: (node: RoleNode, path: Path) => void,
  path: Path = [],
): void {
  if (node === undefined) return;
  visit(node, path);
  if (node.kind === 'mapping') {
    for (const pair of node.pairs) walk(pair.value, visit, [...path, pair.key.text]);
  } else if (node.kind === 'sequence') {
    node.items.forEach((item, index) => {
      walk(item.value, visit, [...path, index]);
    });
  }
}
