import { Disposable, EventEmitter, Uri, type ViewColumn, type WebviewPanel } from 'vscode';
import type { RenderedAdvert } from '../../../server/src/protocol';
import { coalesced } from './coalesce';
import { previewDocument, webviewFolder } from './document';
import { openLink } from './links';
import { isFromPreview, type RenderedSummary, type ShowPage } from './messages';
import { nextPage, type ShownPage } from './page';

/** Asks the server for an advert; `undefined` while it can't answer. Never rejects. */
export type RequestAdvert = (uri: string) => Promise<RenderedAdvert | undefined>;

/** Where a panel opens, and whether the editor keeps the focus. */
export interface Where {
  readonly viewColumn: ViewColumn;
  readonly preserveFocus: boolean;
}

/** One webview panel that shows the advert of one role at a time. */
export class PreviewPanel {
  private readonly rendered = new EventEmitter<RenderedSummary>();
  private readonly disposables: Disposable[] = [this.rendered];
  private page: ShownPage | undefined;
  private lastSummary: RenderedSummary | undefined;
  private isReady = false;
  private isClosed = false;
  readonly onDidRender = this.rendered.event;
  readonly refresh = coalesced(() => this.update());

  constructor(
    private readonly panel: WebviewPanel,
    extensionUri: Uri,
    private readonly requestAdvert: RequestAdvert,
    private uri: Uri,
  ) {
    const { webview } = panel;
    this.disposables.push(
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      // a hidden webview is thrown away: what is posted to it is lost, and it starts anew when it shows again
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.isReady = false;
      }),
    );
    webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [webviewFolder(extensionUri)],
    };
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'images', 'preview-light.svg'),
      dark: Uri.joinPath(extensionUri, 'images', 'preview-dark.svg'),
    };
    webview.html = previewDocument(webview, extensionUri);
    this.nameAfter(fileName(uri));
    this.refresh();
  }

  get isVisible(): boolean {
    return this.panel.visible;
  }

  /** What the page last said it shows. */
  get summary(): RenderedSummary | undefined {
    return this.lastSummary;
  }

  get resource(): Uri {
    return this.uri;
  }

  onDidDispose(listener: () => void): Disposable {
    return this.panel.onDidDispose(listener);
  }

  reveal({ viewColumn, preserveFocus }: Where): void {
    this.panel.reveal(viewColumn, preserveFocus);
  }

  /** Shows another role. */
  show(uri: Uri): void {
    if (uri.toString() === this.uri.toString()) return;
    this.uri = uri;
    this.nameAfter(fileName(uri));
    this.refresh();
  }

  dispose(): void {
    this.isClosed = true;
    Disposable.from(...this.disposables).dispose();
    this.panel.dispose();
  }

  private async update(): Promise<void> {
    const asked = this.uri.toString();
    const advert = await this.requestAdvert(asked);
    // much may have happened meanwhile
    if (advert === undefined || this.isClosed || asked !== this.uri.toString()) return;
    this.page = nextPage(this.page, advert);
    this.nameAfter(this.page.title);
    await this.post();
  }

  private async post(): Promise<void> {
    if (!this.isReady || this.isClosed || this.page === undefined) return;
    const { isWhole: _, ...page } = this.page;
    const message: ShowPage = { type: 'show', page };
    await this.panel.webview.postMessage(message);
  }

  private async receive(message: unknown): Promise<void> {
    if (!isFromPreview(message)) return;
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        await this.post();
        this.refresh();
        return;
      case 'rendered':
        this.lastSummary = message.summary;
        this.rendered.fire(message.summary);
        return;
      case 'openLink':
        await openLink(message.href);
    }
  }

  private nameAfter(name: string): void {
    this.panel.title = `Preview ${name}`;
  }
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
