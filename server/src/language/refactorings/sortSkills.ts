import { type RoleContext, sfiaVersionInForce } from '../context';
import type { RoleDocument } from '../parse/roleDocument';
import { scalarAt } from '../rules/skillItems';
import { isTied, itemBlock, touches } from './blocks';
import { type ChoiceList, type ChosenItem, choiceLists } from './lists';
import type { Refactoring, RefactoringInput } from './refactoring';

interface Order {
  readonly title: string;
  /** What is sorted by, smaller first; items without it come last and keep their order. */
  readonly rank: (item: ChosenItem) => string | number | undefined;
}

/** Sorts the list of skills that the cursor is in, comments with the items below them. Blank lines keep their place. */
export function sortSkills({ document, context, selection }: RefactoringInput): Refactoring[] {
  const list = choiceLists(document).find(
    ({ sequence, path }) => path.length > 1 && touches(sequence, selection),
  );
  if (list === undefined || isTied(list.sequence)) return [];
  const items = list.sequence.items.flatMap((item) => {
    const block = itemBlock(document, item);
    return block === undefined ? [] : [{ item, block }];
  });
  if (items.length !== list.sequence.items.length) return [];
  return ordersOf(list, document, context).flatMap(({ title, rank }) => {
    const sorted = sortedBy(items, rank);
    return sorted.every((item, index) => item === items[index])
      ? []
      : [
          {
            title,
            kind: 'refactor.rewrite' as const,
            changes: [{ document, edits: rearranged(items, sorted, document) }],
          },
        ];
  });
}

function ordersOf(
  { path }: ChoiceList,
  document: RoleDocument,
  { frameworks, ...context }: RoleContext,
): Order[] {
  const [, id = ''] = path;
  const skillOf = ({ item }: ChosenItem) => textAt(item, 'skill');
  const levelOf = ({ item }: ChosenItem) => textAt(item, 'level');
  const byLevel = 'Sort these skills by level, highest first';
  const byName = 'Sort these skills by name';
  if (id === 'sfia') {
    const version = sfiaVersionInForce(document, { frameworks, ...context });
    const skill = (item: ChosenItem) => frameworks.sfia.skill(skillOf(item) ?? '', version);
    return [
      { title: byLevel, rank: (item) => negative(Number(levelOf(item))) },
      { title: byName, rank: (item) => skill(item)?.name.toLowerCase() },
      { title: 'Sort these skills as SFIA lists them', rank: (item) => skill(item)?.order },
    ];
  }
  const framework = id === 'digitalAndData' ? frameworks.digitalAndData : frameworks.custom.get(id);
  if (framework === undefined) return [];
  const heights = new Map(framework.skillLevels.map((level, height) => [level.id, height]));
  return [
    {
      title: byLevel,
      rank: (item) =>
        negative(heights.get(framework.skillLevel(levelOf(item) ?? '')?.id ?? '') ?? Number.NaN),
    },
    { title: byName, rank: (item) => skillOf(item)?.toLowerCase() },
  ];
}

function textAt({ value }: ChosenItem['item'], key: string): string | undefined {
  return value?.kind === 'mapping' ? scalarAt(value, key)?.text : undefined;
}

function negative(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : -value;
}

function sortedBy(items: readonly ChosenItem[], rank: Order['rank']): ChosenItem[] {
  const ranks = new Map(items.map((item) => [item, rank(item)]));
  return [...items].sort((one, other) => {
    const [a, b] = [ranks.get(one), ranks.get(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return String(a).localeCompare(String(b), 'en');
  });
}

/** Each item in the place of another: only the lines that change are replaced. */
function rearranged(items: readonly ChosenItem[], sorted: readonly ChosenItem[], { text }: RoleDocument) {
  return items.flatMap(({ block }, index) => {
    const next = sorted[index]?.block;
    if (next === undefined || next === block) return [];
    return [{ start: block.start, end: block.end, newText: text.slice(next.start, next.end) }];
  });
}
