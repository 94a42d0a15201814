// What an import leaves for a person to check, in the Problems panel, until that person has.
import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  languages,
  type Location,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  workspace,
} from 'vscode';
import { TextDocument as PlacedText } from 'vscode-languageserver-textdocument';
import type { ImportResult } from '../../../server/src/protocol';
import { isRole, ROLE_LANGUAGE } from '../languages';
import { linesAfter } from './linesAfter';

type ReportItem = ImportResult['items'][number];

const SOURCE = 'import';
/** Takes the document's URI, and the problems that are settled: all of it where none are given. */
const MARK_CHECKED = 'roleDefinitions.markChecked';

/** Finds where a passage stands in its source. */
export type FindInSource = (from: ReportItem['from']) => Location | undefined;

/** Shows and settles the open issues of imported roles. An issue is settled when its lines are edited, too. */
export class OpenIssues implements CodeActionProvider, Disposable {
  private readonly shown = languages.createDiagnosticCollection('role-import');
  private readonly registrations: readonly Disposable[] = [
    languages.registerCodeActionsProvider({ language: ROLE_LANGUAGE }, this, {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    commands.registerCommand(MARK_CHECKED, (uri: Uri, settled?: readonly Diagnostic[]) =>
      this.settle(uri, settled),
    ),
    workspace.onDidChangeTextDocument((event) => this.follow(event)),
    workspace.onDidOpenTextDocument((document) => this.inherit(document)),
    workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri)),
  ];

  /**
   * Shows what of the items is to be checked in a document; answers how many there are. `text` is what they were placed
   * in: the document may end its lines otherwise.
   */
  show(document: TextDocument, text: string, items: readonly ReportItem[], find: FindInSource): number {
    const placed = PlacedText.create(document.uri.toString(), document.languageId, 0, text);
    const diagnostics = items
      .filter(
        ({ outcome, message }) => outcome === 'look' || (outcome === 'guessed' && message !== undefined),
      )
      .map((item) => diagnosticOf(placed, item, find(item.from)));
    this.shown.set(document.uri, diagnostics);
    return diagnostics.length;
  }

  provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
    const open = this.of(document.uri);
    const here = open.filter((one) => one.range.intersection(range) !== undefined);
    if (here.length === 0) return [];
    const actions = here.map((one) => checkedAction('Mark as checked', document.uri, [one]));
    if (open.length > 1) actions.push(checkedAction('Mark all as checked', document.uri, open));
    return actions;
  }

  dispose(): void {
    for (const one of this.registrations) one.dispose();
    this.shown.dispose();
  }

  private of(uri: Uri): readonly Diagnostic[] {
    return this.shown.get(uri) ?? [];
  }

  private settle(uri: Uri, settled: readonly Diagnostic[] | undefined): void {
    const isSettled = (one: Diagnostic) =>
      settled === undefined ||
      settled.some(({ message, range }) => message === one.message && range.isEqual(one.range));
    this.shown.set(
      uri,
      this.of(uri).filter((one) => !isSettled(one)),
    );
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const before = this.of(document.uri);
    if (before.length === 0) {
      this.inherit(document);
      return;
    }
    // VS Code lists changes from the end of the document to its start, so that each leaves the next in place
    const after = contentChanges.reduce(
      (open, { range, text }) => open.flatMap((one) => moved(one, range, text.split('\n').length)),
      before,
    );
    this.shown.set(document.uri, after);
  }

  /**
   * VS Code saves an untitled document by copying its text to the file's, which may then be formatted before it is
   * written; the untitled one is emptied and closed after that.
   */
  private inherit(copy: TextDocument): void {
    if (copy.isUntitled || !isRole(copy)) return;
    const alike = workspace.textDocuments.filter(
      (one) => one.isUntitled && this.of(one.uri).length > 0 && one.getText() === copy.getText(),
    );
    // one document imported twice
    const untitled = alike.find(({ uri }) => uri.path === copy.uri.path) ?? alike[0];
    if (untitled !== undefined) this.shown.set(copy.uri, this.of(untitled.uri));
  }
}

function diagnosticOf(text: PlacedText, item: ReportItem, source: Location | undefined): Diagnostic {
  const [start, end] = [text.positionAt(item.start), text.positionAt(item.end)];
  const range = new Range(start.line, start.character, end.line, end.character);
  const severity = item.outcome === 'look' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
  const diagnostic = new Diagnostic(
    range,
    item.message ?? `Check what became of this: ${item.to}.`,
    severity,
  );
  diagnostic.source = SOURCE;
  if (source !== undefined) {
    diagnostic.relatedInformation = [new DiagnosticRelatedInformation(source, item.from.text)];
  }
  return diagnostic;
}

function checkedAction(title: string, uri: Uri, diagnostics: readonly Diagnostic[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [...diagnostics];
  action.command = { title, command: MARK_CHECKED, arguments: [uri, diagnostics] };
  return action;
}

/** The problem where it stands after a change; none when the change touched its lines. */
function moved(diagnostic: Diagnostic, changed: Range, lines: number): readonly Diagnostic[] {
  const { start, end } = diagnostic.range;
  const after = linesAfter(
    { first: start.line, last: end.line },
    { first: changed.start.line, last: changed.end.line, becomes: lines },
  );
  if (after === undefined) return [];
  if (after.first === start.line) return [diagnostic];
  const range = new Range(after.first, start.character, after.last, end.character);
  const copy = new Diagnostic(range, diagnostic.message, diagnostic.severity);
  copy.source = SOURCE;
  if (diagnostic.relatedInformation !== undefined) copy.relatedInformation = diagnostic.relatedInformation;
  return [copy];
}
