import type {
  InitializeParams,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPositions, type PositionEncoding } from '../language/parse/positions';

const KNOWN: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32'];

/** What positions count on this connection: the first that the client names and the server knows, else UTF-16. */
export function positionEncoding({ capabilities }: InitializeParams): PositionEncoding {
  const named: readonly string[] = capabilities.general?.positionEncodings ?? [];
  const [first = 'utf-16'] = named.flatMap((encoding) => KNOWN.filter((known) => known === encoding));
  return first;
}

/** How the client's documents follow its edits, whose positions count in `encoding`. */
export function syncedDocuments(encoding: PositionEncoding): TextDocumentsConfiguration<TextDocument> {
  if (encoding === 'utf-16') return TextDocument;
  return {
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update(document, changes, version) {
      // each change is one of the text as the changes before it left it
      let updated = document;
      for (const change of changes) {
        updated = TextDocument.update(updated, [inUtf16(change, updated, encoding)], version);
      }
      return updated;
    },
  };
}

function inUtf16(
  change: TextDocumentContentChangeEvent,
  document: TextDocument,
  encoding: PositionEncoding,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { offsetAt } = createPositions(document, encoding);
  const { start, end } = change.range;
  return {
    range: { start: document.positionAt(offsetAt(start)), end: document.positionAt(offsetAt(end)) },
    text: change.text,
  };
}
