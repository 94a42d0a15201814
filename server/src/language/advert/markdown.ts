import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { escapeHtml } from './escape';
import type { Prose, WrittenAt } from './model';
import { isSectionLink } from './sectionLinks';

/** CommonMark with tables; raw HTML is text, images are the words that stand for them, links lead to the web, to mail or to a heading. */
const markdown = new MarkdownIt('commonmark', { html: false, xhtmlOut: false }).enable('table');
// every destination becomes a link at first; what isn't safe loses its link and keeps its words
markdown.validateLink = () => true;
markdown.renderer.rules.image = (tokens, index) => imageHtml(tokens[index]);
markdown.renderer.rules.fence = (tokens, index) => codeBlock(tokens[index]);
markdown.renderer.rules.code_block = (tokens, index) => codeBlock(tokens[index]);

/** Where a link may lead, from a page that is read anywhere. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url);
}

/** The blocks of a text, for formats other than HTML. */
export function proseTokens(text: string): readonly Token[] {
  return markdown.parse(text, {});
}

/** One line of Markdown, for formats other than HTML: each token has the parts of the line as its children. */
export function inlineTokens(text: string): readonly Token[] {
  return markdown.parseInline(text, {});
}

/** One line of Markdown as HTML. */
export function inlineHtml(text: string): string {
  const env: Env = {};
  const tokens = markdown.parseInline(text, env);
  for (const token of tokens) unlinkUnsafe(token.children ?? []);
  return markdown.renderer.render(tokens, markdown.options, env);
}

/**
 * Markdown blocks as HTML. Headings inside start at `headingLevel`, so that they stand below the page's own. One
 * paragraph alone comes without its `<p>` when `bare` is set.
 */
export function proseHtml(prose: Prose, headingLevel: number, bare = false): string {
  const env: Env = {};
  const tokens = markdown.parse(prose.markdown, env);
  const headings = tokens
    .filter(({ type }) => type === 'heading_open')
    .map(({ tag }) => Number(tag.slice(1)));
  const highest = Math.min(...headings);
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) {
      token.tag = `h${Math.min(6, headingLevel + Number(token.tag.slice(1)) - highest)}`;
    }
    if (token.map !== null && token.nesting !== -1) markPlace(token, prose);
    replaceStyle(token);
    unlinkUnsafe(token.children ?? []);
  }
  const isParagraph = tokens.length === 3 && tokens[0]?.type === 'paragraph_open';
  const shown = bare && isParagraph ? tokens.slice(1, 2) : tokens;
  return markdown.renderer.render(shown, markdown.options, env).trimEnd();
}

/** The attributes that say where an element was written, for scrolling page and file together. */
export function placeAttributes(writtenAt: WrittenAt | undefined): string {
  if (writtenAt === undefined) return '';
  const { file, start, end } = writtenAt;
  return ` data-source="${file}" data-start="${start}" data-end="${end}"`;
}

/** A page without what only the preview needs of it: where its elements were written, and paths of images. */
export function withoutPlaces(html: string): string {
  return html
    .replace(/ data-(?:source|start|end)="\d+"/g, '')
    .replace(/<span data-image="[^"]*">([^<]*)<\/span>/g, '$1');
}

function markPlace(token: Token, { writtenAt, lineStarts }: Prose): void {
  if (writtenAt === undefined) return;
  token.attrSet('data-source', String(writtenAt.file));
  const [first, behind] = token.map ?? [0, Number.POSITIVE_INFINITY];
  token.attrSet('data-start', String(lineStarts?.[first] ?? writtenAt.start));
  token.attrSet('data-end', String(lineStarts?.[behind] ?? writtenAt.end));
}

/** Alignment in tables comes as a style, which the page's policy forbids; a class does the same. */
function replaceStyle(token: Token): void {
  if (token.type === 'th_open') token.attrSet('scope', 'col');
  const style = token.attrGet('style');
  if (typeof style !== 'string' || token.attrs === null) return;
  token.attrs = token.attrs.filter(([name]) => name !== 'style');
  token.attrSet('class', style.replace('text-align:', 'align-'));
}

function unlinkUnsafe(tokens: readonly Token[]): void {
  let isUnsafe = false;
  for (const token of tokens) {
    if (token.type === 'link_open') isUnsafe = !isSectionLink(hrefOf(token)) && !isSafeLink(hrefOf(token));
    if (isUnsafe && (token.type === 'link_open' || token.type === 'link_close')) token.hidden = true;
  }
}

function hrefOf(link: Token): string {
  return String(link.attrGet('href') ?? '');
}

/**
 * The words that stand for an image. Where it can be one of the workspace or stands in the text itself, its path is
 * left in `data-image` for a page that can load it.
 */
function imageHtml(image: Token | undefined): string {
  if (image === undefined) return '';
  const words = escapeHtml(altText(image));
  const path = String(image.attrGet('src') ?? '');
  return isLocalImage(path) ? `<span data-image="${escapeHtml(path)}">${words}</span>` : words;
}

/** A path from the file's own folder, or the picture itself. */
function isLocalImage(path: string): boolean {
  return /^data:image\//i.test(path) || (path !== '' && !/^(?:[a-z][a-z\d+.-]*:|[\\/#?])/i.test(path));
}

/** The words that stand for an image. */
export function altText(image: Token): string {
  return (image.children ?? [])
    .map((child) => (child.type === 'image' ? altText(child) : child.content))
    .join('');
}

/** Without the language of the code: it would make a class name of the file's text. */
function codeBlock(token: Token | undefined): string {
  if (token === undefined) return '';
  const place = (token.attrs ?? [])
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
  return `<pre${place}><code>${escapeHtml(token.content)}</code></pre>\n`;
}
