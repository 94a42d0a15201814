// Lists of text, with the paragraphs between them.
import { list, type Value, mapping, words } from '../draft/value';
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
      const read = listItems(block);
      if (read.isFlattened) guesses.add('Bullets below the second step in stand beside those above them.');
      if (label !== undefined) items.push(group(label, read.items));
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

/** A group of items under a heading, or under the words that lead to them. */
export function group(label: string, items: readonly Value[]): Value {
  const below = withoutGroups(items);
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
  return items.length === 0 ? words(label) : group(label, items);
}

interface ListItems {
  readonly items: readonly Value[];
  readonly isFlattened: boolean;
}

function listItems({ items: source }: SourceList): ListItems {
  let isFlattened = false;
  const items = source.flatMap((item): Value[] => {
    const { text, nested } = textAndNested(item);
    const below = nested.flatMap((one) => {
      if (one.children.some(({ kind }) => kind === 'list')) isFlattened = true;
      return lines(one);
    });
    if (text === '') return below;
    return [below.length === 0 ? words(text) : group(text, below)];
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
    const label = item.entries.get('heading') ?? item.entries.get('intro');
    return [...(label === undefined ? [] : [label]), ...(below?.kind === 'list' ? below.items : [])];
  });
}
