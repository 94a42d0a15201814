import type { Extent } from './positions';
import { boxScale } from './zoom';

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

/** Where all blocks stand now, in the order of the page. Each is measured once: this runs while the page scrolls. */
export function extentsOf(page: HTMLElement): readonly Extent[] {
  const extents: Extent[] = [];
  const scale = boxScale(page);
  let outer: Outer[] = [];
  for (const element of page.querySelectorAll<HTMLElement>(BLOCK)) {
    const extent = extentOf(element, scale);
    outer = outer.filter((one) => one.element.contains(element));
    for (const one of outer) endBefore(extent, one);
    outer.push({ element, extent, isEmpty: true });
    extents.push(extent);
  }
  return extents;
}

/** A block that may yet turn out to have others in it. */
interface Outer {
  readonly element: HTMLElement;
  readonly extent: Writable<Extent>;
  isEmpty: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function extentOf(element: HTMLElement, scale: number): Writable<Extent> {
  const { top, bottom } = element.getBoundingClientRect();
  return { ...placeOf(element), top: top * scale + window.scrollY, bottom: bottom * scale + window.scrollY };
}

/** Ends a block where one inside it begins, on the page and in the file. */
function endBefore(inner: Extent, outer: Outer): void {
  const { extent } = outer;
  if (outer.isEmpty) extent.bottom = inner.top;
  outer.isEmpty = false;
  if (inner.file === extent.file && inner.start > extent.start)
    extent.end = Math.min(extent.end, inner.start);
}
