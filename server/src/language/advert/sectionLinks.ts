import { unescapeHtml } from './escape';

const HEADING = /<h([1-6])([^>]*)>([\s\S]*?)<\/h\1>/g;
const LINK = /<a href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g;

/** Whether an address can be that of a heading on the same page. */
export function isSectionLink(address: string): boolean {
  return /^#./.test(address);
}

/**
 * Has links to `#the-words-of-a-heading` lead to that heading of the page; where there is none, their words stay. Ids
 * are made from the order of the page, so that none is another's, whatever the file says.
 *
 * @param html made by this program: text in it is escaped
 */
export function linkSections(html: string): string {
  if (!html.includes('<a href="#')) return html;
  const wanted = new Set([...html.matchAll(LINK)].map(([, fragment = '']) => slugOfFragment(fragment)));
  const ids = new Map<string, string>();
  const marked = html.replace(HEADING, (heading, level, attributes: string, words: string) => {
    const slug = slugOf(unescapeHtml(words.replace(/<[^>]*>/g, '')));
    if (!wanted.has(slug) || ids.has(slug)) return heading;
    const own = /\bid="([^"]*)"/.exec(attributes)?.[1];
    const id = own ?? `heading-${ids.size + 1}`;
    ids.set(slug, id);
    return own === undefined ? `<h${level} id="${id}"${attributes}>${words}</h${level}>` : heading;
  });
  return marked.replace(LINK, (_, fragment: string, words: string) => {
    const id = ids.get(slugOfFragment(fragment));
    return id === undefined ? words : `<a href="#${id}">${words}</a>`;
  });
}

function slugOfFragment(fragment: string): string {
  const text = unescapeHtml(fragment);
  try {
    return slugOf(decodeURIComponent(text));
  } catch {
    // a percent sign that stands for itself
    return slugOf(text);
  }
}

/** As websites for code make addresses of headings: small letters, figures and hyphens. */
function slugOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}
