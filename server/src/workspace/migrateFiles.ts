import { normalUri } from '../language/inheritance/paths';
import type { Migration } from '../language/migration/migration';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { RoleLanguageService } from '../language/service';
import type { FileSystem } from './fileSystem';
import { createWorkspace } from './workspace';

export interface MigratingFile {
  readonly uri: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly version: number;
}

export interface FileMigration {
  /** As the caller spells it. */
  readonly uri: string;
  readonly document: RoleDocument;
  readonly migration: Migration;
}

/**
 * What it takes to move role and workspace files to the current version of SFIA together. They see each other as
 * given; what else they extend is read from disk. Files that cite no older version are left out of the answer.
 */
export async function migrateFiles(
  given: readonly MigratingFile[],
  service: RoleLanguageService,
  { files, folders }: { readonly files: FileSystem; readonly folders: readonly string[] },
): Promise<readonly FileMigration[]> {
  // a workspace of its own: what is merely looked at doesn't count as open
  const workspace = createWorkspace(service, files);
  workspace.setFolders(folders);
  for (const { uri, version, text } of given) workspace.update(uri, version, text);
  const uris = new Set(given.map(({ uri }) => normalUri(uri)));
  const together = { includes: (uri: string) => uris.has(normalUri(uri)) };
  const migrated: FileMigration[] = [];
  for (const { uri } of given) {
    const prepared = await workspace.prepare(uri);
    if (prepared === undefined) continue;
    const { document, context } = prepared;
    const migration = service.migrate(document, context, together);
    if (migration !== undefined) migrated.push({ uri, document, migration });
  }
  return migrated;
}
