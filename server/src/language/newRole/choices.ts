import type { NewRoleChoices, RoleToStartFrom, TemplateToExtend } from '../../protocol';
import type { RoleContext } from '../context';
import type { FileSummary } from '../features/references/summary';
import { gradeWord } from '../frameworks/civilService/grades';
import type { SkillsFramework } from '../frameworks/types';
import { explicitPath, relativePath } from '../inheritance/paths';
import { frameworksWithRoles } from './newRole';

/**
 * What a new role can start from.
 *
 * @param uri    where it is to stand
 * @param files  those that it may extend, whatever they are
 */
export function newRoleChoices(
  uri: string,
  files: readonly FileSummary[],
  { frameworks }: Pick<RoleContext, 'frameworks'>,
): NewRoleChoices {
  const shownGrade = (grade: string) => {
    const known = frameworks.civilService.grade(grade);
    return known === undefined ? grade : gradeWord(known);
  };
  return {
    roles: frameworksWithRoles(frameworks).flatMap((framework) => rolesOf(framework, shownGrade)),
    templates: files.flatMap((file) => templateOf(uri, file)),
  };
}

function rolesOf(framework: SkillsFramework, shownGrade: (grade: string) => string): RoleToStartFrom[] {
  return framework.roles.map(({ id, name, family, explanation, levels }) => ({
    framework: framework.id,
    id,
    name,
    family: family ?? framework.name,
    explanation,
    levels: levels.map((level) => ({
      id: level.id,
      name: level.name,
      grades: level.grades.map(shownGrade),
      skills: level.skills.length,
    })),
  }));
}

function templateOf(
  uri: string,
  { kind, isTemplate, uri: template, title }: FileSummary,
): TemplateToExtend[] {
  const path = relativePath(uri, template);
  if (kind !== 'role' || !isTemplate || path === undefined) return [];
  return [{ path: explicitPath(path), ...(title === undefined ? {} : { title }) }];
}
