import { extentsOf } from './blocks';
import { oncePerFrame } from './frames';
import { type Extent, offsetOf, pageTopOf } from './positions';
import { boxScale } from './zoom';

/** What the top of the view is pinned to: a block, where it stands there, and its words. */
interface Pin {
  readonly element: HTMLElement;
  /** CSS pixels below the top of the window. */
  readonly top: number;
  readonly text: string;
}

/**
 * Scrolls the page and hears of its being scrolled. Tells a person's scrolling from its own, and keeps what is being
 * read where it is while the page around it grows or shrinks.
 */
export class Scrolling {
  private extents: readonly Extent[] | undefined;
  private pin: Pin | undefined;
  /** Where the page was last scrolled to by this class. */
  private own = 0;

  /**
   * @param page     holds the blocks
   * @param top      stays at the top of the window, and covers what is below it
   * @param onScroll called when the page has moved, with true where a person has moved it
   */
  constructor(
    private readonly page: HTMLElement,
    private readonly top: HTMLElement,
    private readonly onScroll: (byPerson: boolean) => void,
  ) {
    window.addEventListener(
      'scroll',
      oncePerFrame(() => this.moved()),
      { passive: true },
    );
    // images that arrive, a banner that comes and goes, a window that gets narrower
    const observer = new ResizeObserver(() => this.settle());
    observer.observe(page);
    observer.observe(top);
  }

  /** Makes changes to the page, and keeps what is at its top in place. */
  keepingPlace(change: () => void): void {
    change();
    this.settle();
  }

  scrollTo(y: number): void {
    window.scrollTo(0, y);
    this.own = window.scrollY;
    this.pinTop();
    this.onScroll(false);
  }

  /** Brings what was written at an offset (UTF-16) of the role's own file to the top. */
  reveal(offset: number): void {
    this.scrollTo(offset === 0 ? 0 : pageTopOf(offset, this.measured()) - this.covered());
  }

  /** The offset (UTF-16) in the role's own file of what is at the top; `undefined` where another file says it. */
  offsetAtTop(): number | undefined {
    return window.scrollY === 0 ? 0 : offsetOf(window.scrollY + this.covered(), this.measured());
  }

  private moved(): void {
    const byPerson = Math.abs(window.scrollY - this.own) >= 1;
    this.own = window.scrollY;
    this.pinTop();
    this.onScroll(byPerson);
  }

  /** Puts what was at the top back to where it was. */
  private settle(): void {
    this.extents = undefined;
    const { pin } = this;
    if (pin === undefined) return;
    const element = this.find(pin);
    if (window.scrollY > 0 && element !== undefined) {
      window.scrollBy(0, element.getBoundingClientRect().top * boxScale(this.page) - pin.top);
    }
    this.own = window.scrollY;
    this.pinTop();
  }

  /** The block with the same words, since an update may give each list item the words of the one before. */
  private find({ element, text }: Pin): HTMLElement | undefined {
    if (element.isConnected && element.textContent === text) return element;
    const same = this.blocks().find((one) => one.tagName === element.tagName && one.textContent === text);
    return same ?? (element.isConnected ? element : undefined);
  }

  /** The first block without others in it whose end can be seen. */
  private pinTop(): void {
    const covered = this.covered();
    const scale = boxScale(this.page);
    const element = this.blocks().find((one) => one.getBoundingClientRect().bottom * scale > covered);
    this.pin = element && {
      element,
      top: element.getBoundingClientRect().top * scale,
      text: element.textContent ?? '',
    };
  }

  private blocks(): HTMLElement[] {
    return [
      ...this.page.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li:not(:has(li)), tr, pre, img'),
    ];
  }

  private measured(): readonly Extent[] {
    this.extents ??= extentsOf(this.page);
    return this.extents;
  }

  private covered(): number {
    return this.top.getBoundingClientRect().height;
  }
}
