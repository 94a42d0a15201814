import { commands, Disposable, EventEmitter, env, Uri, type ViewColumn, type WebviewPanel } from 'vscode';
import type { RenderedAdvert } from '../../../server/src/protocol';
import { openItem, shownChecklist } from './checklist';
import { coalesced } from './coalesce';
import { previewDocument, webviewFolder } from './document';
import { EditorSync } from './editorSync';
import { imageFolders, imageRoots } from './imageFolders';
import { openLink } from './links';
import { PanelLook, type RequestLook } from './look';
import {
  isFromPreview,
  type OpenSource,
  type PreviewTask,
  type PreviewTool,
  type RenderedSummary,
  type ToPreview,
} from './messages';
import { nextPage, type ShownPage } from './page';
import { isOn } from './settings';
import { showSource } from './source';
import { chooseOtherRole } from './compareWithRole';
import type { ViewChoice } from './views';

/** Asks the server for an advert; `undefined` while it can't answer. Never rejects. */
export type RequestAdvert = (uri: string, choice: ViewChoice) => Promise<RenderedAdvert | undefined>;

/** What panels ask the server. */
export interface PreviewRequests {
  readonly advert: RequestAdvert;
  readonly look: RequestLook;
}

/** Where a panel opens, and whether the editor keeps the focus. */
export interface Where {
  readonly viewColumn: ViewColumn;
  readonly preserveFocus: boolean;
}

/** One webview panel that shows the advert of one role at a time. A locked one stays with its role. */
export class PreviewPanel {
  private readonly rendered = new EventEmitter<RenderedSummary>();
  private readonly sync: EditorSync;
  private readonly look: PanelLook;
  private readonly disposables: Disposable[];
  private page: ShownPage | undefined;
  private lastSummary: RenderedSummary | undefined;
  /** Whether there is a webview that takes messages, now or once it has loaded. */
  private isThere = true;
  private isClosed = false;
  /** Of the page that is awaited: whether it scrolls to where it was rather than to where the editor is. */
  private keepsPlace: boolean | undefined;
  readonly onDidRender = this.rendered.event;
  readonly refresh = coalesced(() => this.update());

  constructor(
    private readonly panel: WebviewPanel,
    private readonly extensionUri: Uri,
    private readonly requests: PreviewRequests,
    private uri: Uri,
    private locked: boolean,
    private viewChoice: ViewChoice,
  ) {
    const { webview } = panel;
    this.sync = new EditorSync(
      () => this.uri.toString(),
      () => this.page?.version,
      (message) => this.post(message),
    );
    this.look = new PanelLook(
      () => this.uri.toString(),
      requests.look,
      (message) => this.post(message),
    );
    this.disposables = [
      this.rendered,
      this.sync,
      webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      // a hidden webview is thrown away: what is posted to it is lost, and it starts anew when it shows again
      panel.onDidChangeViewState(() => {
        const isBack = panel.visible && !this.isThere;
        this.isThere = panel.visible;
        if (isBack) this.postAll();
      }),
    ];
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'images', 'preview-light.svg'),
      dark: Uri.joinPath(extensionUri, 'images', 'preview-dark.svg'),
    };
    this.allowImages();
    webview.html = previewDocument(webview, extensionUri);
    this.nameAfter(fileName(uri));
    this.refreshAll();
  }

  get isVisible(): boolean {
    return this.panel.visible;
  }

  /** Whether it is the active one of all editors. */
  get isActive(): boolean {
    return this.panel.active;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  get view(): ViewChoice {
    return this.viewChoice;
  }

  get title(): string {
    return this.panel.title;
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
    this.keepsPlace = false;
    this.allowImages();
    this.nameAfter(fileName(uri));
    this.refreshAll();
  }

  /** Makes the page anew, in the look that the organisation has now. */
  refreshAll(): void {
    this.look.refresh();
    this.refresh();
  }

  /** The same with each image loaded again: a person has asked for it. */
  reload(): void {
    this.post({ type: 'imageChanged', address: '' });
    this.refreshAll();
  }

  /** A stylesheet or an image has changed: the page may show it. */
  fileChanged(file: Uri): void {
    if (this.look.isFrom(file)) this.look.refresh();
    this.post({ type: 'imageChanged', address: this.panel.webview.asWebviewUri(file).toString() });
  }

  /** Shows another view of the role. */
  showView(choice: ViewChoice): void {
    this.viewChoice = choice;
    this.refresh();
  }

  /** Shows how the role differs from one that the user chooses. */
  async compareWithRole(): Promise<void> {
    const otherRole = await chooseOtherRole(this.uri);
    if (otherRole !== undefined) this.showView({ view: 'changes', otherRole });
  }

  toggleLock(): void {
    this.locked = !this.locked;
    this.nameAfter(this.page?.title ?? fileName(this.uri));
    this.postPage();
  }

  /** Shows the file of the role, where the cursor was. */
  async showSource(): Promise<void> {
    const uri = this.uri.toString();
    await showSource(uri, undefined, uri);
  }

  /** Has the page do something with the block that was pointed at or has the focus. */
  run(task: PreviewTask): void {
    this.post({ type: 'run', task });
  }

  /** Shows the page one step larger for 1, one smaller for -1; 0 is its full size. */
  zoom(step: number): void {
    this.post({ type: 'zoom', step });
  }

  dispose(): void {
    this.isClosed = true;
    Disposable.from(...this.disposables).dispose();
    this.panel.dispose();
  }

  /** Setting options that are the same again leaves the webview alone. */
  private allowImages(): void {
    this.panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [webviewFolder(this.extensionUri), ...imageRoots(this.uri)],
    };
  }

  private async update(): Promise<void> {
    const asked = this.uri.toString();
    const choice = this.viewChoice;
    const advert = await this.requests.advert(asked, choice);
    // much may have happened meanwhile
    if (advert === undefined || this.isClosed || asked !== this.uri.toString()) return;
    if (choice !== this.viewChoice) return;
    this.page = nextPage(this.page, advert, choice);
    this.nameAfter(this.page.title);
    this.postPage();
  }

  private postAll(): void {
    this.look.show();
    this.postPage();
  }

  private postPage(): void {
    if (this.page === undefined) return;
    const { isWhole: _, files, publishing, ...page } = this.page;
    const images = imageFolders(this.panel.webview, files);
    const checklist = shownChecklist(publishing);
    const marked = page.uri === this.uri.toString() ? this.sync.marked() : undefined;
    this.post({ type: 'show', page: { ...page, isLocked: this.locked, images, checklist, marked } });
  }

  private post(message: ToPreview): void {
    if (this.isThere && !this.isClosed) void this.panel.webview.postMessage(message);
  }

  private async receive(message: unknown): Promise<void> {
    if (!isFromPreview(message)) return;
    switch (message.type) {
      case 'ready':
        this.keepsPlace = message.keepsPlace;
        // what was posted while it loaded may not have reached it
        this.postAll();
        return;
      case 'rendered':
        this.take(message.summary);
        return;
      case 'openLink':
        await openLink(message.href);
        return;
      case 'scrolled':
        if (message.uri === this.uri.toString()) this.sync.scrollEditors(message.offset);
        return;
      case 'openSource':
        await this.openSource(message);
        return;
      case 'openItem':
        if (message.uri !== this.uri.toString() || message.uri !== this.page?.uri) return;
        await openItem(this.page.publishing, message.item, message.uri);
        return;
      case 'copy':
        await env.clipboard.writeText(message.text);
        return;
      case 'view':
        this.showView({ ...this.viewChoice, view: message.view });
        return;
      case 'press':
        await this.press(message.tool);
    }
  }

  private take(summary: RenderedSummary): void {
    this.lastSummary = summary;
    if (this.keepsPlace !== undefined && summary.uri === this.uri.toString()) {
      this.sync.begin(this.keepsPlace);
      this.keepsPlace = undefined;
    }
    this.rendered.fire(summary);
  }

  /** Only files that the page is made of; the page knows no addresses. */
  private async openSource({ uri, file, offset, byDoubleClick }: OpenSource): Promise<void> {
    const own = this.uri.toString();
    const source = this.page?.uri === uri ? this.page.files[file] : undefined;
    if (uri !== own || source === undefined) return;
    if (byDoubleClick && !isOn('doubleClickToSwitchToEditor', own)) return;
    await showSource(source, offset, own);
  }

  private async press(tool: PreviewTool): Promise<void> {
    switch (tool) {
      case 'refresh':
        this.reload();
        return;
      case 'toggleLock':
        this.toggleLock();
        return;
      case 'showSource':
        await this.showSource();
        return;
      case 'exportAdvert':
        await commands.executeCommand('roleDefinitions.exportAdvert', this.uri);
        return;
      case 'compareWithRole':
        await this.compareWithRole();
        return;
      case 'compareWithCommit':
        this.showView({ view: 'changes', otherRole: '' });
    }
  }

  private nameAfter(name: string): void {
    this.panel.title = this.locked ? `[Preview] ${name}` : `Preview ${name}`;
  }
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
