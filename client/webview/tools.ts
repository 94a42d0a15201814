import { type FromPreview, TOOLS } from '../src/preview/messages';

/** The buttons at the top: each says what it is for in `data-tool`, and the arrow keys go from one to the next. */
export class Tools {
  private readonly buttons: readonly HTMLButtonElement[];

  constructor(toolbar: HTMLElement, post: (message: FromPreview) => void) {
    this.buttons = [...toolbar.querySelectorAll('button')];
    for (const button of this.buttons) {
      const tool = TOOLS.find((name) => name === button.dataset.tool);
      if (tool !== undefined) button.addEventListener('click', () => post({ type: 'press', tool }));
    }
    toolbar.addEventListener('keydown', ({ key }) => this.move(key));
  }

  showLocked(isLocked: boolean): void {
    const lock = this.buttons.find(({ dataset }) => dataset.tool === 'toggleLock');
    lock?.setAttribute('aria-pressed', String(isLocked));
  }

  /** To be called when others may be on show than before: the Tab key reaches one of those that are. */
  update(): void {
    const shown = this.shown();
    const stop = shown.find(({ tabIndex }) => tabIndex === 0) ?? shown[0];
    for (const button of this.buttons) button.tabIndex = button === stop ? 0 : -1;
  }

  private shown(): readonly HTMLButtonElement[] {
    return this.buttons.filter((button) => button.checkVisibility());
  }

  private move(key: string): void {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const shown = this.shown();
    const here = shown.findIndex((button) => button.matches(':focus'));
    const next = shown[(here + step + shown.length) % shown.length];
    if (step === 0 || here === -1 || next === undefined) return;
    for (const button of this.buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }
}
