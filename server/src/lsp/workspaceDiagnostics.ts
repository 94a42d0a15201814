import type {
  CancellationToken,
  Diagnostic,
  ResponseError,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { createWorkspaceFindings, type WorkspaceFindings } from '../workspace/index/workspaceFindings';
import type { AcrossServer } from './acrossFiles';
import { newsOfClosedFiles, type SendPart } from './closedFiles';
import { cancelled } from './safely';
import { sendClosedFiles } from './sentClosedFiles';
import { toDiagnostic } from './toDiagnostic';

/** The findings of every file, and their way to the editor. */
export interface Everywhere extends WorkspaceFindings<Diagnostic> {
  /** To be called once the settings are known. */
  start(): void;
}

/** Findings of every file that isn't open: about open ones editors learn one by one. */
export function registerWorkspaceDiagnostics(server: AcrossServer): Everywhere {
  const { workspace, client } = server;
  const findings = createWorkspaceFindings(workspace, ({ document, findings: found }) =>
    found.map((finding) => toDiagnostic(finding, document, client)),
  );
  if (!client.pullDiagnostics) return { ...findings, start: () => void sendClosedFiles(server, findings) };
  answerForClosedFiles(server, findings);
  return { ...findings, start: () => undefined };
}

/**
 * For editors that ask. A request is answered once there is something that the editor doesn't know yet, so that editors
 * which ask again and again rest while nothing changes.
 */
function answerForClosedFiles(server: AcrossServer, findings: WorkspaceFindings<Diagnostic>): void {
  const { connection, safe } = server;
  async function answer(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken | undefined,
    sendPart: SendPart | undefined,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    for (;;) {
      // taken first: what changes while the files are gone through ends the wait at once
      const change = findings.nextChange();
      const { previousResultIds } = params;
      const { found, items } = await newsOfClosedFiles({
        server,
        findings,
        previousResultIds,
        token,
        sendPart,
      });
      const isFirst = previousResultIds.length === 0;
      if (token?.isCancellationRequested === true) return cancelled();
      if (found > 0 || isFirst) return { items: [...items] };
      await Promise.race([change, whenCancelled(token)]);
    }
  }
  connection.languages.diagnostics.onWorkspace((asked, given, _progress, parts) => {
    const sendPart: SendPart | undefined = parts && ((items) => parts.report({ items: [...items] }));
    const answered = safe<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      'workspace diagnostics',
      (params, token) => answer(params, token, sendPart),
      { items: [] },
    );
    return answered(asked, given);
  });
}

function whenCancelled(token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => token?.onCancellationRequested(() => resolve()));
}
