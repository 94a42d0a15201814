import { lead, type ParentReference } from '../inheritance/paths';
import { nodeAt, resolveAlias } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';

/** Where a role names another role file without extending it. */
const FILE_KEYS = [['translationOf'], ['post', 'reportsTo']] as const;

/** True for text that names a role file: it ends in `.role.yaml` or `.role.yml`. */
export function isRoleFilePath(text: string): boolean {
  return /\.role\.ya?ml$/i.test(text);
}

/** The URI that a path in a role file leads to; `undefined` for other text and for what the format doesn't take. */
export function roleFileUri(path: string, documentUri: string): string | undefined {
  return isRoleFilePath(path) ? lead(documentUri, path).uri : undefined;
}

/** The role files that a role names beside those it extends, in the order of the printed page. */
export function roleFileReferences(document: RoleDocument): ParentReference[] {
  if (document.kind !== 'role') return [];
  return FILE_KEYS.flatMap((path) => {
    const node = resolveAlias(nodeAt(document.root, path));
    if (node?.kind !== 'scalar' || !isRoleFilePath(node.text)) return [];
    return [{ path: node.text, node, ...lead(document.uri, node.text) }];
  });
}
