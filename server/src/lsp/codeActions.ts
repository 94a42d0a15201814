import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { Fix, OffsetEdit } from '../language/problem';
import { type Finding, fixAll } from '../language/rules/registry';
import { ignoreFixes } from '../language/rules/suppression';
import type { Prepared } from '../workspace/workspace';
import { type ClientSupport, FIX_ALL_KIND } from './clientSupport';
import { toDiagnostic } from './toDiagnostic';

/** Whether an editor that asks for actions of the kinds in `only` wants those of a kind; without `only`, of any. */
export function wantedBy(only: readonly string[] | undefined): (kind: string) => boolean {
  return (kind) => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
}

/** Quick fixes for what is wrong in the range, and "fix all" for what has one clear repair. */
export function codeActions(
  { document, findings }: Prepared,
  { range, context }: CodeActionParams,
  client: ClientSupport,
): CodeAction[] {
  const wanted = wantedBy(context.only);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    for (const finding of here) actions.push(...quickFixes(finding, document, client));
    for (const code of new Set(here.map((finding) => finding.code))) {
      actions.push(...fixAllOfKind(code, findings, document, client));
    }
    actions.push(...ignoreActions(here, document, client));
  }
  if (wanted(FIX_ALL_KIND)) {
    const edits = fixAll(document, findings);
    if (edits.length > 0) {
      actions.push({
        title: 'Fix everything that has one clear fix',
        kind: FIX_ALL_KIND,
        edit: workspaceEdit(document, plainEdits(document, edits), client),
      });
    }
  }
  return actions;
}

function quickFixes(finding: Finding, document: RoleDocument, client: ClientSupport): CodeAction[] {
  const diagnostics = [toDiagnostic(finding, document, client)];
  return (finding.fixes?.() ?? []).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(fix.preferred === true ? { isPreferred: true } : {}),
    edit: workspaceEdit(document, editsOf(fix, document, client), client),
  }));
}

/** One entry for all problems of a kind, where there are several with one clear repair each. */
function fixAllOfKind(
  code: string,
  findings: readonly Finding[],
  document: RoleDocument,
  client: ClientSupport,
): CodeAction[] {
  const same = findings.filter((finding) => finding.code === code);
  const clear = same.filter((finding) => finding.fixes?.().some(({ unambiguous }) => unambiguous === true));
  if (clear.length < 2) return [];
  return [
    {
      title: `Fix all ${clear.length} problems of this kind (${code})`,
      kind: CodeActionKind.QuickFix,
      diagnostics: clear.map((finding) => toDiagnostic(finding, document, client)),
      edit: workspaceEdit(document, plainEdits(document, fixAll(document, clear)), client),
    },
  ];
}

/** Comments that switch findings off come last, each of them once. */
function ignoreActions(
  findings: readonly Finding[],
  document: RoleDocument,
  client: ClientSupport,
): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  for (const finding of findings) {
    for (const { title, edits } of ignoreFixes(document, finding)) {
      if (actions.has(title)) continue;
      actions.set(title, {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding, document, client)],
        edit: workspaceEdit(document, plainEdits(document, edits), client),
      });
    }
  }
  return [...actions.values()];
}

type AnyEdit = TextEdit | SnippetTextEdit;

function editsOf(fix: Fix, document: RoleDocument, client: ClientSupport): AnyEdit[] {
  if (!client.snippetEdits || !client.versionedEdits || fix.snippets === undefined) {
    return plainEdits(document, fix.edits);
  }
  return fix.snippets.map((edit) => ({
    range: document.rangeOf(edit),
    snippet: { kind: 'snippet', value: edit.newText },
  }));
}

export function plainEdits(document: RoleDocument, edits: readonly OffsetEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: document.rangeOf(edit), newText: edit.newText }));
}

/** The edits of one document, in the form that the client can take. */
export function workspaceEdit(
  document: RoleDocument,
  edits: readonly AnyEdit[],
  client: ClientSupport,
): WorkspaceEdit {
  const { uri, version } = document;
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: edits as TextEdit[] } };
}
