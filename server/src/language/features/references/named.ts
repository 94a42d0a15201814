// What a file itself gives a name to.
import { pairOf, type RoleNode, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { scalarAt } from '../../rules/skillItems';

/** Something with an id and a name; the id where it has no other name. */
export interface NamedHere {
  readonly id: string;
  readonly name: string;
}

interface NamedByFile {
  readonly title: string | undefined;
  /** Where an editor should go to show the file. Offsets are UTF-16 code units. */
  readonly place: { readonly start: number; readonly end: number };
  readonly isTemplate: boolean;
  readonly frameworkId: string | undefined;
  readonly skills: readonly NamedHere[];
}

/** Title, kind, and for a framework file its id and skills. */
export function namedIn(document: RoleDocument): NamedByFile {
  const { root, kind } = document;
  const title = topLevel(root, kind === 'framework' ? 'name' : 'title');
  const kindOfRole = topLevel(root, 'kind');
  const place = title ?? kindOfRole ?? { start: 0, end: 0 };
  return {
    title: title?.text.trim() || undefined,
    place,
    isTemplate: kind === 'role' && kindOfRole?.text === 'template',
    frameworkId: kind === 'framework' ? (topLevel(root, 'id')?.text.trim() ?? '') : undefined,
    skills: kind === 'framework' ? skillsOf(root) : [],
  };
}

/** The mappings in a list below `key`. */
export function mappingsIn(holder: RoleNode | undefined, key: string) {
  const list = resolveAlias(pairOf(holder, key)?.value);
  if (list?.kind !== 'sequence') return [];
  return list.items.flatMap(({ value }) => {
    const item = resolveAlias(value);
    return item?.kind === 'mapping' ? item : [];
  });
}

function skillsOf(root: RoleNode | undefined): NamedHere[] {
  return mappingsIn(root, 'skills').flatMap((skill) => {
    const id = scalarAt(skill, 'id')?.text.trim();
    return id === undefined || id === '' ? [] : { id, name: scalarAt(skill, 'name')?.text.trim() || id };
  });
}

function topLevel(root: RoleNode | undefined, key: string): ScalarNode | undefined {
  const mapping = resolveAlias(root);
  return mapping?.kind === 'mapping' ? scalarAt(mapping, key) : undefined;
}
