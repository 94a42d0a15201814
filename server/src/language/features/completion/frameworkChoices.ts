// Skills, levels and roles to choose from: of the Capability Framework and of frameworks of the workspace.
import { frameworkById } from '../../frameworks/catalogue';
import { sameName } from '../../frameworks/names';
import type { FrameworkRoleSkill, NamedValue, SkillsFramework } from '../../frameworks/types';
import type { ValueContext } from '../explain/value';
import type { Choice, Question } from './choices';

/** What the framework asks for at a level of a role. */
export interface TypicalSkills {
  /** Name of the role level. */
  readonly roleLevel: string;
  readonly skills: readonly FrameworkRoleSkill[];
}

/** The skills of the role and level that the file names; `undefined` unless the framework knows both. */
export function typicalSkills(
  framework: SkillsFramework,
  role: string | undefined,
  level: string | undefined,
): TypicalSkills | undefined {
  const known = role === undefined ? undefined : framework.role(role);
  const found = known && level !== undefined ? framework.level(known.id, level) : undefined;
  return found && { roleLevel: found.name, skills: found.skills };
}

/** Those of the role level first, with the level it asks for. */
export function frameworkSkills({ around, typical }: Question): Choice[] {
  const framework = frameworkOf(around);
  if (framework === undefined) return [];
  const usual = typical?.skills ?? [];
  const usualOnes = usual.map(({ skill, name, level }): Choice => {
    const others = idsOf(framework.levelsOf(skill)).filter((other) => other !== level);
    return { value: name, about: `${level} for a ${typical?.roleLevel}`, levels: [level, ...others] };
  });
  const others = framework.skills.filter(({ id }) => !usual.some(({ skill }) => skill === id));
  return [
    ...usualOnes,
    ...others.map(({ id, name }): Choice => ({ value: name, levels: idsOf(framework.levelsOf(id)) })),
  ];
}

function idsOf(levels: readonly NamedValue[]): string[] {
  return levels.map(({ id }) => id);
}

/** Lowest first, but before all the one that the role level asks for. */
export function frameworkLevels({ around, typical }: Question): Choice[] {
  const { skill } = around;
  const framework = frameworkOf(around);
  const levels = skill === undefined ? framework?.skillLevels : framework?.levelsOf(skill);
  const usual = typical?.skills.find(
    (one) => skill !== undefined && (one.skill === skill || sameName(one.name, skill)),
  );
  const choices = (levels ?? []).map(({ id, name }): Choice => {
    if (id === usual?.level) return { value: id, about: `usual for a ${typical?.roleLevel}` };
    return sameName(id, name) ? { value: id } : { value: id, about: name, alias: name };
  });
  return choices.sort((a, b) => Number(b.value === usual?.level) - Number(a.value === usual?.level));
}

export function frameworkRoles({ around }: Question): Choice[] {
  const roles = frameworkOf(around)?.roles ?? [];
  return roles.map(({ id, name, family }) => ({
    value: id,
    about: family === undefined ? name : `${name} · ${family}`,
    alias: name,
  }));
}

/** Levels of the role that the file names; none without a known role. */
export function frameworkRoleLevels({ around }: Question): Choice[] {
  const role = around.role === undefined ? undefined : frameworkOf(around)?.role(around.role);
  return (role?.levels ?? []).map(({ id, name }) => ({ value: id, about: name, alias: name }));
}

/** SFIA, and keys that no framework has, offer nothing here. */
function frameworkOf({ framework, frameworks }: ValueContext): SkillsFramework | undefined {
  return frameworkById(frameworks, framework);
}
