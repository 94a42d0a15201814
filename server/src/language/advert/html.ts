import { escapeHtml } from './escape';
import { inlineHtml, isSafeLink, placeAttributes, proseHtml } from './markdown';
import { linkSections } from './sectionLinks';
import type { Advert, AdvertBlock, AdvertSection, Inline, ListEntry, ListItem, TableRow } from './model';

/** Level of the sections' headings; the title is the one heading above. */
const SECTION_LEVEL = 2;

/**
 * The advert as the body of a page: one `article`, without scripts, styles, event handlers or raw HTML. Ids are made
 * from the order of the page alone, never from the file's text. Elements carry the offset (UTF-16) where they were
 * written as `data-start` and `data-end`, in the file number `data-source`.
 */
export function renderHtml(advert: Advert): string {
  const { title, organisation } = advert;
  const owner =
    organisation === undefined
      ? ''
      : `<p class="organisation"${placeAttributes(organisation.writtenAt)}>${escapeHtml(organisation.text)}</p>\n`;
  const heading = `<h1${placeAttributes(title.writtenAt)}>${escapeHtml(title.text)}</h1>`;
  const sections = advert.sections.map((section, index) => sectionHtml(section, index + 1)).join('');
  return linkSections(`<article class="advert" lang="${escapeHtml(advert.language)}">
<header>
${heading}
${owner}</header>
${sections}</article>
`);
}

function sectionHtml({ heading, writtenAt, blocks }: AdvertSection, number: number): string {
  const id = `section-${number}`;
  return `<section aria-labelledby="${id}"${placeAttributes(writtenAt)}>
<h2 id="${id}">${escapeHtml(heading)}</h2>
${blocksHtml(blocks)}
</section>
`;
}

function blocksHtml(blocks: readonly AdvertBlock[]): string {
  let level = SECTION_LEVEL;
  return blocks
    .map((block) => {
      if (block.kind === 'heading') level = SECTION_LEVEL + block.depth;
      return blockHtml(block, level);
    })
    .join('\n');
}

/** `level` is that of the heading in force. */
function blockHtml(block: AdvertBlock, level: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${escapeHtml(block.text)}</h${level}>`;
    case 'prose':
      return proseHtml(block, level + 1);
    case 'paragraph':
      return `<p${placeAttributes(block.writtenAt)}>${lineHtml(block.content)}</p>`;
    case 'list':
      return listHtml(block.entries, level, placeAttributes(block.writtenAt));
    case 'table':
      return `<table${placeAttributes(block.writtenAt)}>\n<tbody>\n${block.rows.map(rowHtml).join('')}</tbody>\n</table>`;
  }
}

function listHtml(entries: readonly ListEntry[], level: number, attributes = ''): string {
  const items = entries.map((entry) =>
    entry.kind === 'item' ? itemHtml(entry, level) : groupHtml(entry, level),
  );
  return `<ul${attributes}>\n${items.join('')}</ul>`;
}

function groupHtml(group: Extract<ListEntry, { kind: 'group' }>, level: number): string {
  const inner = level + 1;
  const parts = [
    group.heading === '' ? '' : `<h${inner}>${escapeHtml(group.heading)}</h${inner}>`,
    group.intro.length === 0 ? '' : `<p>${lineHtml(group.intro)}</p>`,
    group.items.length === 0 ? '' : listHtml(group.items, inner),
  ].filter((part) => part !== '');
  return `<li class="group"${placeAttributes(group.writtenAt)}>${parts.join('\n')}</li>\n`;
}

function itemHtml({ content, prose, notes = [], writtenAt }: ListItem, level: number): string {
  const place = placeAttributes(writtenAt);
  if (prose === undefined) return `<li${place}>${lineHtml([...content, ...notes])}</li>\n`;
  const parts = [
    lineHtml(content),
    proseHtml(prose, level + 1, content.length === 0),
    notes.length === 0 ? '' : `<p>${lineHtml(notes).trimStart()}</p>`,
  ];
  return `<li${place}>${parts.filter((part) => part !== '').join('\n')}</li>\n`;
}

function rowHtml({ label, lines, blank, writtenAt }: TableRow): string {
  const place = placeAttributes(writtenAt);
  return `<tr${place}><th scope="row">${escapeHtml(label)}</th><td>${cellHtml(lines, blank)}</td></tr>\n`;
}

function cellHtml(lines: TableRow['lines'], blank = ''): string {
  if (lines.length === 0) return `<span class="visually-hidden">${escapeHtml(blank)}</span>`;
  if (lines.length === 1) return lines.map(lineHtml).join('');
  return `<ul>${lines.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`;
}

function lineHtml(content: readonly Inline[]): string {
  return content.map(inlinePart).join('');
}

function inlinePart(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'markdown':
      return inlineHtml(part.text);
    case 'note':
      return ` <span class="note">(${inlineHtml(part.text)})</span>`;
    case 'link':
      return isSafeLink(part.url)
        ? `<a href="${escapeHtml(part.url)}">${escapeHtml(part.text)}</a>`
        : escapeHtml(part.text);
  }
}
