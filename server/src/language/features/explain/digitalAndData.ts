import type { DigitalAndData, DigitalRole, DigitalRoleLevel, Frameworks } from '../../frameworks/types';
import { listed } from '../../schema/words';
import { bullets, escapeMarkdown, markdownLink, paragraphs } from './markdown';

const FRAMEWORK = 'Government Digital and Data Capability Framework';

/** A role of the Capability Framework, by id or name, as Markdown. */
export function explainDigitalRole(idOrName: string, { digitalAndData }: Frameworks): string | undefined {
  const role = digitalAndData.role(idOrName);
  if (role === undefined) return undefined;
  const levels = role.levels.map(({ name }) => escapeMarkdown(name));
  return paragraphs(
    `**${escapeMarkdown(role.name)}**`,
    `A role of the ${FRAMEWORK}, ${escapeMarkdown(role.family)}`,
    escapeMarkdown(role.explanation),
    levels.length === 0 ? namedSkills(role, digitalAndData) : `Levels: ${levels.join(', ')}.`,
    markdownLink('The role in the Capability Framework', digitalAndData.roleLink(role.id)),
    copyNote(digitalAndData),
  );
}

/** A level of a role with its typical grades and its skills; `undefined` without a known role. */
export function explainDigitalRoleLevel(
  role: string | undefined,
  idOrName: string,
  frameworks: Frameworks,
): string | undefined {
  const { digitalAndData } = frameworks;
  const known = role === undefined ? undefined : digitalAndData.role(role);
  const level = known === undefined ? undefined : digitalAndData.level(known.id, idOrName);
  if (known === undefined || level === undefined) return undefined;
  return paragraphs(
    `**${escapeMarkdown(level.name)}**`,
    `A level of the role ${escapeMarkdown(known.name)}, ${FRAMEWORK}`,
    typicalGrades(level, frameworks),
    skillsOf(level, digitalAndData),
    markdownLink('The level in the Capability Framework', digitalAndData.roleLink(known.id, level.id)),
    copyNote(digitalAndData),
  );
}

/** A skill by id or name; with `level`, also what that much of it means. */
export function explainDigitalSkill(
  idOrName: string,
  { digitalAndData }: Frameworks,
  level?: string,
): string | undefined {
  const skill = digitalAndData.skill(idOrName);
  if (skill === undefined) return undefined;
  const known = level === undefined ? undefined : digitalAndData.skillLevel(level);
  return paragraphs(
    `**${escapeMarkdown(skill.name)}**`,
    `A skill of the ${FRAMEWORK}`,
    escapeMarkdown(skill.explanation),
    known === undefined
      ? undefined
      : `**${escapeMarkdown(known.name)}:** ${escapeMarkdown(known.explanation)}`,
    markdownLink('The skill in the Capability Framework', digitalAndData.skillLink(skill.id)),
    copyNote(digitalAndData),
  );
}

/** One of awareness, working, practitioner and expert. */
export function explainDigitalSkillLevel(
  idOrName: string,
  { digitalAndData }: Frameworks,
): string | undefined {
  const level = digitalAndData.skillLevel(idOrName);
  if (level === undefined) return undefined;
  const order = digitalAndData.skillLevels.map(({ name }) => escapeMarkdown(name));
  return paragraphs(
    `**${escapeMarkdown(level.name)}**`,
    escapeMarkdown(level.explanation),
    `The skill levels, lowest first: ${order.join(', ')}.`,
  );
}

function typicalGrades({ grades }: DigitalRoleLevel, { digitalAndData, civilService }: Frameworks): string {
  if (grades.length === 0) return 'No typical grade was published for this level.';
  const names = grades.map((code) => {
    const name = civilService.grade(code)?.name;
    return name === undefined || name === code ? code : `${escapeMarkdown(name)} (${code})`;
  });
  const what = grades.length === 1 ? 'Typical grade' : 'Typical grades';
  return `${what} (${digitalAndData.gradesAsOf}): ${listed(names, 'or')}. Never a requirement.`;
}

function skillsOf({ skills }: DigitalRoleLevel, { skillLevels }: DigitalAndData): string {
  const items = skills.map(({ name, level }) => {
    const levelName = skillLevels.find(({ id }) => id === level)?.name ?? level;
    return `${escapeMarkdown(name)}: ${escapeMarkdown(levelName.toLowerCase())}`;
  });
  return paragraphs('Its skills:', bullets(items));
}

/** The chief roles name skills but no levels. */
function namedSkills({ skills }: DigitalRole, { skill }: DigitalAndData): string {
  const names = skills.map((id) => escapeMarkdown(skill(id)?.name ?? id));
  return paragraphs('A Senior Civil Service role without levels. Its skills:', bullets(names));
}

function copyNote({ asOf }: DigitalAndData): string {
  return `*From the framework as published in ${asOf}; explained in this project's own words.*`;
}
