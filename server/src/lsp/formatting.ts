import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type DocumentFormattingParams,
  type DocumentOnTypeFormattingOptions,
  type DocumentOnTypeFormattingParams,
  type DocumentRangeFormattingParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { RoleLanguageService } from '../language/service';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { ClientSupport } from './clientSupport';
import { plainEdits, wantedBy, workspaceEdit } from './codeActions';
import type { Safely } from './safely';
import type { EditorSettings } from './settings';

/** Puts a file into the order of the format; under a kind of its own, so that settings can name it. */
export const SORT_SECTIONS_KIND = `${CodeActionKind.Source}.sortSections.role`;

/** Each line is formatted when the next one is begun. */
export const ON_TYPE: DocumentOnTypeFormattingOptions = { firstTriggerCharacter: '\n' };

interface Server {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly settings: { readonly current: EditorSettings };
  readonly safe: Safely;
}

/** Formats open documents, lines of them, and the line that was just typed. What editors ask of indentation is the format's own: two spaces. */
export function registerFormatting({ connection, service, workspace, settings, safe }: Server): void {
  /** A handler that formats the lines that `linesOf` gives, all where it isn't there, none where it gives none. */
  function formatting<P extends DocumentFormattingParams>(
    name: string,
    linesOf?: (params: P, document: RoleDocument) => Lines | undefined,
  ) {
    return safe<P, TextEdit[]>(
      name,
      (params) => {
        const document = workspace.openDocument(params.textDocument.uri);
        if (document === undefined || !settings.current.formatting) return [];
        const lines = linesOf?.(params, document);
        if (linesOf !== undefined && lines === undefined) return [];
        return plainEdits(document, service.format(document, lines));
      },
      [],
    );
  }

  connection.onDocumentFormatting(formatting<DocumentFormattingParams>('formatting'));
  connection.onDocumentRangeFormatting(
    formatting<DocumentRangeFormattingParams>('range formatting', ({ range }) => linesIn(range)),
  );
  connection.onDocumentOnTypeFormatting(
    formatting<DocumentOnTypeFormattingParams>('formatting while typing', ({ position }, document) =>
      lineAbove(position.line, document),
    ),
  );
}

type Lines = Parameters<RoleLanguageService['format']>[1];

/** A selection that ends at the start of a line holds nothing of that line. */
function linesIn({ start, end }: Range): Lines {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { first: start.line, last };
}

/** Blank lines stay while somebody types: they are about to be filled. */
function lineAbove(line: number, document: RoleDocument): Lines | undefined {
  const above = line - 1;
  return document.lineText(above).trim() === '' ? undefined : { first: above, last: above };
}

/** The source action that sorts a file's sections, where they are in another order than the format's. */
export function sortSectionsAction(
  { document, context }: Prepared,
  { context: { only } }: CodeActionParams,
  service: RoleLanguageService,
  client: ClientSupport,
): CodeAction[] {
  if (!wantedBy(only)(SORT_SECTIONS_KIND)) return [];
  const edits = service.sortSections(document, context);
  if (edits.length === 0) return [];
  const edit = workspaceEdit(document, plainEdits(document, edits), client);
  return [{ title: 'Sort sections', kind: SORT_SECTIONS_KIND, edit }];
}
