import { type FromPreview, TOOLS } from '../src/preview/messages';

/** The buttons at the top: each says what it is for in `data-tool`, and the arrow keys go from one to the next. */
export class Tools {
  private readonly buttons: readonly HTMLButtonElement[];

  constructor(toolbar: HTMLElement, post: (message: FromPreview) => void) {
    this.buttons = [...toolbar.querySelectorAll('button')];
    for (const [index, button] of this.buttons.entries()) {
      button.tabIndex = index === 0 ? 0 : -1;
      const tool = TOOLS.find((name) => name === button.dataset.tool);
      if (tool !== undefined) button.addEventListener('click', () => post({ type: 'press', tool }));
    }
    toolbar.addEventListener('keydown', ({ key }) => this.move(key));
  }

  showLocked(isLocked: boolean): void {
    const lock = this.buttons.find(({ dataset }) => dataset.tool === 'toggleLock');
    lock?.setAttribute('aria-pressed', String(isLocked));
  }

  private move(key: string): void {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const shown = this.buttons.filter(({ hidden }) => !hidden);
    const here = shown.findIndex((button) => button.matches(':focus'));
    const next = shown[(here + step + shown.length) % shown.length];
    if (step === 0 || here === -1 || next === undefined) return;
    for (const button of this.buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }
}
