import { nameKey } from '../../frameworks/names';
import { nodeAt, type Path, pairOf, type RoleNode, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';

/**
 * What the other items of the list around `path` say, as name keys: their text, or that of `key` where items are
 * mappings. The item at `offset` doesn't count. Empty where `path` leads through no list.
 */
export function chosenBeside(
  { root }: RoleDocument,
  path: Path,
  key: string | undefined,
  offset: number,
): ReadonlySet<string> {
  const position = path.findLastIndex((step) => typeof step === 'number');
  const list = position === -1 ? undefined : resolveAlias(nodeAt(root, path.slice(0, position)));
  if (list?.kind !== 'sequence') return new Set();
  const others = list.items.filter(
    ({ value }) => value === undefined || offset < value.start || offset > value.end,
  );
  const texts = others.map(({ value }) => textOf(key === undefined ? value : pairOf(value, key)?.value));
  // few texts are left of a long list that says the same again and again
  const different = new Set(texts.filter((text) => text !== undefined));
  return new Set([...different].map(nameKey));
}

function textOf(node: RoleNode | undefined): string | undefined {
  const value = resolveAlias(node);
  return value?.kind === 'scalar' ? value.text : undefined;
}
