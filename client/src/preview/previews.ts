import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { isRole } from '../languages';
import { isPreviewState, type RenderedSummary } from './messages';
import { PreviewPanel, type RequestAdvert, type Where } from './previewPanel';

export const VIEW_TYPE = 'roleDefinitions.preview';

/** The preview: one panel that follows the role being edited, and comes back after a reload of the window. */
export class Previews {
  private panel: PreviewPanel | undefined;
  private readonly rendered = new EventEmitter<RenderedSummary>();
  private readonly disposables: Disposable[];
  readonly onDidRender = this.rendered.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly requestAdvert: RequestAdvert,
  ) {
    this.disposables = [
      this.rendered,
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && isRole(editor.document)) this.panel?.show(editor.document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.refresh([document.uri.toString()])),
      workspace.onDidOpenTextDocument((document) => this.refresh([document.uri.toString()])),
    ];
  }

  get current(): PreviewPanel | undefined {
    return this.panel;
  }

  /** Shows a role in the given column: in the panel that is there, or in a new one. */
  open(uri: Uri, viewColumn: ViewColumn): void {
    const where: Where = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    if (this.panel !== undefined) {
      this.panel.show(uri);
      this.panel.reveal(where);
      return;
    }
    this.adopt(window.createWebviewPanel(VIEW_TYPE, 'Preview', where, { enableFindWidget: true }), uri);
  }

  /** Renders again if the panel shows one of these documents, whichever it shows without `uris`. */
  refresh(uris?: readonly string[]): void {
    const shown = this.panel?.resource.toString();
    if (shown !== undefined && (uris === undefined || uris.includes(shown))) this.panel?.refresh();
  }

  dispose(): void {
    this.panel?.dispose();
    Disposable.from(...this.disposables).dispose();
  }

  private restore(panel: WebviewPanel, state: unknown): void {
    if (this.panel !== undefined || !isPreviewState(state)) {
      panel.dispose();
      return;
    }
    this.adopt(panel, Uri.parse(state.uri));
  }

  private adopt(webviewPanel: WebviewPanel, uri: Uri): void {
    const panel = new PreviewPanel(webviewPanel, this.context.extensionUri, this.requestAdvert, uri);
    panel.onDidRender((summary) => this.rendered.fire(summary));
    panel.onDidDispose(() => {
      this.panel = undefined;
      panel.dispose();
    });
    this.panel = panel;
  }
}
