// Criteria: essential and desirable ones under their own headings, in columns, or marked one by one.
import { counted } from '../../counted';
import { type Value, words } from '../draft/value';
import type { Part } from '../outline/parts';
import { NEEDS, type Need } from '../skills/citation';
import type { SourceBlock } from '../source';
import { readTable, type Sorted } from './criteriaTable';
import { groupOf, readItems } from './items';
import { withMarks } from './marks';
import { keepAsSection, type PartWithParts, type Reader } from './reader';

/** Reads criteria that are of one `need` unless they say otherwise. */
export function readCriteria({ part, below }: PartWithParts, need: Need, reader: Reader): void {
  const { draft, note } = reader;
  draft.moveTo('criteria');
  const sorted: Sorted = { essential: [], desirable: [] };
  const guesses = new Set<string>();
  for (const one of [part, ...below]) {
    const rest = readPart(one, one === part, need, sorted, guesses);
    if (rest.length > 0) keepAsSection(one.heading, rest, reader);
  }
  for (const one of NEEDS) {
    const items = sorted[one];
    if (items.length === 0) continue;
    const message = guesses.size === 0 ? undefined : [...guesses].join(' ');
    const to = `criteria, ${counted(items.length, `${one} item`)}`;
    draft.add(`criteria.${one}`, withMarks(items, reader.frameworks.civilService), [
      note(message === undefined ? 'mapped' : 'guessed', part.heading, to, message),
    ]);
  }
}

/** Answers what is no criterion. */
function readPart(
  part: Part,
  isMain: boolean,
  need: Need,
  sorted: Sorted,
  guesses: Set<string>,
): SourceBlock[] {
  const rest = part.blocks.flatMap((block) => (block.kind === 'table' ? readTable(block, sorted) : []));
  const read = readItems(part.blocks.filter(({ kind }) => kind !== 'table'));
  for (const guess of read.guesses) guesses.add(guess);
  const own: Sorted = { essential: [], desirable: [] };
  for (const item of read.items) {
    const marked = markedNeed(item);
    own[marked?.need ?? need].push(marked?.item ?? item);
  }
  for (const one of NEEDS) {
    const items = own[one];
    if (isMain) sorted[one].push(...items);
    else if (items.length > 0) sorted[one].push(groupOf(part.heading, items));
  }
  if (!isMain && read.items.length === 0) sorted[need].push(groupOf(part.heading, []));
  return [...rest, ...read.rest];
}

/** "Desirable: …", "… (desirable)". */
function markedNeed(item: Value): { readonly need: Need; readonly item: Value } | undefined {
  if (item.kind !== 'words') return undefined;
  const front = /^(?:\*\*)?(essential|desirable)(?:\*\*)?\s*[:–-]\s*(?:\*\*)?\s*(\S.*)$/i.exec(item.text);
  const back = /^(.*\S)\s*[([](essential|desirable)[)\]]\.?$/i.exec(item.text);
  const [need, text] = front === null ? [back?.[2], back?.[1]] : [front[1], front[2]];
  const found = NEEDS.find((one) => one === need?.toLowerCase());
  return found === undefined || text === undefined ? undefined : { need: found, item: words(text) };
}
