import type { CompactDigitalAndData, CompactRole, CompactRoleLevel } from '../compact';
import type { DigitalRole, FrameworkRoleLevel, FrameworkRoleSkill } from '../types';

/** All roles in the framework's order, family by family. */
export function readRoles(data: CompactDigitalAndData): DigitalRole[] {
  return data.families.flatMap(([family, roles]) => roles.map((role) => readRole(role, family, data)));
}

function readRole(compact: CompactRole, family: string, data: CompactDigitalAndData): DigitalRole {
  const [id, name, explanation, compactLevels, seniorSkills] = compact;
  const levels = compactLevels.map((level) => readLevel(level, data));
  const ids = [
    ...seniorSkills.flatMap((index) => data.seniorSkills[index]?.[0] ?? []),
    ...levels.flatMap((level) => level.skills.map(({ skill }) => skill)),
  ];
  const skills = [...new Set(ids)].sort();
  return { id, name, explanation, family, seniorCivilService: levels.length === 0, levels, skills };
}

function readLevel(
  [id, name, grades, packed]: CompactRoleLevel,
  data: CompactDigitalAndData,
): FrameworkRoleLevel {
  return {
    id,
    name,
    grades: grades === '' ? [] : grades.split(' '),
    skills: packed.flatMap((number) => readSkill(number, data)),
  };
}

function readSkill(packed: number, data: CompactDigitalAndData): FrameworkRoleSkill[] {
  const count = data.skillLevels.length;
  const skill = data.skills[Math.floor(packed / count)];
  const level = data.skillLevels[packed % count];
  if (skill === undefined || level === undefined) return [];
  return [{ skill: skill[0], name: skill[1], level: level[0] }];
}
