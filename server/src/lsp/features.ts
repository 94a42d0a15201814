import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Connection,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
} from 'vscode-languageserver';
import type { RoleLanguageService } from '../language/service';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { ClientSupport } from './clientSupport';
import { codeActions } from './codeActions';
import type { Safely } from './safely';

interface Server {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly client: ClientSupport;
  readonly safe: Safely;
}

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

/** Answers the editor's questions about one document. */
export function registerFeatures({ connection, service, workspace, client, safe }: Server): void {
  /** A handler for requests about an open document; others get the fallback. */
  function about<P extends InDocument, R>(
    name: string,
    answer: (prepared: Prepared, params: P) => R,
    fallback: R,
  ) {
    return safe<P, R>(
      name,
      async (params) => {
        const prepared = await workspace.prepare(params.textDocument.uri);
        return prepared === undefined ? fallback : answer(prepared, params);
      },
      fallback,
    );
  }
  type AtPosition = InDocument & { readonly position: Position };

  connection.onCompletion(
    about<AtPosition, CompletionList>(
      'completion',
      ({ document, context }, { position }) =>
        service.complete(document, document.offsetAt(position), context, client.completion),
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
      ({ document, context }, { position }) => service.hover(document, document.offsetAt(position), context),
      null,
    ),
  );
  connection.onDefinition(
    about<AtPosition, Location | null>(
      'definition',
      ({ document, context }, { position }) =>
        service.definition(document, document.offsetAt(position), context),
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
  connection.onCodeAction(
    about<Parameters<typeof codeActions>[1], CodeAction[]>(
      'code actions',
      (prepared, params) => codeActions(prepared, params, client),
      [],
    ),
  );
}
