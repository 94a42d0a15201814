import MarkdownIt, { type Token } from 'markdown-it';
import { type ReadPage, readHtml } from './html';

/** Raw HTML is read too: what pandoc makes of a Word document has its tables in HTML. */
const MARKDOWN = new MarkdownIt({ html: true });
MARKDOWN.renderer.rules.html_inline = knownTags;
MARKDOWN.renderer.rules.html_block = knownTags;
MARKDOWN.renderer.rules.softbreak = (tokens) => (isLabelled(tokens) ? '<br>\n' : '\n');

const ELEMENTS = new Set(
  (
    'a abbr address article aside b blockquote body br caption center cite code col colgroup dd del details dfn dir ' +
    'div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li main mark ' +
    'nav ol p pre q s samp script section small span strike strong style sub summary sup table tbody td tfoot th ' +
    'thead time title tr tt u ul var wbr'
  ).split(' '),
);

/** Keys and values between two lines of dashes at the very start. */
const FRONT_MATTER = /^---[ \t]*\n((?:\w[\w-]*:[^\n]*\n|[ \t-][^\n]*\n|\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The row under the headings of a table, after its headings. */
const TABLE_START = /^(\|[^\n]*\|)([ \t]*\n)(\|(?:[ \t]*:?-+:?[ \t]*\|)+)(?=[ \t]*(?:\n|$))/gm;

/**
 * What a person reads in a Markdown document. Keys and values at its start are lines of their own.
 *
 * @throws Refusal where it is too long, or nested too deep
 */
export function readMarkdown(markdown: string): ReadPage {
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(FRONT_MATTER, (_, lines: string) => lines.replace(/\n/g, '\n\n'))
    .replace(TABLE_START, withAllHeadings);
  return readHtml(MARKDOWN.render(text));
}

/** Programs leave out the headings of a table's last columns, and then it would be no table. */
function withAllHeadings(_: string, headings: string, lineEnd: string, rule: string): string {
  const missing = rule.split('|').length - headings.split(/(?<!\\)\|/).length;
  return headings + ' |'.repeat(Math.max(0, missing)) + lineEnd + rule;
}

/** `<insert name>` is something that people write, and no element. */
function knownTags(tokens: readonly Token[], index: number): string {
  return (tokens[index]?.content ?? '').replace(/<(?=\/?([A-Za-z][^\s/>]*))/g, (bracket, name: string) =>
    ELEMENTS.has(name.toLowerCase()) ? bracket : '&lt;',
  );
}

/** "**Grade:** HEO" above "**Hours:** 37": each line of the paragraph starts with a label, so its lines are meant. */
function isLabelled(tokens: readonly Token[]): boolean {
  const lines: string[] = [''];
  for (const { type, content } of tokens) {
    if (type === 'softbreak' || type === 'hardbreak') lines.push('');
    // a bold label needs no look at its words
    else lines.push((lines.pop() ?? '') + (type === 'strong_open' ? '**' : content));
  }
  return lines.every((line) => /^(?:\*\*|\p{Lu})[^:.!?*]{1,40}:(?:\s|$)/u.test(line));
}
