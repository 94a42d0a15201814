// Which files the values of a role come from, for hints and hovers.

import { entryAt } from '../inheritance/data';
import type { EffectiveRole, EffectiveValue } from '../inheritance/effective';
import { addTo } from '../inheritance/keyedLists';
import { fileName } from '../inheritance/paths';
import type { Path } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';

/** An entry of a mapping, or an item of a list. */
export interface Part {
  /** Its key; `undefined` for an item of a list. */
  readonly key: string | undefined;
  readonly value: EffectiveValue;
}

/** The effective value at a path of keys; `undefined` within lists, whose items move when they are merged. */
export function effectiveAt({ root }: EffectiveRole, path: Path): EffectiveValue | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.length === path.length ? entryAt(root, ...keys) : undefined;
}

/** What a list or mapping takes from other files as a whole, by the file; empty for single values. */
export function inheritedParts(
  value: EffectiveValue | undefined,
): ReadonlyMap<RoleDocument, readonly Part[]> {
  const byFile = new Map<RoleDocument, Part[]>();
  for (const part of partsOf(value)) {
    const { document, inherited } = part.value.origin;
    if (inherited) addTo(byFile, document, part);
  }
  return byFile;
}

/** What the file itself says of a list or mapping, at least in part. */
export function ownParts(value: EffectiveValue | undefined): readonly Part[] {
  return partsOf(value).filter((part) => !part.value.origin.inherited);
}

function partsOf(value: EffectiveValue | undefined): Part[] {
  if (value?.kind === 'mapping') return [...value.entries].map(([key, entry]) => ({ key, value: entry }));
  return value?.kind === 'list' ? value.items.map((item) => ({ key: undefined, value: item })) : [];
}

/** The name that people know a role file by: `home-office` of `home-office.role.yaml`. */
export function shortName({ uri }: RoleDocument): string {
  return fileName(uri).replace(/\.role\.ya?ml$/i, '');
}
