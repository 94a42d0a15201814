import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type Connection,
  TextDocumentEdit,
} from 'vscode-languageserver';
import type { MigrationEdit } from '../language/migration/migration';
import type { RoleLanguageService } from '../language/service';
import { type LeftFile, MIGRATE_ROLES, type MigratedRoles, type MigrateRolesParams } from '../protocol';
import { type FileSystem, textInEditor } from '../workspace/fileSystem';
import { type FileMigration, type MigratingFile, migrateFiles } from '../workspace/migrateFiles';
import type { Workspace } from '../workspace/workspace';
import type { Safely } from './safely';

interface Server {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly files: FileSystem;
  /** The folders that are open now. */
  readonly folders: ReadonlySet<string>;
  readonly safe: Safely;
}

/** Answers what it takes to move many files to the current version of SFIA; the client shows and applies it. */
export function registerMigration(server: Server): void {
  const { connection, safe } = server;
  connection.onRequest(
    MIGRATE_ROLES,
    safe<MigrateRolesParams, MigratedRoles | null>(MIGRATE_ROLES, ({ uris }) => migrate(uris, server), null),
  );
}

async function migrate(
  uris: readonly string[],
  { service, workspace, files, folders }: Server,
): Promise<MigratedRoles> {
  const given: MigratingFile[] = [];
  const open = new Set<string>();
  const left: LeftFile[] = [];
  for (const uri of new Set(uris)) {
    const document = (await workspace.prepare(uri))?.document;
    if (document !== undefined) {
      open.add(uri);
      given.push({ uri, text: document.text, version: document.version });
      continue;
    }
    const read = await files.read(uri);
    if (read.status === 'unreadable') left.push({ uri, because: read.reason });
    if (read.status !== 'loaded') continue;
    given.push({ uri, text: textInEditor(read.text), version: 0 });
  }
  const found = await migrateFiles(given, service, { files, folders: [...folders] });
  for (const { uri, migration } of found) {
    if (migration.leftBecause !== undefined) left.push({ uri, because: migration.leftBecause });
  }
  const changing = found.filter(({ migration }) => migration.edits.length > 0);
  return {
    version: service.frameworks.sfia.current,
    edit: workspaceEdit(changing, open),
    files: changing.map(({ uri, migration: { summary, decisions } }) => ({
      uri,
      summary,
      decisions: decisions.map(({ question }) => question),
    })),
    left,
  };
}

function workspaceEdit(changing: readonly FileMigration[], open: ReadonlySet<string>): MigratedRoles['edit'] {
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const ids = new Map<string, string>();
  /** One annotation for all edits that do the same for the same reason. */
  function annotated({ what, why }: MigrationEdit): string {
    const key = `${what}\n${why}`;
    const id = ids.get(key) ?? `migration-${ids.size + 1}`;
    ids.set(key, id);
    changeAnnotations[id] = { label: what, description: why };
    return id;
  }
  const documentChanges = changing.map(({ uri, document, migration }) => {
    const edits = migration.edits.map(
      (edit): AnnotatedTextEdit => ({
        range: document.rangeOf(edit),
        newText: edit.newText,
        annotationId: annotated(edit),
      }),
    );
    return TextDocumentEdit.create({ uri, version: open.has(uri) ? document.version : null }, edits);
  });
  return { documentChanges, changeAnnotations };
}
