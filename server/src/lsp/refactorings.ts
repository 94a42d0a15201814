import type {
  CodeAction,
  CodeActionParams,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { normalUri } from '../language/inheritance/paths';
import type { FileChange, Refactoring } from '../language/refactorings/refactoring';
import type { RoleLanguageService } from '../language/service';
import type { WorkspaceIndex } from '../workspace/index/workspaceIndex';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { ClientSupport } from './clientSupport';
import { wantedBy } from './codeActions';

interface Server {
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly client: ClientSupport;
}

/** What may be done at the cursor or with the selection. New files only where the client can make them. */
export function refactoringActions(
  { document, context }: Prepared,
  { range, context: { only } }: CodeActionParams,
  { service, workspace, client }: Server,
): CodeAction[] {
  const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return service
    .refactorings(document, selection, context, wantedBy(only))
    .filter(({ newFile }) => newFile === undefined || client.createsFiles)
    .map((refactoring) => actionOf(refactoring, workspace, client));
}

/** How many other roles are looked into: each is read, and checked to say the same afterwards. */
const MOST_ROLES = 100;

/** Moves the section at the cursor, where other roles of the workspace have it too, to a template for all of them. */
export async function sharingActions(
  prepared: Prepared,
  { range, context: { only } }: CodeActionParams,
  { service, workspace, client, index }: Server & { readonly index: WorkspaceIndex },
): Promise<CodeAction[]> {
  if (!client.createsFiles || !wantedBy(only)('refactor.extract')) return [];
  const { document } = prepared;
  const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const section = service.shareableSection(prepared, selection);
  if (section === undefined) return [];
  const own = normalUri(document.uri);
  const { all } = await index.files();
  const others = all.filter(
    ({ uri, sections }) => uri !== own && sections.get(section.key) === section.print,
  );
  if (others.length === 0) return [];
  const roles = await Promise.all(
    others
      .slice(0, MOST_ROLES)
      .map(({ version, spelledUri, uri }) =>
        version === undefined ? workspace.inspect(uri) : workspace.prepare(spelledUri),
      ),
  );
  const found = service.shareSection(section.key, [prepared, ...roles.flatMap((role) => role ?? [])]);
  return found.map((refactoring) => actionOf(refactoring, workspace, client));
}

function actionOf(refactoring: Refactoring, workspace: Workspace, client: ClientSupport): CodeAction {
  const { title, kind } = refactoring;
  return {
    title,
    kind,
    edit: client.versionedEdits ? versioned(refactoring, workspace) : plain(refactoring),
  };
}

function versioned({ changes, newFile }: Refactoring, workspace: Workspace): WorkspaceEdit {
  const documentChanges: (CreateFile | TextDocumentEdit)[] = [];
  if (newFile !== undefined) {
    const { uri, text } = newFile;
    // what stands there already is never overwritten: then the editor applies nothing
    documentChanges.push({ kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } });
    const top = { line: 0, character: 0 };
    documentChanges.push({
      textDocument: { uri, version: null },
      edits: [{ range: { start: top, end: top }, newText: text }],
    });
  }
  for (const change of changes) {
    const { uri, version } = change.document;
    const isOpen = workspace.openDocument(uri) === change.document;
    documentChanges.push({
      textDocument: { uri, version: isOpen ? version : null },
      edits: editsOf(change),
    });
  }
  return { documentChanges };
}

function plain({ changes }: Refactoring): WorkspaceEdit {
  return { changes: Object.fromEntries(changes.map((change) => [change.document.uri, editsOf(change)])) };
}

function editsOf({ document, edits }: FileChange): TextEdit[] {
  return edits.map((edit) => ({ range: document.rangeOf(edit), newText: edit.newText }));
}
