import type { Spot } from './spots';

/** A tag, or a comment, whose place in the text is known. */
export interface Tag {
  readonly name: string;
  readonly text: string;
  readonly start: number | undefined;
  readonly closes: boolean;
}

/** A tag with the one that closes it, where there is one. */
export interface Element {
  readonly tag: Tag;
  readonly closing: Tag | undefined;
}

export const COMMENT = '!--';

// Other words in angle brackets are what people write for something to fill in.
const NAMES = new Set(
  (
    'a abbr acronym address article aside audio b base bdi bdo big blockquote body br button canvas caption center ' +
    'cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure ' +
    'font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend ' +
    'li link main map mark marquee math menu meta meter nav noscript object ol optgroup option output p param ' +
    'picture pre progress q s samp script section select small source span strike strong style sub summary sup svg ' +
    'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** Elements that never close. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'meta', 'link', 'base', 'source', 'track']);

/** Tags of HTML in file order, each with its closing tag; what is left over of a pair stands for itself. */
export function elementsOf(spots: readonly Spot[]): Element[] {
  const tags = spots.flatMap((spot) => (spot.kind === 'html' ? (tagOf(spot) ?? []) : []));
  const closedBy = new Map<Tag, Tag>();
  const used = new Set<Tag>();
  const open: Tag[] = [];
  for (const tag of tags) {
    if (!tag.closes) {
      if (tag.name !== COMMENT && !EMPTY.has(tag.name)) open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const opening = open[at];
    if (opening === undefined) continue;
    open.splice(at);
    closedBy.set(opening, tag);
    used.add(tag);
  }
  return tags.filter((tag) => !used.has(tag)).map((tag) => ({ tag, closing: closedBy.get(tag) }));
}

function tagOf({ text, start }: Spot): Tag | undefined {
  if (text.startsWith('<!--')) return { name: COMMENT, text, start, closes: false };
  const name = /^<\/?([a-z][a-z\d-]*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return NAMES.has(name) ? { name, text, start, closes: text.startsWith('</') } : undefined;
}

/** The value of an attribute, such as `href`. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag.text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
