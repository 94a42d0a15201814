// Skills, levels and roles of the Capability Framework and of frameworks of the workspace, as Markdown.
import type {
  FrameworkRole,
  FrameworkRoleLevel,
  Frameworks,
  NamedValue,
  SkillsFramework,
} from '../../frameworks/types';
import { listed } from '../../schema/words';
import { bullets, escapeMarkdown, markdownLink, paragraphs } from './markdown';

/** A framework of the workspace as a whole. */
export function explainFramework(framework: SkillsFramework): string {
  const { name, skills, skillLevels } = framework;
  const count = skills.length === 1 ? '1 skill' : `${skills.length} skills`;
  const levels = skillLevels.length === 0 ? '' : ` at ${skillLevels.length} levels: ${inOrder(skillLevels)}`;
  return paragraphs(
    `**${escapeMarkdown(name)}**`,
    'A skills framework of this workspace',
    `${count}${levels}.`,
    readMore(framework, framework.url),
  );
}

/** A role, by id or name. */
export function explainFrameworkRole(idOrName: string, framework: SkillsFramework): string | undefined {
  const role = framework.role(idOrName);
  if (role === undefined) return undefined;
  return paragraphs(
    `**${escapeMarkdown(role.name)}**`,
    `A role of ${escapeMarkdown(framework.inSentence)}${role.family === undefined ? '' : `, ${escapeMarkdown(role.family)}`}`,
    escapeMarkdown(role.explanation),
    role.levels.length === 0 ? namedSkills(role, framework) : `Levels: ${inOrder(role.levels)}.`,
    readMore(framework, framework.roleLink(role.id)),
    copyNote(framework),
  );
}

/** A level of a role with its typical grades and its skills; `undefined` without a known role. */
export function explainFrameworkRoleLevel(
  role: string | undefined,
  idOrName: string,
  framework: SkillsFramework,
  frameworks: Frameworks,
): string | undefined {
  const known = role === undefined ? undefined : framework.role(role);
  const level = known === undefined ? undefined : framework.level(known.id, idOrName);
  if (known === undefined || level === undefined) return undefined;
  return paragraphs(
    `**${escapeMarkdown(level.name)}**`,
    `A level of the role ${escapeMarkdown(known.name)}, ${escapeMarkdown(framework.name)}`,
    typicalGrades(level, framework, frameworks),
    skillsOf(level, framework),
    readMore(framework, framework.roleLink(known.id, level.id)),
    copyNote(framework),
  );
}

/** A skill by id or name; with `level`, also what that much of it means. */
export function explainFrameworkSkill(
  idOrName: string,
  framework: SkillsFramework,
  level?: string,
): string | undefined {
  const skill = framework.skill(idOrName);
  if (skill === undefined) return undefined;
  const known = level === undefined ? undefined : framework.skillLevel(level);
  return paragraphs(
    `**${escapeMarkdown(skill.name)}**`,
    `A skill of ${escapeMarkdown(framework.inSentence)}`,
    escapeMarkdown(skill.explanation),
    known && atLevel(known.name, framework.levelText(skill.id, known.id) ?? known.explanation),
    readMore(framework, framework.skillLink(skill.id)),
    copyNote(framework),
  );
}

/** A skill level, such as awareness or expert; with `skill`, also what it means for that one. */
export function explainFrameworkSkillLevel(
  idOrName: string,
  framework: SkillsFramework,
  skill?: string,
): string | undefined {
  const level = framework.skillLevel(idOrName);
  if (level === undefined) return undefined;
  const known = skill === undefined ? undefined : framework.skill(skill);
  return paragraphs(
    `**${escapeMarkdown(level.name)}**`,
    escapeMarkdown(level.explanation),
    known && atLevel(known.name, framework.levelText(known.id, level.id) ?? ''),
    `The skill levels, lowest first: ${inOrder(framework.skillLevels)}.`,
  );
}

function atLevel(name: string, text: string): string | undefined {
  return text === '' ? undefined : `**${escapeMarkdown(name)}:** ${escapeMarkdown(text)}`;
}

function inOrder(values: readonly Pick<NamedValue, 'name'>[]): string {
  return values.map(({ name }) => escapeMarkdown(name)).join(', ');
}

function typicalGrades(
  { grades }: FrameworkRoleLevel,
  { gradesAsOf }: SkillsFramework,
  { civilService }: Frameworks,
): string | undefined {
  if (grades.length === 0) {
    return gradesAsOf === undefined ? undefined : 'No typical grade was published for this level.';
  }
  const names = grades.map((code) => {
    const grade = civilService.grade(code);
    return grade === undefined || grade.name === code
      ? escapeMarkdown(code)
      : `${escapeMarkdown(grade.name)} (${escapeMarkdown(grade.id)})`;
  });
  const what = grades.length === 1 ? 'Typical grade' : 'Typical grades';
  const when = gradesAsOf === undefined ? '' : ` (${gradesAsOf})`;
  return `${what}${when}: ${listed(names, 'or')}. Never a requirement.`;
}

function skillsOf({ skills }: FrameworkRoleLevel, framework: SkillsFramework): string | undefined {
  if (skills.length === 0) return undefined;
  const items = skills.map(({ name, level }) => {
    const levelName = framework.skillLevel(level)?.name ?? level;
    return `${escapeMarkdown(name)}: ${escapeMarkdown(levelName.toLowerCase())}`;
  });
  return paragraphs('Its skills:', bullets(items));
}

/** The chief roles name skills but no levels. */
function namedSkills({ skills }: FrameworkRole, { skill }: SkillsFramework): string | undefined {
  if (skills === undefined) return undefined;
  const names = skills.map((id) => escapeMarkdown(skill(id)?.name ?? id));
  return paragraphs('A Senior Civil Service role without levels. Its skills:', bullets(names));
}

function readMore({ inSentence }: SkillsFramework, address: string | undefined): string | undefined {
  return address === undefined ? undefined : markdownLink(`Read more in ${inSentence}`, address);
}

function copyNote({ asOf }: SkillsFramework): string | undefined {
  if (asOf === undefined) return undefined;
  return `*From the framework as published in ${asOf}; explained in this project's own words.*`;
}
