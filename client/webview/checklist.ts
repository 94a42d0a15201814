import morphdom from 'morphdom';
import type { ShownChecklist, ShownItem } from '../src/preview/messages';

/** What a person does with the list. */
export interface ChecklistActions {
  /** Chooses an item, by its number in the list. */
  open(item: number): void;
  /** Unfolds the list, or folds it. */
  toggled(): void;
}

/** Marks and words for the states: neither depends on colours. */
const STATES: Readonly<Record<ShownItem['state'], { readonly mark: string; readonly word: string }>> = {
  missing: { mark: '○', word: 'Missing' },
  problem: { mark: '▲', word: 'To put right' },
  ready: { mark: '✓', word: 'Ready' },
};

/** What the role still needs before it is published: a count in the toolbar, and the list that it unfolds. */
export class Checklist {
  private list: ShownChecklist | undefined;

  /**
   * @param toggle shows the count, and unfolds `panel`
   * @param isOpen whether the list is unfolded, once there is one
   */
  constructor(
    private readonly toggle: HTMLElement,
    private readonly panel: HTMLElement,
    private open: boolean,
    private readonly actions: ChecklistActions,
  ) {
    toggle.addEventListener('click', () => this.setOpen(!this.open));
    panel.addEventListener('click', ({ target }) => this.choose(target));
    panel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.setOpen(false);
      toggle.focus();
    });
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** What the count says; empty where there is none. */
  get summary(): string {
    return this.list?.summary ?? '';
  }

  show(list: ShownChecklist | undefined): void {
    this.list = list;
    this.toggle.title = list === undefined ? '' : `Publishing check: ${list.summary}`;
    for (const [name, text] of [
      ['long', list?.summary],
      ['short', list?.short],
    ] as const) {
      this.toggle.querySelector(`.${name}`)?.replaceChildren(text ?? '');
    }
    this.update();
  }

  private setOpen(open: boolean): void {
    this.open = open;
    this.update();
    this.actions.toggled();
  }

  private update(): void {
    this.toggle.hidden = this.list === undefined;
    this.toggle.setAttribute('aria-expanded', String(this.open));
    this.panel.hidden = this.list === undefined || !this.open;
    // what is folded is not kept up to date
    if (this.list === undefined || this.panel.hidden) return;
    const next = this.panel.cloneNode(false) as HTMLElement;
    next.append(...listsOf(this.list));
    morphdom(this.panel, next);
  }

  private choose(target: EventTarget | null): void {
    const chosen = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    if (chosen !== null) this.actions.open(Number(chosen.dataset.item));
  }
}

/** What is left to do, then what is ready, each under its name. */
function listsOf({ items }: ShownChecklist): HTMLElement[] {
  const numbered = items.map((item, number) => ({ item, number }));
  const group = (id: string, name: string, wanted: typeof numbered) => {
    if (wanted.length === 0) return [];
    const heading = element('p', 'checklist-group', name);
    heading.id = id;
    const list = document.createElement('ul');
    list.setAttribute('aria-labelledby', id);
    list.append(...wanted.map(({ item, number }) => itemOf(item, number)));
    return [heading, list];
  };
  return [
    ...group(
      'preview-checklist-left',
      'Still to do',
      numbered.filter(({ item }) => item.state !== 'ready'),
    ),
    ...group(
      'preview-checklist-ready',
      'Ready',
      numbered.filter(({ item }) => item.state === 'ready'),
    ),
  ];
}

function itemOf({ label, state, message }: ShownItem, number: number): HTMLElement {
  const { mark, word } = STATES[state];
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.item = String(number);
  button.title = 'Go there';
  button.append(
    hidden(element('span', 'mark', mark)),
    element('span', 'state', word),
    element('strong', 'label', label),
    element('span', 'message', message),
  );
  const item = element('li', state, '');
  item.append(button);
  return item;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** For who sees it alone: it says the same as the words beside it. */
function hidden(made: HTMLElement): HTMLElement {
  made.setAttribute('aria-hidden', 'true');
  return made;
}
