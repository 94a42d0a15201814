/**
 * How much the toolbar shows, most first: labels beside the icons; no labels; the count in figures; the views as a list;
 * and several lines where even that is too much.
 */
const SIZES = ['labels', 'icons', 'numbers', 'list', 'lines'] as const;

/** Keeps the toolbar on one line: it shows as much as there is room for. */
export class ToolbarRoom {
  private fitted = '';
  /** In CSS pixels; a scroll bar that comes or goes beside the page changes it, too. */
  private width = 0;

  /** @param onFit called when other parts of the toolbar may be on show than before */
  constructor(
    private readonly toolbar: HTMLElement,
    private readonly onFit: () => void,
  ) {
    new ResizeObserver(([entry]) => {
      this.width = entry?.contentRect.width ?? 0;
      this.fit();
    }).observe(toolbar);
  }

  /** To be called when the toolbar has other words or buttons. */
  fit(): void {
    const state = this.state();
    if (state === this.fitted) return;
    for (const size of SIZES) {
      this.toolbar.dataset.size = size;
      if (this.toolbar.scrollWidth <= this.toolbar.clientWidth) break;
    }
    this.fitted = state;
    this.onFit();
  }

  /** All that decides on the room, without a look at the layout of the page. */
  private state(): string {
    const hidden = this.toolbar.querySelectorAll('[hidden]').length;
    return `${this.width} ${hidden} ${this.toolbar.textContent}`;
  }
}
