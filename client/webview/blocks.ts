import type { Extent } from './positions';

/** Every element that says where it was written. */
const BLOCK = '[data-start]';

/** Those that people go through one by one: lists and tables are there for their items. */
const STOP = `${BLOCK}:not(ul, ol, table)`;

/** Where a block was written: the number of the file, and UTF-16 offsets in it. */
export interface Place {
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

export function placeOf({ dataset }: HTMLElement): Place {
  return { file: Number(dataset.source), start: Number(dataset.start), end: Number(dataset.end) };
}

/** The innermost block around a node of the page. */
export function blockAround(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(BLOCK) ?? undefined) : undefined;
}

/** The innermost block that was written around an offset of the role's own file. */
export function blockWrittenAround(offset: number, page: HTMLElement): HTMLElement | undefined {
  let found: { element: HTMLElement; length: number } | undefined;
  for (const element of page.querySelectorAll<HTMLElement>(BLOCK)) {
    const { file, start, end } = placeOf(element);
    const length = end - start;
    const isAround = file === 0 && start <= offset && offset <= end;
    if (isAround && (found === undefined || length <= found.length)) found = { element, length };
  }
  return found?.element;
}

/** The blocks that the keyboard stops at, in the order of the page. */
export function stops(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(STOP)];
}

/** Where all blocks stand now, in the order of the page. */
export function extentsOf(page: HTMLElement): readonly Extent[] {
  return [...page.querySelectorAll<HTMLElement>(BLOCK)].map(extentOf);
}

function extentOf(element: HTMLElement): Extent {
  const place = placeOf(element);
  const { top, bottom } = element.getBoundingClientRect();
  const inner = [...element.querySelectorAll<HTMLElement>(BLOCK)];
  const starts = inner
    .map(placeOf)
    .filter(({ file, start }) => file === place.file && start > place.start)
    .map(({ start }) => start);
  const first = inner[0];
  return {
    ...place,
    end: Math.min(place.end, ...starts),
    top: top + window.scrollY,
    bottom: (first === undefined ? bottom : first.getBoundingClientRect().top) + window.scrollY,
  };
}
