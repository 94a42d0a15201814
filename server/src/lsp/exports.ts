import type { Connection } from 'vscode-languageserver';
import { isTemplate } from '../language/inheritance/data';
import type { RoleLanguageService } from '../language/service';
import { PAGE_STYLE } from '../language/advert/formats/pageStyle';
import {
  type AdvertExport,
  EXPORT_ADVERT,
  type ExportAdvertParams,
  type OrganisationLook,
  READ_LOOK,
  type ReadLookParams,
} from '../protocol';
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

/** Answers a role as a file of another format, which the client writes, and how such files look. */
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
  async function organisationLook({ uri, trusted }: ReadLookParams): Promise<OrganisationLook | null> {
    const prepared = await workspace.inspect(uri);
    if (prepared === undefined) return null;
    const { look, ...read } = await readLook(
      prepared.context.workspaceFile?.document,
      files,
      trusted === true,
    );
    const { css, logo } = look;
    return {
      ...read,
      ...(css === undefined && logo === undefined ? {} : { style: PAGE_STYLE + (css ?? '') }),
      ...(logo === undefined ? {} : { logo }),
    };
  }
  connection.onRequest(
    READ_LOOK,
    safe<ReadLookParams, OrganisationLook | null>(READ_LOOK, organisationLook, null),
  );
  connection.onRequest(
    EXPORT_ADVERT,
    safe<ExportAdvertParams, AdvertExport | null>(EXPORT_ADVERT, exported, null),
  );
}
