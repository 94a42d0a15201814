// The items of `essential` and `desirable`, whichever framework they are from.
import {
  isBlank,
  type MappingNode,
  pairOf,
  resolveAlias,
  type ScalarNode,
  type SequenceItem,
  type SequenceNode,
} from '../parse/node';
import { isRemoval } from './removal';

export const SKILL_LISTS = ['essential', 'desirable'] as const;
export type SkillList = (typeof SKILL_LISTS)[number];

/** A skill that the file itself cites, as far as it is filled in. */
export interface SkillItem {
  readonly list: SkillList;
  readonly sequence: SequenceNode;
  readonly item: SequenceItem;
  readonly mapping: MappingNode;
  readonly skill: ScalarNode;
  readonly level: ScalarNode | undefined;
}

/** The skills of the mapping below `skills.<framework>` in file order, with those that only remove an inherited one. */
export function allSkillItems(holder: MappingNode | undefined): SkillItem[] {
  return SKILL_LISTS.flatMap((list) => {
    const sequence = resolveAlias(pairOf(holder, list)?.value);
    if (sequence?.kind !== 'sequence') return [];
    return sequence.items.flatMap((item) => skillItem(list, sequence, item) ?? []);
  }).sort((a, b) => a.item.start - b.item.start);
}

/** As `allSkillItems`, without those that remove. */
export function skillItems(holder: MappingNode | undefined): SkillItem[] {
  return allSkillItems(holder).filter(({ mapping }) => !isRemoval(mapping));
}

function skillItem(list: SkillList, sequence: SequenceNode, item: SequenceItem): SkillItem | undefined {
  const mapping = resolveAlias(item.value);
  if (mapping?.kind !== 'mapping') return undefined;
  const skill = scalarAt(mapping, 'skill');
  if (skill === undefined || skill.text.trim() === '') return undefined;
  return { list, sequence, item, mapping, skill, level: scalarAt(mapping, 'level') };
}

/** The scalar that a mapping holds at a key; `undefined` where that is blank. */
export function scalarAt(mapping: MappingNode | undefined, key: string): ScalarNode | undefined {
  const value = resolveAlias(pairOf(mapping, key)?.value);
  return value?.kind === 'scalar' && !isBlank(value) ? value : undefined;
}
