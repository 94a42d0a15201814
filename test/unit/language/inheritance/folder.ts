import { type Data, toData } from '../../../../server/src/language/inheritance/data';
import type { EffectiveRole, LookUpParent } from '../../../../server/src/language/inheritance/effective';
import { fileName, isInside, normalUri } from '../../../../server/src/language/inheritance/paths';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import type { Problem } from '../../../../server/src/language/problem';
import { parse, roleShape } from '../../fixture';

export const ROOT = 'file:///roles';

/** Path below the folder to text. */
export type Folder = Readonly<Record<string, string>>;

export function uriIn(path: string): string {
  return normalUri(`${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`);
}

/** Resolves one file of a folder; `special` answers for paths that are no plain files. */
export function resolveIn(
  folder: Folder,
  path: string,
  special: Record<string, ReturnType<LookUpParent>> = {},
): EffectiveRole {
  const documents = new Map(
    Object.entries(folder).map(([name, text]) => [uriIn(name), parse(text, uriIn(name))]),
  );
  const role = documents.get(uriIn(path));
  if (role === undefined) throw new Error(`The folder has no ${path}.`);
  const others = new Map(Object.entries(special).map(([name, answer]) => [uriIn(name), answer]));
  const lookUp: LookUpParent = (uri) => {
    if (!isInside(uri, ROOT)) return { status: 'outside-root' };
    const document = documents.get(uri);
    if (document !== undefined) return { status: 'loaded', document };
    return others.get(uri) ?? { status: 'not-found', siblings: [...documents.keys()].map(fileName) };
  };
  return resolveRole(role, lookUp, roleShape);
}

/** A child that extends `parent.role.yaml`, resolved, without the `extends` itself. */
export function inherit(parent: string, child: string): Data | undefined {
  return dataIn(
    { 'parent.role.yaml': parent, 'child.role.yaml': `extends: ./parent.role.yaml\n${child}` },
    'child.role.yaml',
  );
}

/** The effective role as plain data, without `extends`. */
export function dataIn(folder: Folder, path: string): Data | undefined {
  const { root } = resolveIn(folder, path);
  if (root === undefined) return undefined;
  const entries = new Map(root.entries);
  entries.delete('extends');
  return toData({ ...root, entries });
}

/** A finding as a person sees it: the text under the squiggle, the rule, the sentence. */
export function shown(text: string, { start, end, code, message }: Problem): string {
  return `${text.slice(start, end)} | ${code} | ${message}`;
}
