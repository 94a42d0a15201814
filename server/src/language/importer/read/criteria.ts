// Criteria: essential and desirable ones under their own headings, in columns, or marked one by one.
import { type Value, words } from '../draft/value';
import { escapeMarkdown, plainWords, textsOf } from '../markdown';
import type { Part } from '../outline/parts';
import type { Need } from '../skills/citation';
import type { SourceBlock, SourceTable } from '../source';
import { group, readItems, withoutGroups } from './items';
import { counted, keepAsSection, type PartWithParts, type Reader } from './reader';

const NEEDS: readonly Need[] = ['essential', 'desirable'];

type Sorted = Record<Need, Value[]>;

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
    draft.add(`criteria.${one}`, items, [
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
  const tables = part.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const rest = tables.filter((table) => !readTable(table, sorted));
  const read = readItems(part.blocks.filter(({ kind }) => kind !== 'table'));
  for (const guess of read.guesses) guesses.add(guess);
  const own: Sorted = { essential: [], desirable: [] };
  for (const item of read.items) {
    const marked = markedNeed(item);
    own[marked?.need ?? need].push(marked?.item ?? item);
  }
  for (const one of NEEDS) {
    const items = own[one];
    if (items.length === 0) continue;
    if (isMain) sorted[one].push(...items);
    else sorted[one].push(group(part.heading, withoutGroups(items)));
  }
  const isEmpty = !isMain && read.items.length === 0 && tables.length === 0;
  return isEmpty
    ? [{ kind: 'paragraph', text: escapeMarkdown(part.heading) }]
    : [...rest, ...read.rest.filter((block) => block.kind !== 'table')];
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

/** A table with a column for each need; a first column of short labels makes groups. Answers whether it was one. */
function readTable({ rows }: SourceTable, sorted: Sorted): boolean {
  const [heads, ...others] = rows;
  const columns = NEEDS.map((need) => ({
    need,
    index: heads?.cells.findIndex((cell) => new RegExp(`^${need}\\b`, 'i').test(cellWords(cell))) ?? -1,
  })).filter(({ index }) => index !== -1);
  if (columns.length === 0 || others.length === 0) return false;
  const isLabelled = columns.every(({ index }) => index > 0);
  for (const { cells } of others) {
    const label = isLabelled ? cellWords(cells[0] ?? []) : '';
    const isTicked = columns.every(({ index }) => cellWords(cells[index] ?? []).length <= 3);
    for (const { need, index } of columns) {
      const cell = cells[index] ?? [];
      if (cell.length === 0) continue;
      if (isTicked) sorted[need].push(words(label));
      else {
        const { items } = readItems(cell);
        sorted[need].push(...(label === '' ? items : [group(label, withoutGroups(items))]));
      }
    }
  }
  return true;
}

function cellWords(cell: readonly SourceBlock[]): string {
  return cell.flatMap(textsOf).map(plainWords).join(' ');
}
