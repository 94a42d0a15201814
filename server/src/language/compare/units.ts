import type { AdvertBlock, AdvertSection, ListEntry, ListItem, WrittenAt } from '../advert/model';
import { proseText } from '../advert/markdownText';
import { lineText } from '../advert/plainText';

/** The smallest part of a page that is compared as a whole: an item, a paragraph, a row. */
export interface Unit {
  /** The heading it stands under, below the section's; empty where it stands under that alone. */
  readonly under: string;
  /** The name of a row: rows of one name are compared whatever they say. */
  readonly label?: string;
  readonly text: string;
  readonly writtenAt?: WrittenAt;
}

/** The parts of a section, in the order of the page. `under` is where those stand that no heading comes before. */
export function unitsOf({ blocks }: AdvertSection, under = ''): readonly Unit[] {
  let heading = under;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.text;
    return blockUnits(block, heading);
  });
}

function blockUnits(block: AdvertBlock, under: string): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'prose':
      return proseText(block.markdown)
        .split(/\n\n+/)
        .filter((text) => text !== '')
        .map((text) => ({ under, text, ...placeOf(block) }));
    case 'paragraph':
      return [{ under, text: lineText(block.content), ...placeOf(block) }];
    case 'list':
      return block.entries.flatMap((entry) => entryUnits(entry, under));
    case 'table':
      return block.rows.map((row) => ({
        under,
        label: row.label,
        text: row.lines.map(lineText).join('; '),
        ...placeOf(row),
      }));
  }
}

function entryUnits(entry: ListEntry, under: string): readonly Unit[] {
  if (entry.kind === 'item') return [{ under, text: itemText(entry), ...placeOf(entry) }];
  const intro = lineText(entry.intro);
  const inner = entry.heading === '' ? under : entry.heading;
  return [
    ...(intro === '' ? [] : [{ under: inner, text: intro, ...placeOf(entry) }]),
    ...entry.items.flatMap((item) => entryUnits(item, inner)),
  ];
}

function itemText({ content, prose, notes = [] }: ListItem): string {
  const body = prose === undefined ? '' : proseText(prose.markdown);
  return [lineText(content), body].filter((text) => text !== '').join(': ') + lineText(notes);
}

function placeOf({ writtenAt }: { readonly writtenAt?: WrittenAt }): { readonly writtenAt?: WrittenAt } {
  return writtenAt === undefined ? {} : { writtenAt };
}
