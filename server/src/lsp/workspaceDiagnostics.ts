import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../language/inheritance/paths';
import { slices } from '../workspace/index/slices';
import { createWorkspaceFindings, type WorkspaceFindings } from '../workspace/index/workspaceFindings';
import { type AcrossServer, shownProgress } from './acrossFiles';
import { cancelled } from './safely';
import { toDiagnostic } from './toDiagnostic';

/** How many files are reported at once to an editor that takes reports in parts. */
const PART = 50;

/** From this many files on, people see how far the check has come. */
const MANY_FILES = 50;

/**
 * Findings of every file that isn't open, for editors that ask for them: about open ones they ask one by one. A request is answered once there is something
 * that the editor doesn't know yet, so that editors which ask again and again rest while nothing changes.
 */
export function registerWorkspaceDiagnostics(server: AcrossServer): WorkspaceFindings<Diagnostic> {
  const { connection, workspace, client, safe } = server;
  const findings = createWorkspaceFindings(workspace, ({ document, findings: found }) =>
    found.map((finding) => toDiagnostic(finding, document, client)),
  );
  if (!client.pullDiagnostics) return findings;
  async function answer(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken | undefined,
    sendPart: SendPart | undefined,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    for (;;) {
      // taken first: what changes while the files are gone through ends the wait at once
      const change = findings.nextChange();
      const { found, items } = await newsFor({ server, findings, params, token, sendPart });
      const isFirst = params.previousResultIds.length === 0;
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
  return findings;
}

type SendPart = (items: readonly WorkspaceDocumentDiagnosticReport[]) => void;

interface Asked {
  readonly server: AcrossServer;
  readonly findings: WorkspaceFindings<Diagnostic>;
  readonly params: WorkspaceDiagnosticParams;
  readonly token: CancellationToken | undefined;
  /** Set where the editor takes reports in parts. */
  readonly sendPart: SendPart | undefined;
}

interface News {
  /** How many files have other findings than the editor knows. */
  readonly found: number;
  /** Their reports, as far as they were not sent in parts. */
  readonly items: readonly WorkspaceDocumentDiagnosticReport[];
}

async function newsFor({ server, findings, params, token, sendPart }: Asked): Promise<News> {
  const { connection, workspace, index, settings } = server;
  const { previousResultIds } = params;
  const known = new Map(previousResultIds.map(({ uri, value }) => [normalUri(uri), { uri, value }]));
  const files = settings.current.workspaceDiagnostics ? (await index.files()).all : [];
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  let found = 0;
  const add = (item: WorkspaceDocumentDiagnosticReport): void => {
    found += 1;
    items.push(item);
    if (sendPart === undefined || items.length < PART) return;
    sendPart(items);
    items = [];
  };
  const progress =
    previousResultIds.length === 0 && files.length >= MANY_FILES
      ? shownProgress(connection, 'Checking role files')
      : undefined;
  const pause = slices();
  for (const [done, { uri }] of files.entries()) {
    if (token?.isCancellationRequested === true) break;
    const before = known.get(uri);
    if (workspace.openDocument(uri) !== undefined) {
      // the editor asks for these by themselves, and needs a new report once they are closed
      known.delete(uri);
      findings.forget(uri);
      continue;
    }
    const report = await findings.of(uri);
    if (report !== undefined) {
      known.delete(uri);
      const resultId = `workspace-${report.id}`;
      if (before?.value !== resultId) add(fullReport(uri, report.items, resultId));
    }
    if (await pause()) progress?.report(done, files.length);
  }
  progress?.done();
  if (token?.isCancellationRequested === true) return { found, items };
  // what is gone has no findings any more, and no result to remember
  for (const { uri } of known.values()) add(fullReport(uri, []));
  return { found, items };
}

function fullReport(
  uri: string,
  items: readonly Diagnostic[],
  resultId?: string,
): WorkspaceDocumentDiagnosticReport {
  const kind = DocumentDiagnosticReportKind.Full;
  return { kind, uri, version: null, items: [...items], ...(resultId === undefined ? {} : { resultId }) };
}

function whenCancelled(token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => token?.onCancellationRequested(() => resolve()));
}
