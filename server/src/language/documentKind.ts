import type { DocumentKind } from './parse/roleDocument';

export type { DocumentKind } from './parse/roleDocument';

/** Which kind of file a URI names: by its ending; anything else, an unsaved file say, counts as a role. */
export function documentKind(uri: string): DocumentKind {
  const name = /[^/]*$/.exec(uri)?.[0] ?? '';
  if (name === WORKSPACE_FILE) return 'config';
  return name.endsWith('.skills-framework.yaml') ? 'framework' : 'role';
}

/** Name of the workspace file. */
export const WORKSPACE_FILE = 'role.config.yaml';

/** True for the names that role files have. */
export function isRoleFile(uri: string): boolean {
  return /\.role\.ya?ml$/.test(uri);
}
