// A small editor for tests: starts the built language server over stdio and speaks the protocol with it.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  InitializeResult,
  Position,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

const SERVER = path.resolve('dist/role-language-server.cjs');

export interface EditorOptions {
  readonly folder?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the editor answers for the section `roleDefinitions`. */
  readonly settings?: unknown;
}

/** What a present-day editor can do. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown'] },
      completionList: { itemDefaults: ['editRange', 'insertTextFormat', 'data'] },
    },
  },
};

/** The same without pull diagnostics: findings are sent. */
export const PUSH: ClientCapabilities = {
  ...FULL,
  textDocument: { ...FULL.textDocument, diagnostic: undefined },
};

export class Editor {
  readonly pushed = new Map<string, { version?: number; diagnostics: Diagnostic[] }>();
  readonly notifications: { method: string; params: unknown }[] = [];
  refreshes = 0;
  exit: Promise<number | null>;
  result: InitializeResult | undefined;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting: (() => void)[] = [];

  private constructor(
    child: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
    private readonly options: EditorOptions,
  ) {
    this.exit = new Promise((resolve) => child.once('exit', resolve));
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const editor = new Editor(child, connection, options);
    editor.listen();
    const folder = options.folder === undefined ? undefined : pathToFileURL(options.folder).href;
    editor.result = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'roles' }],
      capabilities: options.capabilities ?? FULL,
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return editor;
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.options.settings ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      this.wake();
      return null;
    });
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => {
        this.pushed.set(params.uri, params);
        this.wake();
      },
    );
    connection.onNotification((method, params) => {
      this.notifications.push({ method, params });
      this.wake();
    });
    connection.listen();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Waits for messages of the server until `answer` gives something. The test's own limit ends it. */
  async until<T>(answer: () => T | undefined | false): Promise<T> {
    for (;;) {
      const value = answer();
      if (value !== undefined && value !== false) return value;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async open(uri: string, text: string, languageId = 'role-yaml'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  private document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    return document;
  }

  /** Replaces the first `from` by `to`, as one edit. */
  async edit(uri: string, from: string, to: string): Promise<void> {
    const document = this.document(uri);
    const at = document.getText().indexOf(from);
    if (at === -1) throw new Error(`There is no ${JSON.stringify(from)} in ${uri}.`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + from.length) };
    const contentChanges = [{ range, text: to }];
    const next = TextDocument.update(document, contentChanges, document.version + 1);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: next.version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The position of the first `needle`, `inside` characters into it. */
  position(uri: string, needle: string, inside = 0): Position {
    const document = this.document(uri);
    const at = document.getText().indexOf(needle);
    if (at === -1) throw new Error(`There is no ${JSON.stringify(needle)} in ${uri}.`);
    return document.positionAt(at + inside);
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.items;
  }

  /** Each diagnostic as `line code: underlined text`, the way a person sees it. */
  async seen(uri: string): Promise<string[]> {
    const document = this.document(uri);
    return (await this.diagnostics(uri)).map(
      ({ range, code }) => `${range.start.line + 1} ${code}: ${document.getText(range)}`,
    );
  }

  async hover(uri: string, needle: string, inside = 0): Promise<string> {
    const hover = await this.ask<Hover | null>('hover', uri, this.position(uri, needle, inside));
    const contents = hover?.contents;
    return contents !== undefined && typeof contents === 'object' && 'value' in contents
      ? contents.value
      : '';
  }

  async complete(uri: string, position: Position): Promise<CompletionList> {
    return this.ask<CompletionList>('completion', uri, position);
  }

  async resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.connection.sendRequest('completionItem/resolve', item);
  }

  async actions(uri: string, diagnostic: Pick<Diagnostic, 'range'>, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only === undefined ? {} : { only }) },
    });
  }

  /** Any request about a position, or about the whole document. */
  async ask<R>(feature: string, uri: string, position?: Position): Promise<R> {
    return this.connection.sendRequest<R>(`textDocument/${feature}`, {
      textDocument: { uri },
      ...(position === undefined ? {} : { position }),
    });
  }

  /** The text after a code action's edits of this document. Tab stops of snippets become their placeholders. */
  applied(uri: string, action: CodeAction): string {
    const [change] = action.edit?.documentChanges ?? [];
    const edits =
      change !== undefined && 'edits' in change ? change.edits : (action.edit?.changes?.[uri] ?? []);
    const plain = edits.map((edit): TextEdit => {
      if ('newText' in edit) return edit;
      return { range: edit.range, newText: plainSnippet(edit.snippet.value) };
    });
    return TextDocument.applyEdits(this.document(uri), plain);
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.exit;
    this.connection.dispose();
    return code;
  }
}

/** A snippet as it stands before anybody types: first choices, placeholders, no stops. */
export function plainSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
