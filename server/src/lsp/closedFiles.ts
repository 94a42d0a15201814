import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../language/inheritance/paths';
import { slices } from '../workspace/index/slices';
import type { WorkspaceFindings } from '../workspace/index/workspaceFindings';
import { type AcrossServer, shownProgress } from './acrossFiles';

/** How many files are reported at once to an editor that takes reports in parts. */
const PART = 50;

/** From this many files on, people see how far the check has come. */
const MANY_FILES = 50;

export type SendPart = (items: readonly WorkspaceDocumentDiagnosticReport[]) => void;

interface Asked {
  readonly server: AcrossServer;
  readonly findings: WorkspaceFindings<Diagnostic>;
  /** What the editor shows of closed files by now. */
  readonly previousResultIds: readonly PreviousResultId[];
  readonly token?: CancellationToken | undefined;
  /** Set where the editor takes reports in parts. */
  readonly sendPart: SendPart | undefined;
}

interface News {
  /** How many files have other findings than the editor knows. */
  readonly found: number;
  /** Their reports, as far as they were not sent in parts. */
  readonly items: readonly WorkspaceDocumentDiagnosticReport[];
}

/** What is found in the files that aren't open, as far as the editor doesn't know it yet. */
export async function newsOfClosedFiles(asked: Asked): Promise<News> {
  const { server, findings, previousResultIds, token, sendPart } = asked;
  const { connection, workspace, index, settings } = server;
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
