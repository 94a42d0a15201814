import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  InlayHintParams,
  Position,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { AcrossServer } from './acrossFiles';
import { aboutDocuments, type InDocument } from './about';
import { codeActions } from './codeActions';
import { sortSectionsAction } from './formatting';
import { refactoringActions, sharingActions } from './refactorings';
import { todayInUk } from './today';

/** Answers the editor's questions about one document. */
export function registerFeatures(server: AcrossServer): void {
  const { connection, service, workspace, index, client, settings, safe } = server;
  const about = aboutDocuments(workspace, safe);
  type AtPosition = InDocument & { readonly position: Position };

  connection.onCompletion(
    about<AtPosition, CompletionList>(
      'completion',
      async ({ document, context }, { position }) => {
        const offset = document.offsetAt(position);
        const asksForFiles = service.completesPaths(document, offset, context);
        const files = asksForFiles ? await workspace.filesAround(document.uri) : [];
        return service.complete(document, offset, { ...context, files }, client.completion);
      },
      { isIncomplete: false, items: [] },
    ),
  );
  connection.onCompletionResolve(async (item: CompletionItem) => {
    const resolve = safe(
      'completion resolve',
      (asked: CompletionItem) => service.resolveCompletion(asked, { frameworks: service.frameworks }),
      item,
    );
    return resolve(item);
  });
  connection.onHover(
    about<AtPosition, Hover | null>(
      'hover',
      ({ document, context }, { position }) =>
        service.hover(document, document.offsetAt(position), context, todayInUk(new Date())),
      null,
    ),
  );
  connection.onDocumentSymbol(
    about<InDocument, DocumentSymbol[]>(
      'symbols',
      ({ document, context }) => service.symbols(document, context),
      [],
    ),
  );
  connection.onFoldingRanges(
    about<InDocument, FoldingRange[]>('folding', ({ document }) => service.foldingRanges(document), []),
  );
  connection.onDocumentLinks(
    about<InDocument, DocumentLink[]>(
      'links',
      ({ document, context }) => service.links(document, context),
      [],
    ),
  );
  connection.languages.inlayHint.on(
    about<InlayHintParams, InlayHint[]>(
      'inlay hints',
      ({ document, context }, { range }) =>
        service.inlayHints(document, range, context, settings.current.inlayHints),
      [],
    ),
  );
  connection.languages.semanticTokens.on(
    about<SemanticTokensParams, SemanticTokens>(
      'semantic tokens',
      ({ document, context }) => ({ data: service.semanticTokens(document, context) }),
      { data: [] },
    ),
  );
  connection.languages.semanticTokens.onRange(
    about<SemanticTokensRangeParams, SemanticTokens>(
      'semantic tokens',
      ({ document, context }, { range }) => ({ data: service.semanticTokens(document, context, range) }),
      { data: [] },
    ),
  );
  connection.onSelectionRanges(
    about<SelectionRangeParams, SelectionRange[]>(
      'selection ranges',
      ({ document }, { positions }) => service.selectionRanges(document, positions),
      [],
    ),
  );
  connection.onCodeAction(
    about<Parameters<typeof codeActions>[1], CodeAction[]>(
      'code actions',
      async (prepared, params) => [
        ...codeActions(prepared, params, client),
        ...refactoringActions(prepared, params, { service, workspace, client }),
        ...(await sharingActions(prepared, params, { service, workspace, client, index })),
        ...sortSectionsAction(prepared, params, service, client),
      ],
      [],
    ),
  );
}
