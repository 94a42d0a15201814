/** In percent: the steps of a browser. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

const FULL_SIZE = 100;

/** How far a wheel turns for one step, in CSS pixels: a notch of a mouse, or a little of what fingers spread. */
const TURN = 40;

/** How large the page shows, of its full size. The toolbar stays as it is, and says it. */
export class Zoom {
  private size = FULL_SIZE;
  private turned = 0;

  /**
   * @param page     shows larger or smaller
   * @param button   says how large, and goes back to the full size
   * @param onChange called after each change
   */
  constructor(
    private readonly page: HTMLElement,
    private readonly button: HTMLElement,
    private readonly onChange: () => void,
  ) {
    button.addEventListener('click', () => this.step(0));
    document.addEventListener('wheel', (event) => this.turn(event), { passive: false });
  }

  /** In percent. */
  get percent(): number {
    return this.size;
  }

  /** @param size in percent; one that is no step counts as the full size */
  set percent(size: number) {
    this.size = STEPS.includes(size) ? size : FULL_SIZE;
    this.page.style.zoom = this.size === FULL_SIZE ? '' : String(this.size / FULL_SIZE);
    this.button.hidden = this.size === FULL_SIZE;
    this.button.textContent = `${this.size} %`;
    this.onChange();
  }

  /** One step larger for 1, one smaller for -1; 0 is back to the full size. */
  step(by: number): void {
    const here = STEPS.indexOf(this.size);
    this.percent = by === 0 ? FULL_SIZE : (STEPS[here + Math.sign(by)] ?? this.size);
  }

  /** With the Ctrl key, as in a browser; fingers that spread on a touch pad count as the same. */
  private turn(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.turned += event.deltaY;
    if (Math.abs(this.turned) < TURN) return;
    this.step(-this.turned);
    this.turned = 0;
  }
}

/**
 * What to multiply the boxes of a page's elements with to have pixels of the window: browsers up to Chromium 127 tell
 * them as if the page was not zoomed.
 */
export function boxScale(page: HTMLElement): number {
  return Reflect.has(page, 'currentCSSZoom') ? 1 : Number(page.style.zoom || 1);
}
