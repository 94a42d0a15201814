import { isSafeLink } from '../../advert/markdown';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { code, shown } from '../../schema/words';
import { editsOf, keepsLines, type Prose, rangeIn } from './prose';
import { attributeOf, COMMENT, type Element, elementsOf, type Tag } from './tags';

/** Marks that say the same in Markdown. */
const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', code: '`' };

/** Nobody wants to read what stands in these. */
const WITH_CONTENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math']);

/** `markdown/raw-html`: tags and comments, a pair of tags once, at the first. */
export function rawHtmlProblems(prose: Prose): Problem[] {
  return elementsOf(prose.spots).map((element) => ({
    code: 'markdown/raw-html',
    message: sentence(element),
    ...rangeIn(prose, element.tag.start, element.tag.text.length),
    fixes: () => fixesFor(element, prose),
  }));
}

function sentence({ tag }: Element): string {
  if (tag.name === COMMENT) {
    return 'This is a comment in HTML, which the page shows as it is written; a comment in YAML starts with `#` outside the text.';
  }
  const mark = Object.hasOwn(MARKS, tag.name) ? MARKS[tag.name] : undefined;
  const instead =
    mark === undefined || mark === '`' ? '' : `; in Markdown it is written ${code(`${mark}words${mark}`)}`;
  return `${shown(tag.text)} is HTML, which the page shows as it is written${instead}.`;
}

function fixesFor(element: Element, prose: Prose): Fix[] {
  const { tag, closing } = element;
  const fixes: Fix[] = [];
  const markdown = asMarkdown(element, prose);
  if (markdown !== undefined) fixes.push({ ...markdown, preferred: true });
  const removed = removal(element);
  const edits = removed && editsOf(prose, removed);
  if (edits !== undefined) {
    const title =
      closing === undefined
        ? `Remove ${tag.name === COMMENT ? 'the comment' : shown(tag.text)}`
        : `Remove ${shown(tag.text)} and ${shown(closing.text)}${WITH_CONTENT.has(tag.name) ? ' with what is between' : ''}`;
    fixes.push({ title, edits, preferred: markdown === undefined });
  }
  return fixes;
}

function removal({ tag, closing }: Element): OffsetEdit[] | undefined {
  if (closing === undefined) return change(tag, '');
  if (WITH_CONTENT.has(tag.name)) {
    if (tag.start === undefined || closing.start === undefined) return undefined;
    return [{ start: tag.start, end: closing.start + closing.text.length, newText: '' }];
  }
  return both(tag, '', closing, '');
}

function asMarkdown({ tag, closing }: Element, prose: Prose): Fix | undefined {
  if (tag.name === 'br') return lineBreak(tag, prose);
  if (closing === undefined || !hasWords(tag, closing, prose)) return undefined;
  const mark = Object.hasOwn(MARKS, tag.name) ? MARKS[tag.name] : undefined;
  const address = tag.name === 'a' ? attributeOf(tag, 'href') : undefined;
  if (mark !== undefined) {
    const edits = replaced(prose, both(tag, mark, closing, mark));
    return edits && { title: `Write it in Markdown, with ${code(mark)}`, edits, unambiguous: true };
  }
  // a blank or a bracket would end the address, a quote or backslash the YAML around it
  if (address === undefined || !isSafeLink(address) || /[\s()<>'"\\]/.test(address)) return undefined;
  const edits = replaced(prose, both(tag, '[', closing, `](${address})`));
  return edits && { title: 'Write it as a link in Markdown', edits, unambiguous: true };
}

function lineBreak(tag: Tag, prose: Prose): Fix | undefined {
  if (!keepsLines(prose)) {
    const edits = replaced(prose, change(tag, ' '));
    return edits && { title: `Replace ${shown(tag.text)} with a space`, edits };
  }
  const endsLine =
    tag.start !== undefined && /^[ \t]*(?:\n|$)/.test(prose.node.text.slice(tag.start + tag.text.length));
  const edits = replaced(prose, change(tag, endsLine ? '\\' : '\\\n'));
  return edits && { title: 'Break the line as Markdown does', edits };
}

function replaced(prose: Prose, changes: OffsetEdit[] | undefined): readonly OffsetEdit[] | undefined {
  return changes && editsOf(prose, changes);
}

/** Markdown's marks stand close to the words between them. */
function hasWords(tag: Tag, closing: Tag, { node }: Prose): boolean {
  if (tag.start === undefined || closing.start === undefined) return false;
  const between = node.text.slice(tag.start + tag.text.length, closing.start);
  return between !== '' && between.trim() === between && !/\n\s*\n/.test(between);
}

function both(tag: Tag, before: string, closing: Tag, after: string): OffsetEdit[] | undefined {
  const [first, second] = [change(tag, before), change(closing, after)];
  return first === undefined || second === undefined ? undefined : [...first, ...second];
}

function change({ start, text }: Tag, newText: string): OffsetEdit[] | undefined {
  return start === undefined ? undefined : [{ start, end: start + text.length, newText }];
}
