import {
  NEW_ROLE,
  NEW_ROLE_CHOICES,
  type NewRoleAnswer,
  type NewRoleChoices,
  type NewRoleChoicesParams,
  type NewRoleParams,
} from '../protocol';
import type { AcrossServer } from './acrossFiles';

const NOTHING: NewRoleChoices = { roles: [], templates: [] };

/** Answers what a new role can start from, and its file; the client asks the user and writes it. */
export function registerNewRole({ connection, service, workspace, index, safe }: AcrossServer): void {
  async function choices({ folder }: NewRoleChoicesParams): Promise<NewRoleChoices> {
    const uri = uriIn(folder);
    const context = await contextAt(uri);
    if (context === undefined) return NOTHING;
    const around = new Set(folder === undefined ? [] : await workspace.filesAround(uri));
    const { all } = around.size === 0 ? { all: [] } : await index.files();
    const files = all.filter((file) => around.has(file.uri));
    return service.newRoleChoices(uri, files, context);
  }

  async function made({ folder, ...wishes }: NewRoleParams): Promise<NewRoleAnswer | null> {
    const context = await contextAt(uriIn(folder));
    return context === undefined ? null : service.newRole(wishes, context);
  }

  /** What governs a file that isn't there yet. */
  async function contextAt(uri: string) {
    return (await workspace.withTexts(uri, new Map([[uri, '']])))?.context;
  }

  connection.onRequest(
    NEW_ROLE_CHOICES,
    safe<NewRoleChoicesParams, NewRoleChoices>(NEW_ROLE_CHOICES, choices, NOTHING),
  );
  connection.onRequest<NewRoleAnswer | null, never>(
    NEW_ROLE,
    safe<NewRoleParams, NewRoleAnswer | null>(NEW_ROLE, made, null),
  );
}

/** The address of a role in a folder, or of one that isn't saved anywhere. */
function uriIn(folder: string | undefined): string {
  return folder === undefined ? 'untitled:new.role.yaml' : `${folder.replace(/\/$/, '')}/new.role.yaml`;
}
