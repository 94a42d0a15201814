import { counted } from '../../counted';
import type { Value } from '../draft/value';
import { blockWords } from '../markdown';
import type { Part } from '../outline/parts';
import type { SourceBlock } from '../source';
import { groupOf, readItems, withoutGroups } from './items';
import { keepAsSection, type PartWithParts, type Reader } from './reader';

/** Reads a part whose format is a list of text; parts below it become groups. `key` is where sections go behind. */
export function readList(source: PartWithParts, path: string, key: string, reader: Reader): void {
  const { draft, note } = reader;
  const { part } = source;
  const items: Value[] = [];
  const guesses = new Set<string>();
  const rest: { readonly heading: string; readonly blocks: readonly SourceBlock[] }[] = [];
  for (const one of [part, ...source.below]) {
    const read = readItems(one.blocks);
    for (const guess of read.guesses) guesses.add(guess);
    if (one === part) items.push(...read.items);
    else items.push(groupOf(one.heading, read.items));
    if (read.rest.length > 0) rest.push({ heading: one.heading, blocks: read.rest });
  }
  draft.moveTo(key);
  if (items.length > 0) {
    draft.add(path, items, [
      note(
        guesses.size > 0 ? 'guessed' : 'mapped',
        fromText(part, items),
        `${path.replaceAll('.', ', ')}, ${counted(countItems(items), 'item')}`,
        guesses.size > 0 ? [...guesses].join(' ') : undefined,
      ),
    ]);
  }
  for (const { heading, blocks } of rest) keepAsSection(heading, blocks, reader);
}

/** Reads an element of a Success Profile, whose list has no groups. */
export function readAssessed(part: Part, path: string, reader: Reader): void {
  const { draft, note } = reader;
  const { items, rest } = readItems(part.blocks);
  draft.moveTo('assessment');
  if (items.length > 0)
    draft.add(path, withoutGroups(items), [note('mapped', part.heading, path.replaceAll('.', ', '))]);
  if (rest.length > 0) keepAsSection(part.heading, rest, reader);
}

function fromText({ heading, blocks }: Part, items: readonly Value[]): string {
  return heading === '' && items.length > 0 ? blockWords(blocks) : heading;
}

function countItems(items: readonly Value[]): number {
  return items.reduce((count, item) => {
    const below = item.kind === 'mapping' ? item.entries.get('items') : undefined;
    return count + (below?.kind === 'list' ? below.items.length : 1);
  }, 0);
}
