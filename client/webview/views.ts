import type { FromPreview, PreviewPage } from '../src/preview/messages';
import { isView } from '../src/preview/views';

/** The switch between the views, and the buttons that only the changes have. */
export class Views {
  private readonly choices: readonly HTMLElement[];
  private readonly ofChanges: readonly HTMLElement[];

  constructor(toolbar: HTMLElement, post: (message: FromPreview) => void) {
    this.choices = [...toolbar.querySelectorAll<HTMLElement>('[data-view]')];
    this.ofChanges = [...toolbar.querySelectorAll<HTMLElement>('[data-only="changes"]')];
    for (const choice of this.choices) {
      choice.addEventListener('click', () => {
        if (isView(choice.dataset.view)) post({ type: 'view', view: choice.dataset.view });
      });
    }
  }

  show({ view, otherRole }: Pick<PreviewPage, 'view' | 'otherRole'>): void {
    for (const choice of this.choices) {
      choice.setAttribute('aria-checked', String(choice.dataset.view === view));
    }
    for (const button of this.ofChanges) {
      button.hidden = view !== 'changes' || (button.dataset.tool === 'compareWithCommit' && otherRole === '');
    }
  }

  /** Before an element takes over how another looks: what a person has unfolded stays so. */
  static keep(from: HTMLElement, to: HTMLElement): void {
    if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
  }
}
