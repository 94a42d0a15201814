// Lists of text, with the paragraphs between them.
import { list, type Mapping, type Value, mapping, words } from '../draft/value';
import { oneLine } from '../clean';
import { escapeMarkdown, isBold, linksIn, plainWords } from '../markdown';
import type { SourceBlock, SourceItem, SourceList } from '../source';

export interface ReadItems {
  readonly items: readonly Value[];
  /** What was taken for something that it may not be: a sentence each. */
  readonly guesses: readonly string[];
  /** Blocks that are no items. */
  readonly rest: readonly SourceBlock[];
}

const SENTENCE_END = /[.!?:;][”"’')]*$/;

/**
 * The items of a list of text, in order. A paragraph above a list introduces it, so that both become a group; one that
 * goes on with the item before it joins that one; any other is an item.
 */
export function readItems(blocks: readonly SourceBlock[]): ReadItems {
  const items: Value[] = [];
  const guesses = new Set<string>();
  const rest: SourceBlock[] = [];
  let lists = 0;
  let label: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'table') rest.push(block);
    else if (block.kind === 'list') {
      const before = items.at(-1);
      const [first, ...more] = block.items;
      // Word lists go on a step further in, below the heading of a group and what leads to its items
      const isBelow =
        first?.text === '' && label !== undefined && before?.kind === 'words' && isBold(before.text);
      const read = listItems(isBelow ? { ...block, items: [first] } : block);
      const rest = isBelow ? listItems({ ...block, items: more }) : NO_ITEMS;
      if (read.isFlattened || rest.isFlattened)
        guesses.add('Bullets below the second step in stand beside those above them.');
      if (isBelow) {
        items.splice(-1, 1, introduced(before.text, label ?? '', read.items), ...rest.items);
      } else if (label !== undefined) items.push(group(label, read.items));
      else {
        items.push(...read.items);
        lists += 1;
      }
      label = undefined;
    } else if (goesOn(block.text, items.at(-1))) {
      const before = items.pop();
      items.push(words(`${before?.kind === 'words' ? before.text : ''} ${oneLine(block.text)}`));
      guesses.add('A loose paragraph goes on with the item above it, so the two were joined.');
    } else if (next?.kind === 'list' && introduces(block.text, index === 0)) {
      label = oneLine(block.text);
    } else {
      items.push(words(oneLine(block.text)));
      if (lists > 0 || next?.kind === 'list')
        guesses.add('A paragraph beside the list became an item of it.');
    }
  }
  if (lists > 1) guesses.add(`${lists} lists that follow each other became one.`);
  return { items, guesses: [...guesses], rest };
}

function goesOn(text: string, before: Value | undefined): boolean {
  return before?.kind === 'words' && !SENTENCE_END.test(before.text) && /^\p{Ll}/u.test(plainWords(text));
}

/** What stands in front of a list and ends in a colon, or is no sentence. */
function introduces(text: string, isFirst: boolean): boolean {
  const shown = plainWords(text);
  return (
    /[:…]$/.test(shown) ||
    isBold(text) ||
    (isFirst ? shown.length <= 200 : !SENTENCE_END.test(shown) && shown.length <= 80)
  );
}

/** A group of items under a heading, or under the words that lead to them, or under both: "Duties: You will:". */
export function group(label: string, items: readonly Value[]): Value {
  const below = withoutGroups(items);
  const [, heading = '', intro = ''] = /^([^:]{1,60}):(?:\*\*)?\s+(\p{Lu}.*:)$/su.exec(label) ?? [];
  const above = heading === '' ? undefined : group(plainWords(heading), below);
  if (above?.kind === 'mapping' && above.entries.has('heading')) return withIntro(above, intro, below);
  const shown = plainWords(label).replace(/\s*:$/, '');
  const isHeading =
    shown.split(' ').length <= 6 &&
    // a heading has no links
    linksIn(label).length === 0 &&
    !/[.!?…]$/.test(shown) &&
    !/^(?:you|we|they|as|in|this|your|it|to|these|examples?)\b/i.test(shown);
  return isHeading
    ? mapping({ heading: words(shown), items: list(below) })
    : mapping({ intro: words(label), items: list(below) });
}

/** What stands below a heading as a group; a heading with nothing below it is an item. */
export function groupOf(heading: string, items: readonly Value[]): Value {
  const label = escapeMarkdown(heading);
  if (items.length === 0) return words(label);
  const [only, ...others] = items;
  const whole = group(label, items);
  if (only?.kind !== 'mapping' || others.length > 0 || whole.kind !== 'mapping') return whole;
  const [intro, below] = [only.entries.get('intro'), only.entries.get('items')];
  const isIntroduced = whole.entries.has('heading') && !only.entries.has('heading');
  return isIntroduced && intro?.kind === 'words' && below?.kind === 'list'
    ? withIntro(whole, intro.text, below.items)
    : whole;
}

function introduced(heading: string, intro: string, items: readonly Value[]): Value {
  return groupOf(plainWords(heading), [mapping({ intro: words(intro), items: list(items) })]);
}

function withIntro({ entries }: Mapping, intro: string, items: readonly Value[]): Value {
  return mapping({ heading: entries.get('heading'), intro: words(intro), items: list(items) });
}

interface ListItems {
  readonly items: readonly Value[];
  readonly isFlattened: boolean;
}

const NO_ITEMS: ListItems = { items: [], isFlattened: false };

function listItems({ items: source }: SourceList): ListItems {
  let isFlattened = false;
  const items = source.flatMap((item): Value[] => {
    const { text, nested } = textAndNested(item);
    const below = nested.flatMap((one) => {
      if (one.children.some(({ kind }) => kind === 'list')) isFlattened = true;
      return lines(one);
    });
    if (text === '') return below;
    if (below.length === 0) return [words(text)];
    const between = item.children.flatMap((child) => (child.kind === 'paragraph' ? [child.text] : []));
    const intro = oneLine(between.join(' '));
    // a heading, and a paragraph that leads to the items
    const isHeaded = intro !== '' && (isBold(item.text) || /^\p{Lu}.*:$/su.test(intro));
    return [isHeaded ? introduced(item.text, intro, below) : group(text, below)];
  });
  return { items, isFlattened };
}

/** An item's own text with the paragraphs under it, and the items of its lists. */
function textAndNested({ text, children }: SourceItem): {
  readonly text: string;
  readonly nested: SourceItem[];
} {
  const own = [text];
  const nested: SourceItem[] = [];
  for (const child of children) {
    if (child.kind === 'list') nested.push(...child.items);
    else if (child.kind === 'table')
      nested.push(...child.rows.map(({ cells }) => ({ text: '', children: cells.flat() })));
    else own.push(child.text);
  }
  return { text: oneLine(own.filter((part) => part !== '').join(' ')), nested };
}

/** An item and all below it, one after the other. */
function lines(item: SourceItem): Value[] {
  const { text, nested } = textAndNested(item);
  return [...(text === '' ? [] : [words(text)]), ...nested.flatMap(lines)];
}

/** Items of a list without groups: those of a group follow each other, its label first. */
export function withoutGroups(items: readonly Value[]): Value[] {
  return items.flatMap((item) => {
    if (item.kind !== 'mapping') return [item];
    const below = item.entries.get('items');
    const labels = ['heading', 'intro'].flatMap((key) => item.entries.get(key) ?? []);
    return [...labels, ...(below?.kind === 'list' ? below.items : [])];
  });
}
