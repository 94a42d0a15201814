import type { Connection } from 'vscode-languageserver';
import type { RoleLanguageService } from '../language/service';
import { IMPORT_DOCUMENTS, type ImportDocumentsParams, type ImportResult } from '../protocol';
import type { Safely } from './safely';

interface Server {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly safe: Safely;
}

/** Answers what documents become as role files; the client has read them, and shows and saves the result. */
export function registerImport({ connection, service, safe }: Server): void {
  connection.onRequest(
    IMPORT_DOCUMENTS,
    safe<ImportDocumentsParams, ImportResult | null>(
      IMPORT_DOCUMENTS,
      ({ documents, template, taken }) =>
        service.importDocuments(documents, { template: template === true, taken: taken ?? [] }),
      null,
    ),
  );
}
