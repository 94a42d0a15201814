import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Prepared, Workspace } from '../workspace/workspace';
import { cancelled, type Handler, type Safely } from './safely';

export interface InDocument {
  readonly textDocument: { readonly uri: string };
}

/** Makes handlers for requests about an open document; other documents get the fallback. */
export type About = <P extends InDocument, R>(
  name: string,
  answer: (prepared: Prepared, params: P) => R | Promise<R>,
  fallback: R,
) => Handler<P, R>;

/** While a document's parents are read, the request may be cancelled or the text edited: then nothing is worked out. */
export function aboutDocuments(workspace: Pick<Workspace, 'prepare' | 'openDocument'>, safe: Safely): About {
  return <P extends InDocument, R>(
    name: string,
    answer: (prepared: Prepared, params: P) => R | Promise<R>,
    fallback: R,
  ) =>
    safe<P, R>(
      name,
      async (params, token) => {
        const { uri } = params.textDocument;
        const prepared = await workspace.prepare(uri);
        if (token?.isCancellationRequested === true) return cancelled();
        if (prepared === undefined) return fallback;
        return workspace.openDocument(uri) === prepared.document ? answer(prepared, params) : superseded();
      },
      fallback,
    );
}

function superseded(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.ContentModified, 'The text was edited meanwhile.');
}
