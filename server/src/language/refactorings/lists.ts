// The lists `essential` and `desirable`: of skills, and of criteria.
import { type MappingNode, nodeAt, pairOf, type SequenceItem, type SequenceNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { SKILL_LISTS, type SkillList } from '../rules/skillItems';
import { type Block, itemBlock, touches } from './blocks';
import type { Selection } from './refactoring';

export interface ChoiceList {
  readonly name: SkillList;
  readonly holder: MappingNode;
  readonly sequence: SequenceNode;
  /** Path of the holder: `criteria`, or `skills` and the id of a framework. */
  readonly path: readonly string[];
}

export interface ChosenItem {
  readonly item: SequenceItem;
  readonly block: Block;
}

/** The lists of a role that are written in lines. */
export function choiceLists({ root }: RoleDocument): ChoiceList[] {
  const skills = pairOf(root, 'skills')?.value;
  const frameworks = skills?.kind === 'mapping' ? skills.pairs.map(({ key }) => ['skills', key.text]) : [];
  return [['criteria'], ...frameworks].flatMap((path) => {
    const holder = nodeAt(root, path);
    return holder?.kind === 'mapping' && !holder.flow
      ? SKILL_LISTS.flatMap((name) => listAt(holder, name, path))
      : [];
  });
}

function listAt(holder: MappingNode, name: SkillList, path: readonly string[]): ChoiceList[] {
  const sequence = pairOf(holder, name)?.value;
  return sequence?.kind === 'sequence' && !sequence.flow && sequence.anchor === undefined
    ? [{ name, holder, sequence, path }]
    : [];
}

/** The items that the cursor is in or the selection touches. */
export function chosenItems(
  document: RoleDocument,
  { sequence }: ChoiceList,
  selection: Selection,
): ChosenItem[] {
  return sequence.items.flatMap((item) => {
    const block = itemBlock(document, item);
    return block !== undefined && touches({ start: item.start, end: block.end }, selection)
      ? [{ item, block }]
      : [];
  });
}
