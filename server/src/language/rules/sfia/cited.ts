import type { RoleContext } from '../../context';
import type { Sfia, SfiaVersion } from '../../frameworks/types';
import type { EffectiveMapping, EffectiveValue } from '../../inheritance/effective';
import { type MappingNode, nodeAt, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { SKILL_LISTS, type SkillItem, scalarAt, skillItems } from '../skillItems';

/** A skill that the file itself cites, as far as it is filled in. */
export interface CitedSkill extends SkillItem {
  readonly code: ScalarNode;
  /** Only where it is a whole number. */
  readonly level: ScalarNode | undefined;
  readonly name: ScalarNode | undefined;
  readonly condition: string;
}

/** What the checks of one skill read. */
export interface SfiaCheck {
  readonly document: RoleDocument;
  readonly sfia: Sfia;
  /** The version that the role cites. */
  readonly version: SfiaVersion;
}

/** The mapping `skills.sfia` of the file itself. */
export function ownSfia(document: RoleDocument): MappingNode | undefined {
  const node = resolveAlias(nodeAt(document.root, ['skills', 'sfia']));
  return node?.kind === 'mapping' ? node : undefined;
}

/** The skills of the file itself in file order; items that only remove an inherited one are none. */
export function citedSkills(document: RoleDocument): CitedSkill[] {
  return skillItems(ownSfia(document)).flatMap((item) => {
    const { mapping, skill, level } = item;
    if (typeof skill.value !== 'string') return [];
    return {
      ...item,
      code: skill,
      level: Number.isInteger(level?.value) ? level : undefined,
      name: scalarAt(mapping, 'name'),
      condition: scalarAt(mapping, 'condition')?.text.trim() ?? '',
    };
  });
}

/** The level as a number; `undefined` where none is written. */
export function levelOf({ level }: Pick<CitedSkill, 'level'>): number | undefined {
  return typeof level?.value === 'number' ? level.value : undefined;
}

/** A skill of the role with what it inherits. */
export interface EffectiveSkill {
  readonly code: string;
  readonly level: number | undefined;
  /** The value of `skill`, with where it was written. */
  readonly origin: EffectiveValue['origin'];
}

/** Every skill of the role, inherited ones included; without `extends` known, those of the file. */
export function effectiveSkills(document: RoleDocument, context: RoleContext): EffectiveSkill[] {
  if (context.effective === undefined) {
    return citedSkills(document).map(({ code, level }) => ({
      code: code.text,
      level: levelOf({ level }),
      origin: { document, node: code, key: undefined, inherited: false },
    }));
  }
  const sfia = effectiveSfia(context.effective.root);
  return SKILL_LISTS.flatMap((list) => {
    const value = sfia?.entries.get(list);
    return value?.kind === 'list' ? value.items.flatMap((item) => effectiveSkill(item) ?? []) : [];
  });
}

function effectiveSkill(item: EffectiveValue): EffectiveSkill | undefined {
  if (item.kind !== 'mapping') return undefined;
  const [skill, level] = [item.entries.get('skill'), item.entries.get('level')];
  if (skill?.kind !== 'scalar') return undefined;
  const number = level?.kind === 'scalar' && typeof level.value === 'number' ? level.value : undefined;
  return { code: skill.text, level: number, origin: skill.origin };
}

/** `skills.sfia` of a role with what it inherits, or of its parents. */
export function effectiveSfia(root: EffectiveMapping | undefined): EffectiveMapping | undefined {
  const skills = root?.entries.get('skills');
  const sfia = skills?.kind === 'mapping' ? skills.entries.get('sfia') : undefined;
  return sfia?.kind === 'mapping' ? sfia : undefined;
}
