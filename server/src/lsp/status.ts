import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../language/problem';
import type { RoleLanguageService } from '../language/service';
import type { SfiaInForce } from '../language/status/status';
import { FILE_STATUS, type FileStatus, type FileStatusParams } from '../protocol';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { Safely } from './safely';

/** Answers what the status item of an editor tells of a file. */
export function registerFileStatus(
  connection: Connection,
  service: RoleLanguageService,
  workspace: Workspace,
  safe: Safely,
): void {
  connection.onRequest<FileStatus | null, never>(
    FILE_STATUS,
    safe<FileStatusParams, FileStatus | null>(
      FILE_STATUS,
      async ({ uri }) => {
        const prepared = await workspace.prepare(uri);
        if (prepared === undefined) return null;
        return statusOf(prepared, service, workspace.parseTime(uri) ?? 0);
      },
      null,
    ),
  );
}

function statusOf(prepared: Prepared, service: RoleLanguageService, parseTime: number): FileStatus {
  const { document, context, findings } = prepared;
  const workspaceFile = context.workspaceFile?.document.uri;
  const { sfia, limits } = service.status(document, context);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    uri: document.uri,
    version: document.version,
    sfia: sfiaOf(sfia),
    ...(workspaceFile === undefined ? {} : { workspaceFile }),
    errors: count('error'),
    warnings: count('warning'),
    limits,
    parseTime,
  };
}

function sfiaOf({ version, from, place }: SfiaInForce): FileStatus['sfia'] {
  if (place === undefined) return { version, from };
  const { document, node } = place;
  return { version, from, location: { uri: document.uri, range: document.rangeOf(node) } };
}
