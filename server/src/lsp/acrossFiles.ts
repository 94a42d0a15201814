import type { Connection } from 'vscode-languageserver';
import type { WorkspaceFiles } from '../language/features/references/files';
import type { FileSummary } from '../language/features/references/summary';
import { normalUri } from '../language/inheritance/paths';
import type { RoleLanguageService } from '../language/service';
import type { FileSystem } from '../workspace/fileSystem';
import {
  createWorkspaceIndex,
  type IndexProgress,
  type WorkspaceIndex,
} from '../workspace/index/workspaceIndex';
import type { Workspace } from '../workspace/workspace';
import type { InDocument } from './about';
import type { ClientSupport } from './clientSupport';
import type { Safely } from './safely';
import type { EditorSettings } from './settings';

/** What handlers need whose answers depend on every file of the workspace. */
export interface AcrossServer {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly index: WorkspaceIndex;
  readonly client: ClientSupport;
  readonly settings: { readonly current: EditorSettings };
  readonly safe: Safely;
}

/** The index of all files; an editor that can show progress does so while many are read. */
export function startIndex(
  connection: Connection,
  service: RoleLanguageService,
  files: FileSystem,
  workspace: Workspace,
): WorkspaceIndex {
  return createWorkspaceIndex({
    service,
    files,
    openDocument: (uri) => workspace.openDocument(uri),
    startProgress: () => shownProgress(connection, 'Reading role files'),
  });
}

/** A handler for requests about one file among all; files that aren't known get the fallback. */
export function aboutFile<P extends InDocument, R>(
  { index, safe }: AcrossServer,
  name: string,
  answer: (files: WorkspaceFiles, file: FileSummary, params: P) => R | Promise<R>,
  fallback: R,
) {
  return safe<P, R>(
    name,
    async (params) => {
      const files = await index.files();
      const file = files.file(normalUri(params.textDocument.uri));
      return file === undefined ? fallback : answer(files, file, params);
    },
    fallback,
  );
}

/** Nothing is shown until the editor has agreed, and nothing more once the work is done. */
export function shownProgress(connection: Connection, title: string): IndexProgress {
  const started = connection.window.createWorkDoneProgress().then((reporter) => {
    reporter.begin(title, 0);
    return reporter;
  });
  const failed = (error: unknown) => connection.console.error(`progress: ${error}`);
  return {
    report(done, total) {
      started.then((reporter) => reporter.report(Math.round((100 * done) / total))).catch(failed);
    },
    done() {
      started.then((reporter) => reporter.done()).catch(failed);
    },
  };
}
