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
  LogMessageParams,
  Position,
  TextEdit,
} from 'vscode-languageserver';
import { FileChangeType, MessageType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

const SERVER = path.resolve('dist/role-language-server.cjs');

export interface EditorOptions {
  /** The program of another server to speak with; otherwise it is the built one. */
  readonly server?: string;
  readonly folder?: string;
  /** The folder is told as the root only, as before there were workspace folders. */
  readonly onlyRoot?: boolean;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the editor answers for the section `roleDefinitions`. */
  readonly settings?: unknown;
}

/** What the server says about the findings of a document that it is asked for. */
export interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

export type Pushed = { readonly uri: string; readonly version?: number; readonly diagnostics: Diagnostic[] };

/** What a present-day editor can do. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
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
  /** Findings that the server sent by itself, in the order in which they came. */
  readonly pushed: Pushed[] = [];
  readonly notifications: { method: string; params: unknown }[] = [];
  /** Methods that the server asked to be told of. */
  readonly registered: string[] = [];
  refreshes = 0;
  /** How often the server said that inlay hints are out of date. */
  hintRefreshes = 0;
  /** How often the settings were set, and how often the server asked for them. */
  configured = 1;
  asked = 0;
  readonly exit: Promise<number | null>;
  result: InitializeResult | undefined;
  private settings: unknown;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting: (() => void)[] = [];

  private constructor(
    child: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
    options: EditorOptions,
  ) {
    this.exit = new Promise((resolve) => child.once('exit', resolve));
    this.settings = options.settings;
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const child = spawn(process.execPath, [options.server ?? SERVER, '--stdio'], { stdio: 'pipe' });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const editor = new Editor(child, connection, options);
    editor.listen();
    const { capabilities = FULL } = options;
    const folder = options.folder === undefined ? undefined : pathToFileURL(options.folder).href;
    editor.result = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      ...(options.onlyRoot === true
        ? {}
        : { workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'roles' }] }),
      capabilities,
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    // the settings arrive at the server before whatever a test sends, so that they change nothing half-way
    if (capabilities.workspace?.configuration === true) await editor.until(() => editor.asked > 0);
    return editor;
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      this.asked += 1;
      this.wake();
      return items.map(() => this.settings ?? null);
    });
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
        this.wake();
        return null;
      },
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      this.wake();
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => {
      this.hintRefreshes += 1;
      this.wake();
      return null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: Pushed) => {
      this.pushed.push(params);
      this.wake();
    });
    connection.onNotification((method, params) => {
      this.notifications.push({ method, params });
      this.wake();
    });
    connection.listen();
  }

  /** What the server wrote to its log as an error. */
  get errors(): string[] {
    return this.notifications
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => params as LogMessageParams)
      .filter(({ type }) => type === MessageType.Error)
      .map(({ message }) => message);
  }

  /** The editor's settings are other ones from now on, and the server is told. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    this.configured += 1;
    await this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { roleDefinitions: settings },
    });
  }

  /** Tells the server that files changed on disk, as a watching editor does. */
  async filesChanged(...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: FileChangeType.Changed }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
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

  /** A document that is open, as the editor has it. */
  document(uri: string): TextDocument {
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

  async pull(uri: string, previousResultId?: string): Promise<Report> {
    return this.connection.sendRequest<Report>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    return (await this.pull(uri)).items ?? [];
  }

  async messages(uri: string): Promise<string[]> {
    return (await this.diagnostics(uri)).map(({ message }) =>
      typeof message === 'string' ? message : message.value,
    );
  }

  /** Each diagnostic as `line code: underlined text`, the way a person sees it. */
  async seen(uri: string): Promise<string[]> {
    return (await this.diagnostics(uri)).map((diagnostic) => this.shown(uri, diagnostic));
  }

  shown(uri: string, { range, code }: Diagnostic): string {
    return `${range.start.line + 1} ${code}: ${this.document(uri).getText(range)}`;
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

  /** The item as the list shows it: what the list says of all its items is added. */
  offered({ items, itemDefaults }: CompletionList, label: string): CompletionItem {
    const item = items.find((one) => one.label === label);
    if (item === undefined) throw new Error(`${label} is not among ${items.map((one) => one.label)}.`);
    return { ...(itemDefaults?.data === undefined ? {} : { data: itemDefaults.data }), ...item };
  }

  /** What the editor shows beside the list when the item is chosen: the server is asked for it. */
  async documentation(list: CompletionList, label: string): Promise<string> {
    const item = await this.connection.sendRequest<CompletionItem>(
      'completionItem/resolve',
      this.offered(list, label),
    );
    return typeof item.documentation === 'object' ? item.documentation.value : '';
  }

  /** The text after accepting an item of the list. Tab stops of snippets stay as they are. */
  accepted(uri: string, list: CompletionList, label: string): string {
    const item = this.offered(list, label);
    const range = list.itemDefaults?.editRange;
    const edit =
      item.textEdit ??
      (range && 'start' in range ? { range, newText: item.textEditText ?? label } : undefined);
    if (edit === undefined || !('range' in edit)) throw new Error(`${label} says not where it belongs.`);
    return TextDocument.applyEdits(this.document(uri), [edit]);
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
