import type { Change, SectionChanges } from '../../compare/change';
import type { Advert, AdvertBlock, AdvertName, AdvertSection, ListEntry, Prose } from '../model';

/**
 * The beginning of an advert, of about `most` characters: the advert itself where it is no longer than that. A text is
 * cut where a paragraph or a word ends, a list or a table where an item does.
 */
export function beginningOf(advert: Advert, most: number): Advert {
  if (lengthOf(advert.sections) <= most) return advert;
  return { ...advert, sections: taken(advert.sections, most, beginningOfSection) };
}

/** In characters: no role has a longer name, and a heading of many screens hides the page below it. */
const MOST_OF_NAME = 1_000;

/** The advert with the beginnings of its names: the advert itself where none is very long. */
export function withShortNames(advert: Advert): Advert {
  const title = shortName(advert.title);
  const organisation = advert.organisation && shortName(advert.organisation);
  const isSame = title === advert.title && organisation === advert.organisation;
  return isSame ? advert : { ...advert, title, organisation };
}

function shortName(name: AdvertName): AdvertName {
  if (name.text.length <= MOST_OF_NAME) return name;
  return { ...name, text: `${beginningOfText(name.text, MOST_OF_NAME)}…` };
}

/** The beginning of what has changed, likewise; the changes themselves where they are no longer than that. */
export function beginningOfChanges(
  sections: readonly SectionChanges[],
  most: number,
): readonly SectionChanges[] {
  if (lengthOf(sections) <= most) return sections;
  return taken(sections, most, (section, left) => {
    const changes = taken(section.changes, left, beginningOfChange);
    return changes.length === 0 ? undefined : { ...section, changes };
  });
}

/** What is left of an item when only so many characters are; `undefined` for nothing that can be shown. */
type Cut<T> = (item: T, left: number) => T | undefined;

/** The items until the characters are used up, the last one perhaps cut. */
function taken<T>(items: readonly T[], most: number, cut: Cut<T>): T[] {
  const found: T[] = [];
  let left = most;
  for (const item of items) {
    const length = lengthOf(item);
    if (length > left) {
      const part = cut(item, left);
      if (part !== undefined) found.push(part);
      break;
    }
    left -= length;
    found.push(item);
  }
  return found;
}

const whole = () => undefined;

function beginningOfSection(section: AdvertSection, left: number): AdvertSection | undefined {
  const blocks = taken(section.blocks, left, beginningOfBlock);
  return blocks.length === 0 ? undefined : { ...section, blocks };
}

function beginningOfBlock(block: AdvertBlock, left: number): AdvertBlock | undefined {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return undefined;
    case 'prose':
      return { ...block, ...beginningOfProse(block, left) };
    case 'list':
      return { ...block, entries: taken(block.entries, left, beginningOfEntry) };
    case 'table':
      return { ...block, rows: taken(block.rows, left, whole) };
  }
}

function beginningOfEntry(entry: ListEntry, left: number): ListEntry | undefined {
  if (entry.kind === 'group') return { ...entry, items: taken(entry.items, left, whole) };
  return entry.prose && { ...entry, prose: beginningOfProse(entry.prose, left) };
}

function beginningOfChange(change: Change, left: number): Change {
  const runs = taken(change.runs, left, (run, rest) => ({ ...run, text: beginningOfText(run.text, rest) }));
  return { ...change, runs };
}

/** The beginning of a text of a role, of at most `left` characters: the same text where it is no longer than that. */
export function beginningOfProse<T extends Prose>(prose: T, left: number): T {
  return { ...prose, markdown: beginningOfText(prose.markdown, left) };
}

function beginningOfText(text: string, left: number): string {
  if (text.length <= left) return text;
  const start = text.slice(0, left);
  const end = ['\n\n', '\n', ' '].map((mark) => start.lastIndexOf(mark)).find((index) => index > left / 2);
  return start.slice(0, end);
}

/** Characters of all texts within a part of the advert. */
function lengthOf(part: unknown): number {
  if (typeof part === 'string') return part.length;
  if (typeof part !== 'object' || part === null) return 0;
  let length = 0;
  for (const inner of Object.values(part)) length += lengthOf(inner);
  return length;
}
