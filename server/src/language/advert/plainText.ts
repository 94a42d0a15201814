import { inlineText, proseText, target } from './markdownText';
import type { Advert, AdvertBlock, AdvertSection, Inline, ListEntry, ListItem, TableRow } from './model';

/**
 * The advert as plain text, for editors that show no pages and for mails: headings underlined, lists with dashes,
 * rows of a table as `label: value`. Lines end with `\n` and are as long as their paragraphs.
 */
export function renderText({ title, organisation, sections }: Advert): string {
  const owner = organisation === undefined ? [] : [organisation.text];
  return `${[underlined(title.text, '='), ...owner, ...sections.map(sectionText)].join('\n\n')}\n`;
}

function underlined(heading: string, line: '=' | '-'): string {
  return `${heading}\n${line.repeat([...heading].length)}`;
}

function sectionText({ heading, blocks }: AdvertSection): string {
  return [underlined(heading, '-'), ...blocks.map(blockText)].join('\n\n');
}

function blockText(block: AdvertBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}:`;
    case 'prose':
      return proseText(block.markdown);
    case 'paragraph':
      return lineText(block.content);
    case 'list':
      return block.entries.map(entryText).join('\n');
    case 'table':
      return block.rows.map(rowText).join('\n');
  }
}

function entryText(entry: ListEntry): string {
  if (entry.kind === 'item') return itemText(entry);
  const { heading, intro, items } = entry;
  const head = [heading, lineText(intro)].filter((text) => text !== '').join(': ');
  return bullet([head, ...items.map(itemText)].join('\n'));
}

function itemText({ content, prose, notes = [] }: ListItem): string {
  if (prose === undefined) return bullet(lineText([...content, ...notes]));
  const parts = [lineText(content), proseText(prose.markdown), lineText(notes).trimStart()];
  return bullet(parts.filter((part) => part !== '').join('\n'));
}

function bullet(text: string): string {
  return `- ${text.replace(/\n(?!\n)/g, '\n  ')}`;
}

function rowText({ label, lines, blank = '' }: TableRow): string {
  return `${label}: ${lines.length === 0 ? blank : lines.map(lineText).join('; ')}`;
}

/** A line without marks. */
export function lineText(content: readonly Inline[]): string {
  return content.map(inlinePart).join('');
}

function inlinePart(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'markdown':
      return inlineText(part.text);
    case 'note':
      return ` (${inlineText(part.text)})`;
    case 'link':
      return part.text + target(part.text, part.url);
  }
}
