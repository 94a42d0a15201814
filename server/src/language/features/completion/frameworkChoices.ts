// Skills, levels and roles of the Government Digital and Data Capability Framework to choose from.
import { sameName } from '../../frameworks/names';
import type { DigitalAndData, DigitalRoleSkill } from '../../frameworks/types';
import type { ValueContext } from '../explain/value';
import type { Choice, Question } from './choices';

/** What the framework asks for at a level of a role. */
export interface TypicalSkills {
  /** Name of the role level. */
  readonly roleLevel: string;
  readonly skills: readonly DigitalRoleSkill[];
}

/** The skills of the role and level that the file names; `undefined` unless the framework knows both. */
export function typicalSkills(
  { digitalAndData }: { readonly digitalAndData: DigitalAndData },
  role: string | undefined,
  level: string | undefined,
): TypicalSkills | undefined {
  const known = role === undefined ? undefined : digitalAndData.role(role);
  const found = known && level !== undefined ? digitalAndData.level(known.id, level) : undefined;
  return found && { roleLevel: found.name, skills: found.skills };
}

/** Those of the role level first, with the level it asks for. */
export function frameworkSkills({ around, typical }: Question): Choice[] {
  const framework = digitalAndData(around);
  if (framework === undefined) return [];
  const levels = framework.skillLevels.map(({ id }) => id);
  const usual = typical?.skills ?? [];
  const usualOnes = usual.map(({ name, level }): Choice => {
    const others = levels.filter((other) => other !== level);
    return { value: name, about: `${level} for a ${typical?.roleLevel}`, levels: [level, ...others] };
  });
  const others = framework.skills.filter(({ id }) => !usual.some(({ skill }) => skill === id));
  return [...usualOnes, ...others.map(({ name }): Choice => ({ value: name, levels }))];
}

/** Lowest first, but before all the one that the role level asks for. */
export function frameworkLevels({ around, typical }: Question): Choice[] {
  const levels = digitalAndData(around)?.skillLevels ?? [];
  const { skill } = around;
  const usual = typical?.skills.find(
    (one) => skill !== undefined && (one.skill === skill || sameName(one.name, skill)),
  );
  const choices = levels.map(
    ({ id }): Choice =>
      id === usual?.level ? { value: id, about: `usual for a ${typical?.roleLevel}` } : { value: id },
  );
  return choices.sort((a, b) => Number(b.value === usual?.level) - Number(a.value === usual?.level));
}

export function frameworkRoles({ around }: Question): Choice[] {
  const roles = digitalAndData(around)?.roles ?? [];
  return roles.map(({ id, name, family }) => ({ value: id, about: `${name} · ${family}`, alias: name }));
}

/** Levels of the role that the file names; none without a known role. */
export function frameworkRoleLevels({ around }: Question): Choice[] {
  const role = around.role === undefined ? undefined : digitalAndData(around)?.role(around.role);
  return (role?.levels ?? []).map(({ id, name }) => ({ value: id, about: name, alias: name }));
}

/** Other keys under `skills` are other frameworks. */
function digitalAndData({ framework, frameworks }: ValueContext): DigitalAndData | undefined {
  return framework === 'digitalAndData' ? frameworks.digitalAndData : undefined;
}
