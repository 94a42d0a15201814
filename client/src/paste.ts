import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PREPARE_PASTE, type PreparePasteParams } from '../../server/src/protocol';
import { ROLE_LANGUAGE } from './languages';

// Paste providers came with VS Code 1.97; the types of the oldest version that the extension runs on lack them.
interface EditKind {
  append(...parts: readonly string[]): EditKind;
}

interface PasteApi {
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: EditKind };
  readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: EditKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly EditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): vscode.Disposable;
  };
}

interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

const TITLE = 'Insert as list items';
const PLAIN_TEXT = 'text/plain';

/** Several lines pasted into a list of text become its items, where this version of VS Code lets extensions do so. */
export function registerPaste(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): readonly vscode.Disposable[] {
  const { languages, DocumentPasteEdit, DocumentDropOrPasteEditKind }: PasteApi =
    vscode as unknown as PasteApi;
  const register = languages.registerDocumentPasteEditProvider;
  if (!register || !DocumentPasteEdit || !DocumentDropOrPasteEditKind) return [];

  const kind = DocumentDropOrPasteEditKind.Empty.append('text', 'list', 'role');
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, ranges, transfer, _context, token) {
      const [range] = ranges;
      const text = await transfer.get(PLAIN_TEXT)?.asString();
      if (range === undefined || ranges.length > 1 || text === undefined || !/[\r\n]/.test(text.trim()))
        return undefined;
      const params: PreparePasteParams = { uri: document.uri.toString(), range: plainRange(range), text };
      try {
        const prepared = await client.sendRequest<string | null>(PREPARE_PASTE, params, token);
        if (prepared === null) return undefined;
        // as text to insert it would be a snippet, whose lines VS Code indents once more
        const edit = new DocumentPasteEdit('', TITLE, kind);
        edit.additionalEdit = new vscode.WorkspaceEdit();
        edit.additionalEdit.replace(document.uri, range, prepared);
        return [edit];
      } catch (error) {
        // the text is then pasted as it is
        log.warn('The pasted text could not be made list items.', error);
        return undefined;
      }
    },
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: [PLAIN_TEXT] };
  try {
    return [register.call(languages, [{ language: ROLE_LANGUAGE }], provider, metadata)];
  } catch (error) {
    // before 1.97 the function exists, but is kept for extensions that try proposals
    log.debug('This version of VS Code has no paste providers for extensions.', error);
    return [];
  }
}

function plainRange({ start, end }: vscode.Range): PreparePasteParams['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
