import type { FromPreview, PreviewPage } from '../src/preview/messages';
import { isView } from '../src/preview/views';

/** The switch between the views, as buttons and as a list for narrow panels, and the buttons that only the changes have. */
export class Views {
  private readonly choices: readonly HTMLElement[];
  private readonly choice: HTMLSelectElement | null;
  private readonly ofChanges: readonly HTMLElement[];

  constructor(toolbar: HTMLElement, post: (message: FromPreview) => void) {
    this.choices = [...toolbar.querySelectorAll<HTMLElement>('[data-view]')];
    this.choice = toolbar.querySelector('select');
    this.ofChanges = [...toolbar.querySelectorAll<HTMLElement>('[data-only="changes"]')];
    const choose = (view: unknown) => {
      if (isView(view)) post({ type: 'view', view });
    };
    for (const choice of this.choices) choice.addEventListener('click', () => choose(choice.dataset.view));
    this.choice?.addEventListener('change', () => choose(this.choice?.value));
  }

  show({ view, otherRole }: Pick<PreviewPage, 'view' | 'otherRole'>): void {
    for (const choice of this.choices) {
      choice.setAttribute('aria-checked', String(choice.dataset.view === view));
    }
    if (this.choice !== null) this.choice.value = view;
    for (const button of this.ofChanges) {
      button.hidden = view !== 'changes' || (button.dataset.tool === 'compareWithCommit' && otherRole === '');
    }
  }

  /** Before an element takes over how another looks: what a person has unfolded stays so. */
  static keep(from: HTMLElement, to: HTMLElement): void {
    if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
  }
}
