import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { WorkspaceFindings } from '../workspace/index/workspaceFindings';
import type { AcrossServer } from './acrossFiles';
import { newsOfClosedFiles } from './closedFiles';

/** What the editor was told last about a closed file. */
interface Sent {
  readonly resultId: string;
  readonly isEmpty: boolean;
}

/**
 * Sends the findings of closed files to an editor that doesn't ask for any, then again whenever they change. Ends with
 * the process. Never rejects.
 */
export async function sendClosedFiles(
  server: AcrossServer,
  findings: WorkspaceFindings<Diagnostic>,
): Promise<void> {
  const { connection, workspace } = server;
  const sent = new Map<string, Sent>();

  function send(items: readonly WorkspaceDocumentDiagnosticReport[]): void {
    for (const item of items) {
      // one that was opened meanwhile is told of with its text, and comes here again once it is closed
      if (item.kind !== DocumentDiagnosticReportKind.Full || workspace.openDocument(item.uri) !== undefined)
        continue;
      const { uri, resultId, items: diagnostics } = item;
      const isEmpty = diagnostics.length === 0;
      // editors make a buffer for each file that they are told of: not for one that never had a finding
      const isKnownEmpty = isEmpty && sent.get(uri)?.isEmpty !== false;
      if (resultId === undefined) sent.delete(uri);
      else sent.set(uri, { resultId, isEmpty });
      if (isKnownEmpty) continue;
      connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
    }
  }

  for (;;) {
    // taken first: what changes while the files are gone through is seen in the next turn
    const change = findings.nextChange();
    try {
      const previousResultIds = [...sent].map(([uri, { resultId }]) => ({ uri, value: resultId }));
      const { items } = await newsOfClosedFiles({ server, findings, previousResultIds, sendPart: send });
      send(items);
    } catch (error) {
      connection.console.error(`findings of closed files: ${error}`);
    }
    await change;
  }
}
