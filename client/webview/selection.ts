import type { PreviewTask } from '../src/preview/messages';
import { blockAround, blockWrittenAround, stops } from './blocks';
import { blockText } from './blockText';

const MARKED = 'written-here';

/** What the guest tells the host about blocks. */
export interface BlockActions {
  openSource(block: HTMLElement, byDoubleClick: boolean): void;
  copy(text: string): void;
}

/**
 * The block that the cursor of the editor is in, the one that the keyboard is at, and the one that was pointed at last
 * for a menu.
 */
export class BlockSelection {
  private markedOffset = -1;
  private pointed: HTMLElement | undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly actions: BlockActions,
  ) {
    page.addEventListener('dblclick', ({ target }) => this.openSource(blockAround(target), true));
    page.addEventListener('focusin', ({ target }) => this.moveTabStop(target));
    document.addEventListener('contextmenu', ({ target }) => {
      this.pointed = blockAround(target);
    });
    document.addEventListener('pointerdown', () => {
      this.pointed = undefined;
    });
    document.addEventListener('keydown', (event) => this.press(event));
  }

  /** Marks the block written around an offset (UTF-16) of the role's own file; none for -1. */
  mark(offset: number): void {
    this.markedOffset = offset;
    const wanted = blockWrittenAround(offset, this.page);
    for (const element of this.page.querySelectorAll(`.${MARKED}`)) {
      if (element !== wanted) element.classList.remove(MARKED);
    }
    wanted?.classList.add(MARKED);
  }

  /**
   * After the page has changed: there is one block that the Tab key reaches.
   *
   * @param marked what to mark, as in `mark`; the same offset as before where it is `undefined`
   */
  update(marked = this.markedOffset): void {
    const [first] = stops(this.page);
    if (first !== undefined && this.page.querySelector('[data-start][tabindex="0"]') === null) {
      first.tabIndex = 0;
    }
    this.mark(marked);
  }

  /** Before an element takes over how another looks: it keeps what is not of the page itself. */
  static keep(from: HTMLElement, to: HTMLElement): void {
    const { tabIndex } = from;
    if (from.hasAttribute('tabindex')) to.tabIndex = tabIndex;
    if (from.classList.contains(MARKED)) to.classList.add(MARKED);
  }

  run(task: PreviewTask): void {
    const block = this.pointed ?? this.focused();
    switch (task) {
      case 'copy':
        this.actions.copy(String(getSelection()));
        return;
      case 'copyBlock':
        if (block !== undefined) this.actions.copy(blockText(block));
        return;
      case 'goToSource':
        this.openSource(block, false);
    }
  }

  private press(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && event.altKey) {
      event.preventDefault();
      this.step(step);
    } else if (event.key === 'Enter' && document.activeElement === this.focused()) {
      this.openSource(this.focused(), false);
    }
  }

  private step(by: 1 | -1): void {
    const all = stops(this.page);
    const here = this.focused();
    const next = here === undefined ? all[0] : all[all.indexOf(here) + by];
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  private focused(): HTMLElement | undefined {
    const block = blockAround(document.activeElement);
    return block !== undefined && this.page.contains(block) ? block : undefined;
  }

  private moveTabStop(target: EventTarget | null): void {
    const block = blockAround(target);
    if (block === undefined || block !== target) return;
    for (const element of this.page.querySelectorAll('[data-start][tabindex]')) {
      if (element !== block) element.removeAttribute('tabindex');
    }
    block.tabIndex = 0;
  }

  private openSource(block: HTMLElement | undefined, byDoubleClick: boolean): void {
    if (block !== undefined) this.actions.openSource(block, byDoubleClick);
  }
}
