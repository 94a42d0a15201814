import type { Connection } from 'vscode-languageserver';
import { isTemplate } from '../language/inheritance/data';
import type { RoleLanguageService } from '../language/service';
import { type AdvertExport, EXPORT_ADVERT, type ExportAdvertParams } from '../protocol';
import type { FileSystem } from '../workspace/fileSystem';
import { readLook } from '../workspace/look';
import type { Workspace } from '../workspace/workspace';
import type { Safely } from './safely';

interface Server {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly files: FileSystem;
  readonly safe: Safely;
}

/** Answers a role as a file of another format; the client writes it. */
export function registerExports({ connection, service, workspace, files, safe }: Server): void {
  async function exported({ uri, format, trusted }: ExportAdvertParams): Promise<AdvertExport | null> {
    const prepared = await workspace.inspect(uri);
    const effective = prepared?.context.effective;
    if (prepared === undefined || effective === undefined) return null;
    const { look, notes } = await readLook(prepared.context.workspaceFile?.document, files, trusted === true);
    const made = service.exportAdvert(prepared.context, format, look);
    if (made === undefined) return null;
    return { ...made, notes: [...notes, ...made.notes], isTemplate: isTemplate(effective) };
  }
  connection.onRequest(
    EXPORT_ADVERT,
    safe<ExportAdvertParams, AdvertExport | null>(EXPORT_ADVERT, exported, null),
  );
}
