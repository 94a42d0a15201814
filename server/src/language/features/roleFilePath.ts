import { lead } from '../inheritance/paths';

/** True for text that names a role file: it ends in `.role.yaml` or `.role.yml`. */
export function isRoleFilePath(text: string): boolean {
  return /\.role\.ya?ml$/i.test(text);
}

/** The URI that a path in a role file leads to; `undefined` for other text and for what the format doesn't take. */
export function roleFileUri(path: string, documentUri: string): string | undefined {
  return isRoleFilePath(path) ? lead(documentUri, path).uri : undefined;
}
