import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from 'vscode';

const SCHEME = 'role-import';

/** What imported documents say, as text to read beside the result. A text is kept while its tab is open. */
export class Sources implements TextDocumentContentProvider, Disposable {
  private readonly texts = new Map<string, string>();
  /** How many texts there have been: documents from different folders may have the same name. */
  private count = 0;
  private readonly changed = new EventEmitter<Uri>();
  private readonly registrations = [
    workspace.registerTextDocumentContentProvider(SCHEME, this),
    workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
  ];
  readonly onDidChange = this.changed.event;

  /** Keeps a text and answers where it is. The tab has the document's name. */
  keep(name: string, text: string): Uri {
    this.count += 1;
    const path = `/${name.replace(/[/\\]/g, '-')} (source).md`;
    const uri = Uri.from({ scheme: SCHEME, path, query: String(this.count) });
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? 'Import the document again to see what it says.\n';
  }

  dispose(): void {
    for (const one of this.registrations) one.dispose();
    this.changed.dispose();
  }
}
