// A framework file as the framework that role files use.
import { entryAt, itemsOf, textOf } from '../../inheritance/data';
import type { EffectiveValue } from '../../inheritance/effective';
import { ownValues } from '../../inheritance/own';
import type { RoleDocument } from '../../parse/roleDocument';
import { uri } from '../../schema/formats';
import { onceForEach } from '../once';
import type { FrameworkRole, FrameworkRoleLevel, NamedValue, SkillsFramework } from '../types';
import { finder, nearestValues } from '../values';

const READ = new WeakMap<RoleDocument, SkillsFramework>();

/**
 * What a framework file says, as far as it is filled in: entries without an id are left out. Read once for each
 * version of the document. The id is empty where the file has none.
 */
export function readFramework(document: RoleDocument): SkillsFramework {
  const known = READ.get(document);
  if (known !== undefined) return known;
  const framework = createFramework(ownValues(document, false));
  READ.set(document, framework);
  return framework;
}

interface Skill extends NamedValue {
  /** What it means at each level that it has, by the level's id or name; `undefined` where it has all of them. */
  readonly texts: ReadonlyMap<string, string> | undefined;
}

function createFramework(root: EffectiveValue | undefined): SkillsFramework {
  const id = textAt(root, 'id');
  const name = textAt(root, 'name') || id;
  const address = textAt(root, 'url');
  // it becomes a link, so what a browser could run instead of open is no address
  const url = /^https?:/i.test(address) && uri(address) ? address : undefined;
  const skills = itemsOf(entryAt(root, 'skills')).flatMap(readSkill);
  const skillLevels = itemsOf(entryAt(root, 'levels')).flatMap(readNamed);
  const findSkill = finder(skills);
  const findSkillLevel = finder(skillLevels);
  const roles = itemsOf(entryAt(root, 'roles')).flatMap((item) => readRole(item, findSkill, findSkillLevel));
  const findRole = finder(roles);
  const findLevelOf = onceForEach((role: FrameworkRole) => finder(role.levels));
  const levelsOf = onceForEach((skill: Skill) => levelsWithText(skill, skillLevels, findSkillLevel));
  return {
    id,
    name,
    inSentence: name,
    url,
    asOf: undefined,
    gradesAsOf: undefined,
    roles,
    skills,
    skillLevels,
    role: findRole,
    level(role, idOrName) {
      const found = findRole(role);
      return found && findLevelOf(found)(idOrName);
    },
    skill: findSkill,
    skillLevel: findSkillLevel,
    levelsOf(idOrName) {
      const skill = findSkill(idOrName);
      return skill?.texts === undefined ? skillLevels : levelsOf(skill).map(({ level }) => level);
    },
    levelText(idOrName, levelIdOrName) {
      const skill = findSkill(idOrName);
      const level = findSkillLevel(levelIdOrName);
      if (skill === undefined || level === undefined) return undefined;
      return levelsOf(skill).find((one) => one.level === level)?.text || undefined;
    },
    nearRoles: (text, limit) => nearestValues(text, roles, limit),
    nearLevels: (role, text, limit) => nearestValues(text, findRole(role)?.levels ?? [], limit),
    nearSkills: (text, limit) => nearestValues(text, skills, limit),
    roleLink: () => url,
    skillLink: () => url,
  };
}

/** The levels that a skill names, in the framework's order; those that the framework doesn't have are left out. */
function levelsWithText(
  { texts }: Skill,
  skillLevels: readonly NamedValue[],
  find: SkillsFramework['skillLevel'],
): { level: NamedValue; text: string }[] {
  const named = new Map([...(texts ?? [])].map(([level, text]) => [find(level), text]));
  return skillLevels.flatMap((level) => {
    const text = named.get(level);
    return text === undefined ? [] : [{ level, text }];
  });
}

function readNamed(item: EffectiveValue): NamedValue[] {
  const id = textAt(item, 'id');
  if (id === '') return [];
  return [{ id, name: textAt(item, 'name') || id, explanation: textAt(item, 'description') }];
}

function readSkill(item: EffectiveValue): Skill[] {
  return readNamed(item).map((named) => ({ ...named, texts: readTexts(entryAt(item, 'levels')) }));
}

function readTexts(levels: EffectiveValue | undefined): Skill['texts'] {
  if (levels?.kind !== 'mapping' || levels.origin.node.pairs.length === 0) return undefined;
  // a level without a text yet is a level all the same
  return new Map(levels.origin.node.pairs.map(({ key }) => [key.text, textAt(levels, key.text)]));
}

function readRole(
  item: EffectiveValue,
  skill: SkillsFramework['skill'],
  skillLevel: SkillsFramework['skillLevel'],
): FrameworkRole[] {
  const levels = itemsOf(entryAt(item, 'levels')).flatMap((level) => readRoleLevel(level, skill, skillLevel));
  return readNamed(item).map((named) => ({ ...named, levels }));
}

function readRoleLevel(
  item: EffectiveValue,
  findSkill: SkillsFramework['skill'],
  findSkillLevel: SkillsFramework['skillLevel'],
): FrameworkRoleLevel[] {
  const skills = itemsOf(entryAt(item, 'skills')).flatMap((one) => {
    const skill = findSkill(textAt(one, 'skill'));
    const level = findSkillLevel(textAt(one, 'level'));
    // what the file itself doesn't define is a problem there, and nothing to ask of a role
    return skill === undefined || level === undefined
      ? []
      : [{ skill: skill.id, name: skill.name, level: level.id }];
  });
  const grades = itemsOf(entryAt(item, 'grades')).flatMap((grade) => textOf(grade)?.trim() || []);
  return readNamed(item).map(({ id, name }) => ({ id, name, grades, skills }));
}

function textAt(value: EffectiveValue | undefined, key: string): string {
  return textOf(entryAt(value, key))?.trim() ?? '';
}
