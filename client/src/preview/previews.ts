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
import { FIRST_VIEW, type ViewChoice } from './views';
import { PreviewPanel, type PreviewRequests, type Where } from './previewPanel';

export const VIEW_TYPE = 'roleDefinitions.preview';

const SHOWN_ENDINGS = 'css,png,jpg,jpeg,svg,gif,webp,avif';

/** What an organisation's stylesheet and the images of pages may be; cameras and older programs write capitals. */
const SHOWN_FILES = `**/*.{${SHOWN_ENDINGS},${SHOWN_ENDINGS.toUpperCase()}}`;

/**
 * The previews: one that follows the role being edited, and any number that are locked to theirs. All come back after
 * a reload of the window.
 */
export class Previews {
  /** In the order in which they were opened. */
  private panels: readonly PreviewPanel[] = [];
  private readonly rendered = new EventEmitter<RenderedSummary>();
  private readonly disposables: Disposable[];
  readonly onDidRender = this.rendered.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly requests: PreviewRequests,
  ) {
    const shownFiles = workspace.createFileSystemWatcher(SHOWN_FILES);
    const fileChanged = (file: Uri) => {
      for (const panel of this.panels) panel.fileChanged(file);
    };
    this.disposables = [
      shownFiles,
      shownFiles.onDidCreate(fileChanged),
      shownFiles.onDidChange(fileChanged),
      shownFiles.onDidDelete(fileChanged),
      workspace.onDidGrantWorkspaceTrust(() => this.refreshAll()),
      this.rendered,
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor === undefined || !isRole(editor.document)) return;
        for (const panel of this.panels) if (!panel.isLocked) panel.show(editor.document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.refresh([document.uri.toString()])),
      workspace.onDidOpenTextDocument((document) => this.refresh([document.uri.toString()])),
    ];
  }

  get all(): readonly PreviewPanel[] {
    return this.panels;
  }

  /** The preview that is being looked at, else the one that follows the editor, else any. */
  get current(): PreviewPanel | undefined {
    return this.active ?? this.panels.find(({ isLocked }) => !isLocked) ?? this.panels[0];
  }

  /** The preview that commands mean. */
  get active(): PreviewPanel | undefined {
    return this.panels.find(({ isActive }) => isActive);
  }

  /** Shows a role in the given column: in the panel that follows the editor, or in a new one. */
  open(uri: Uri, viewColumn: ViewColumn, choice?: ViewChoice): PreviewPanel {
    const where: Where = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    const following = this.panels.find(({ isLocked }) => !isLocked);
    if (following === undefined) {
      return this.create(uri, where, false, choice);
    }
    following.show(uri);
    if (choice !== undefined) following.showView(choice);
    following.reveal(where);
    return following;
  }

  /** Shows a role in a panel that stays with it: in the one that is there, or in a new one. */
  openLocked(uri: Uri, viewColumn: ViewColumn): void {
    const where: Where = { viewColumn, preserveFocus: true };
    const its = this.panels.find((panel) => panel.isLocked && panel.resource.toString() === uri.toString());
    if (its === undefined) this.create(uri, where, true);
    else its.reveal(where);
  }

  /** Renders the changes since the last commit again: there is another one. */
  refreshChanges(): void {
    for (const panel of this.panels) if (panel.view.view === 'changes') panel.refresh();
  }

  /** Renders again the panels that show one of these documents. */
  refresh(uris: readonly string[]): void {
    for (const panel of this.panels) if (uris.includes(panel.resource.toString())) panel.refresh();
  }

  /** The same, or all without `uris`, in the look that their organisations have now. */
  refreshAll(uris?: readonly string[]): void {
    for (const panel of this.panels) {
      if (uris === undefined || uris.includes(panel.resource.toString())) panel.refreshAll();
    }
  }

  dispose(): void {
    for (const panel of this.panels) panel.dispose();
    Disposable.from(...this.disposables).dispose();
  }

  private create(uri: Uri, where: Where, isLocked: boolean, choice?: ViewChoice): PreviewPanel {
    const panel = window.createWebviewPanel(VIEW_TYPE, 'Preview', where, { enableFindWidget: true });
    return this.adopt(panel, uri, isLocked, choice);
  }

  private restore(panel: WebviewPanel, state: unknown): void {
    if (isPreviewState(state)) this.adopt(panel, Uri.parse(state.uri), state.isLocked, choiceOf(state));
    else panel.dispose();
  }

  private adopt(webviewPanel: WebviewPanel, uri: Uri, isLocked: boolean, choice = FIRST_VIEW): PreviewPanel {
    const { extensionUri } = this.context;
    const panel = new PreviewPanel(webviewPanel, extensionUri, this.requests, uri, isLocked, choice);
    panel.onDidRender((summary) => this.rendered.fire(summary));
    panel.onDidDispose(() => {
      this.panels = this.panels.filter((one) => one !== panel);
      panel.dispose();
    });
    this.panels = [...this.panels, panel];
    return panel;
  }
}

function choiceOf({ view, otherRole }: ViewChoice): ViewChoice {
  return { view, otherRole };
}
