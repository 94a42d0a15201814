import {
  type Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import type { MarkPlace, RevealPlace } from './messages';
import { isOn } from './settings';

/** How long an editor may go on scrolling by itself once it is where the page has scrolled it, in milliseconds. */
const STILL_MS = 300;
/** How long it may take to get there, in milliseconds: a busy editor tells late of its scrolling. */
const ON_THE_WAY_MS = 1_500;

/**
 * Keeps a page and the editors of its role at the same place, and tells the page where the cursor is. What one side
 * does because of the other is never sent back.
 */
export class EditorSync implements Disposable {
  private readonly topLines = new WeakMap<TextEditor, number>();
  private readonly listeners: readonly Disposable[];
  private stillUntil = 0;
  /** The line that the page has scrolled the editors to. */
  private target = 0;

  /**
   * @param uri     says which role the page is of, at any time
   * @param version says which version of its document the page shows, `undefined` where there is none yet
   */
  constructor(
    private readonly uri: () => string,
    private readonly version: () => number | undefined,
    private readonly post: (message: RevealPlace | MarkPlace) => void,
  ) {
    this.listeners = [
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.mark(textEditor)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('roleDefinitions.preview')) this.begin(true);
      }),
    ];
  }

  /** Brings a new page to where its editor is. One that `keepsPlace` is only told where the cursor is. */
  begin(keepsPlace: boolean): void {
    const editor = this.editors()[0];
    if (editor === undefined) return;
    if (!keepsPlace) this.reveal(editor);
    this.mark(editor);
  }

  /** What a new page is to mark: an offset as in `MarkPlace`, `undefined` where no editor shows the role. */
  marked(): number | undefined {
    const editor = this.editors()[0];
    return editor && this.cursorIn(editor);
  }

  /** Scrolls the role's editors to an offset (UTF-16), because the page was scrolled. */
  scrollEditors(offset: number): void {
    if (!isOn('scrollEditorWithPreview', this.uri())) return;
    this.stillUntil = Date.now() + ON_THE_WAY_MS;
    for (const editor of this.editors()) {
      const { line } = editor.document.positionAt(offset);
      this.target = line;
      editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    }
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  /** Typing changes what is visible too; only another line at the top is scrolling. */
  private follow(editor: TextEditor): void {
    if (!this.isOwn(editor.document)) return;
    const before = this.topLines.get(editor);
    const top = topLine(editor);
    this.topLines.set(editor, top);
    if (top === before) return;
    if (Date.now() >= this.stillUntil) this.reveal(editor);
    else if (top === this.target) this.stillUntil = Math.min(this.stillUntil, Date.now() + STILL_MS);
  }

  private reveal(editor: TextEditor): void {
    const uri = this.uri();
    if (!isOn('scrollPreviewWithEditor', uri)) return;
    const offset = editor.document.offsetAt(editor.document.lineAt(topLine(editor)).range.start);
    this.post({ type: 'reveal', uri, offset });
  }

  /** While text that was typed is not on the page yet, offsets are of another text; the page to come has its mark. */
  private mark(editor: TextEditor): void {
    if (!this.isOwn(editor.document) || editor.document.version !== this.version()) return;
    this.post({ type: 'mark', uri: this.uri(), offset: this.cursorIn(editor) });
  }

  private cursorIn({ document, selection }: TextEditor): number {
    return isOn('markEditorSelection', this.uri()) ? document.offsetAt(selection.active) : -1;
  }

  private editors(): readonly TextEditor[] {
    return window.visibleTextEditors.filter(({ document }) => this.isOwn(document));
  }

  private isOwn(document: TextDocument): boolean {
    return document.uri.toString() === this.uri();
  }
}

function topLine({ visibleRanges }: TextEditor): number {
  return visibleRanges[0]?.start.line ?? 0;
}
