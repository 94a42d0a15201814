import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { AcrossServer } from './acrossFiles';

/** Finds roles by title, and skills with the roles that cite them. */
export function registerWorkspaceSymbols({ connection, service, index, safe }: AcrossServer): void {
  connection.onWorkspaceSymbol(
    safe<WorkspaceSymbolParams, WorkspaceSymbol[]>(
      'workspace symbols',
      async ({ query }) => service.acrossFiles.symbols(await index.files(), query),
      [],
    ),
  );
}
