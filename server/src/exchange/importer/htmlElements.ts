// What the elements of a page mean for somebody who reads it.
import type { Container } from './blockBuilder';

type Attributes = Readonly<Record<string, string>>;

/** Never shown, or shown to be operated and not to be read. */
const SKIPPED = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'embed', 'applet'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'nav', 'dialog', 'menu'],
  ...['button', 'select', 'datalist', 'textarea', 'progress', 'meter'],
]);
const SKIPPED_ROLES = new Set([
  ...['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar'],
]);
/** Parts of a site that no element says: the cookie banner, the way back, the links past the navigation. */
const SKIPPED_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|skip-?(?:link|to|nav)\w*|navbar|pagination|social-?(?:share|links)|share-?(?:links|buttons))(?:$|[\s_-])/i;
/** On a page they frame the site; inside the content they belong to it. */
const FRAMES_OF_A_SITE = new Set(['header', 'footer']);

const CONTAINERS: Readonly<Record<string, Container>> = {
  ul: 'list',
  ol: 'orderedList',
  dir: 'list',
  li: 'item',
  table: 'table',
  dl: 'table',
  tr: 'row',
  td: 'cell',
  th: 'headingCell',
};

const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'body', 'html', 'header', 'footer', 'aside', 'address'],
  ...['blockquote', 'pre', 'center', 'form', 'fieldset', 'legend', 'figure', 'figcaption', 'caption'],
  ...['details', 'summary', 'hgroup', 'search', 'hr', 'br', 'tbody', 'thead', 'tfoot', 'label'],
]);

const HEADING = /^h([1-6])$/;

/** What holds the content, whatever a site's scripts call it. */
const NEVER_BY_NAME = new Set(['html', 'body', 'main', 'article']);

/** Whether an element and all in it is left out. `inContent`: inside the main part of a page. */
export function isSkipped(name: string, attributes: Attributes, inContent: boolean): boolean {
  if (SKIPPED.has(name) || SKIPPED_ROLES.has(attributes.role ?? '')) return true;
  if (FRAMES_OF_A_SITE.has(name) && !inContent) return true;
  // "until-found" is a part that the reader opens
  if (attributes.hidden !== undefined && !/^until-found$/i.test(attributes.hidden)) return true;
  if (attributes['aria-hidden'] === 'true' || /display\s*:\s*none/i.test(attributes.style ?? '')) return true;
  if (NEVER_BY_NAME.has(name)) return false;
  return [attributes.id, attributes.class].some((value) => value !== undefined && SKIPPED_NAMES.test(value));
}

/** A box to tick, or one of several choices, as text shows it; `undefined` for everything else. */
export function boxOf(name: string, attributes: Attributes): string | undefined {
  if (name !== 'input' || !/^(?:checkbox|radio)$/i.test(attributes.type ?? '')) return undefined;
  return attributes.checked === undefined ? ' ☐ ' : ' ☑ ';
}

/** Whether what is in the element is the main part of a page. */
export function isContent(name: string, attributes: Attributes): boolean {
  return name === 'main' || name === 'article' || attributes.role === 'main';
}

export function containerOf(name: string): Container | undefined {
  return Object.hasOwn(CONTAINERS, name) ? CONTAINERS[name] : undefined;
}

/** In how many rows a cell stands. */
export function rowsOf({ rowspan }: Attributes): number {
  const rows = Number(rowspan);
  return Number.isInteger(rows) && rows > 1 ? rows : 1;
}

/** Whether text before and after the element stands apart from what is in it. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** The depth of a heading; `undefined` for everything else. */
export function headingDepth(name: string, attributes: Attributes): number | undefined {
  const [, digit] = HEADING.exec(name) ?? [];
  if (digit !== undefined) return Number(digit);
  if (attributes.role !== 'heading') return undefined;
  const level = Number(attributes['aria-level']);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string;
}

export const NO_EMPHASIS: Emphasis = { bold: false, italic: false, href: '' };

/** How text inside an element is emphasised, by what it lies in and by what it says itself. */
export function emphasisIn(outer: Emphasis, name: string, attributes: Attributes): Emphasis {
  const style = attributes.style ?? '';
  const [, weight] = /font-weight\s*:\s*(\w+)/i.exec(style) ?? [];
  const [, slant] = /font-style\s*:\s*(\w+)/i.exec(style) ?? [];
  const bold = name === 'b' || name === 'strong' || outer.bold;
  const italic = name === 'i' || name === 'em' || outer.italic;
  return {
    bold: weight === undefined ? bold : /^(?:bold\w*|[6-9]00)$/i.test(weight),
    italic: slant === undefined ? italic : /^(?:italic|oblique)$/i.test(slant),
    href: name === 'a' ? (attributes.href ?? '') : outer.href,
  };
}
