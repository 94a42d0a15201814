import { nameKey } from '../frameworks/names';
import { asMapping, entryAt } from '../inheritance/data';
import { INHERITED_MARK } from '../inheritance/marks';
import { isBlank, type Pair, pairOf } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { SKILL_LISTS, type SkillList, scalarAt } from '../rules/skillItems';
import { indentAt, insertBelow, insertLines, insertPair, removePair } from '../rules/textEdits';
import { code } from '../schema/words';
import { blockLines, cutBlock, isTied } from './blocks';
import { joined } from './edits';
import { type ChoiceList, type ChosenItem, choiceLists, chosenItems } from './lists';
import type { Refactoring, RefactoringInput } from './refactoring';

/** Moves the skills or criteria at the cursor or in the selection between `essential` and `desirable`. */
export function moveBetweenLists(input: RefactoringInput): Refactoring[] {
  const { document, selection } = input;
  const touched = choiceLists(document).flatMap((list) => {
    const items = chosenItems(document, list, selection);
    return items.length === 0 ? [] : [{ list, items }];
  });
  const [only, ...others] = touched;
  if (only === undefined || others.length > 0) return [];
  const { list, items } = only;
  const other: SkillList = list.name === 'essential' ? 'desirable' : 'essential';
  if (!mayMove(items, list, other)) return [];
  const edits = moved(items, list, other, input);
  return edits === undefined
    ? []
    : [
        {
          title: `Move ${named(items, list)} to ${other}`,
          kind: 'refactor.move',
          changes: [{ document, edits: joined(edits) }],
        },
      ];
}

/** What stands in the other list already, or is tied to another place, stays. */
function mayMove(items: readonly ChosenItem[], { holder }: ChoiceList, other: SkillList): boolean {
  const target = pairOf(holder, other)?.value;
  const there = new Set(target?.kind === 'sequence' ? target.items.map(({ value }) => keyOf(value)) : []);
  return items.every(({ item: { value } }) => {
    const key = keyOf(value);
    const isMark = value?.kind === 'scalar' && value.value === INHERITED_MARK;
    return !isBlank(value) && !isMark && !isTied(value) && (key === undefined || !there.has(key));
  });
}

/** What people take for the same skill or criterion. */
function keyOf(value: ChosenItem['item']['value']): string | undefined {
  if (value?.kind === 'scalar') return nameKey(value.text);
  const name = value?.kind === 'mapping' ? (scalarAt(value, 'skill') ?? scalarAt(value, 'text')) : undefined;
  return name && nameKey(name.text);
}

function moved(
  items: readonly ChosenItem[],
  list: ChoiceList,
  other: SkillList,
  input: RefactoringInput,
): OffsetEdit[] | undefined {
  const { document } = input;
  const { holder, sequence, name } = list;
  const source = pairOf(holder, name);
  const target = pairOf(holder, other);
  if (source === undefined) return undefined;
  const isAll = items.length === sequence.items.length;
  // without items of its own a plain list would show what is inherited
  if (isAll && replacesInherited(list, name, input)) return undefined;
  if (isAll && target === undefined && !replacesInherited(list, other, input)) {
    const { start, end } = source.key;
    return [{ start, end, newText: other }];
  }
  const lines = items.flatMap(({ block }) => blockLines(document, block));
  const kept = replacesInherited(list, other, input) ? [`- ${INHERITED_MARK}`] : [];
  const addition =
    target === undefined
      ? insertPair(document, holder, newList(other, [...kept, ...lines]), SKILL_LISTS)
      : addedTo(target, lines, document);
  const removals = isAll
    ? [removePair(document, holder, source)]
    : items.map(({ block }) => cutBlock(document, block));
  const edits = [...removals, addition];
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** Whether a list that isn't merged by key takes the place of an inherited one. */
function replacesInherited({ path }: ChoiceList, name: SkillList, { context }: RefactoringInput): boolean {
  if (path.length > 1) return false;
  const inherited = asMapping(entryAt(context.effective?.inherited, ...path));
  return inherited?.entries.has(name) === true;
}

function newList(key: SkillList, items: readonly string[]) {
  return { key, lines: [`${key}:`, ...items.map((line) => (line === '' ? '' : `  ${line}`))], inline: '' };
}

function addedTo(target: Pair, lines: readonly string[], document: RoleDocument): OffsetEdit | undefined {
  const { value } = target;
  if (value === undefined) return insertBelow(document, target, lines);
  const last = value.kind === 'sequence' && !value.flow ? value.items.at(-1) : undefined;
  if (last === undefined) return undefined;
  const indent = indentAt(document.text, last.start);
  const body = lines.map((line) => (line === '' ? '' : indent + line)).join(document.eol);
  return insertLines(document, last.value?.end ?? last.start, body);
}

function named(items: readonly ChosenItem[], { path }: ChoiceList): string {
  const [first, ...others] = items;
  if (others.length > 0) return `these ${items.length}`;
  const value = first?.item.value;
  const skill = value?.kind === 'mapping' ? scalarAt(value, 'skill') : undefined;
  return path.length > 1 && skill !== undefined ? code(skill.text) : 'this criterion';
}
