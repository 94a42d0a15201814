import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResponseError,
} from 'vscode-languageserver';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { ClientSupport } from './clientSupport';
import { cancelled, type Safely } from './safely';
import { toDiagnostic } from './toDiagnostic';

/** How findings reach the client: it asks for them (pull), or they are sent (push). Never both. */
export interface Diagnostics {
  /** The text of this document changed. */
  documentChanged(uri: string): void;
  documentClosed(uri: string): void;
  /** Something changed that other documents depend on. */
  refresh(uris: readonly string[]): void;
}

export function createDiagnostics(
  connection: Connection,
  workspace: Workspace,
  client: ClientSupport,
  safe: Safely,
): Diagnostics {
  return client.pullDiagnostics
    ? pullDiagnostics(connection, workspace, client, safe)
    : pushDiagnostics(connection, workspace, client);
}

function pullDiagnostics(
  connection: Connection,
  workspace: Workspace,
  client: ClientSupport,
  safe: Safely,
): Diagnostics {
  // a result stays the same for as long as what it was worked out from does
  const ids = new WeakMap<Prepared, string>();
  let count = 0;

  async function report(
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token?: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<never>> {
    const prepared = await workspace.prepare(textDocument.uri);
    if (token?.isCancellationRequested === true) return cancelled();
    if (prepared === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    let resultId = ids.get(prepared);
    if (resultId === undefined) {
      count += 1;
      resultId = String(count);
      ids.set(prepared, resultId);
    }
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = prepared.findings.map((finding) => toDiagnostic(finding, prepared.document, client));
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(safe('diagnostics', report, nothing));
  return {
    documentChanged: () => undefined,
    documentClosed: () => undefined,
    refresh() {
      if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}

function pushDiagnostics(connection: Connection, workspace: Workspace, client: ClientSupport): Diagnostics {
  const waiting = new Set<string>();

  async function send(uri: string): Promise<void> {
    waiting.delete(uri);
    const prepared = await workspace.prepare(uri);
    if (prepared === undefined) return;
    const { document, findings } = prepared;
    // closed meanwhile, or edited: what is there now has been told of, or will be
    if (workspace.openDocument(uri) !== document) return;
    const diagnostics = findings.map((finding) => toDiagnostic(finding, document, client));
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }

  /** After the messages that are here already: several edits at once are checked once. */
  function schedule(uri: string): void {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => {
      send(uri).catch((error: unknown) => connection.console.error(`diagnostics of ${uri}: ${error}`));
    }, 0);
  }

  return {
    documentChanged: schedule,
    documentClosed(uri) {
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
    },
    refresh(uris) {
      for (const uri of uris) schedule(uri);
    },
  };
}
