// The text of a new role: keys with blank values and, as comments, what belongs there. So the file says nothing that
// nobody has decided, and is right as it stands.
import { gradeWord } from '../frameworks/civilService/grades';
import type { CivilService, FrameworkRole, FrameworkRoleLevel, SkillsFramework } from '../frameworks/types';
import { quoteIfNeeded } from '../parse/quote';
import { inBraces } from '../rules/framework/addSkills';
import { listed } from '../schema/words';

/** A role of a framework, at one of its levels where it has any. */
export interface CitedRole {
  readonly framework: SkillsFramework;
  readonly role: FrameworkRole;
  readonly level: FrameworkRoleLevel | undefined;
}

export interface NewRoleContent {
  readonly title: string;
  /** The path to a template, as `extends` has it. */
  readonly template: string | undefined;
  readonly cited: CitedRole | undefined;
  /** The version of SFIA to write down; `undefined` where the template or the workspace says it. */
  readonly sfiaVersion: number | undefined;
}

/** A line of the file; `stop` is its end, which whoever fills the file in writes over. */
interface Line {
  readonly text: string;
  readonly stop?: string;
}

/** The lines of the file, in the order of the format. */
export function newRoleLines(content: NewRoleContent, grades: CivilService): readonly Line[] {
  const { title, template } = content;
  return [
    { text: `title: ${quoteIfNeeded(title)}` },
    ...(template === undefined ? [] : [{ text: `extends: ${quoteIfNeeded(template)}` }]),
    blank,
    { text: 'summary:' },
    { text: '  ', stop: '# what the role is for, in a few sentences' },
    blank,
    { text: 'responsibilities:' },
    { text: '  ', stop: '# - what the person does in an ordinary week' },
    blank,
    { text: 'qualities:' },
    { text: '  ', stop: '# - the sort of person who does well in the role' },
    blank,
    { text: 'criteria:' },
    { text: '  essential:' },
    { text: '    ', stop: '# - what a person must show to get the job' },
    { text: '  desirable:' },
    { text: '    ', stop: '# - what helps, but is not a must' },
    blank,
    { text: 'skills:' },
    ...(content.cited === undefined ? sfiaLines(content) : citedLines(content.cited)),
    blank,
    { text: 'post:' },
    { text: '  grade: ', stop: gradeRemark(content.cited?.level, grades) },
  ];
}

const blank: Line = { text: '' };

function sfiaLines({ sfiaVersion }: NewRoleContent): Line[] {
  return [
    { text: '  sfia:' },
    ...(sfiaVersion === undefined ? [] : [{ text: `    version: ${sfiaVersion}` }]),
    { text: '    essential:' },
    { text: '      ', stop: '# - { skill: PROG, level: 4 }' },
  ];
}

function citedLines({ framework, role, level }: CitedRole): Line[] {
  const lines = [`  ${framework.id}:`, `    role: ${quoteIfNeeded(role.id)}`];
  if (level !== undefined) lines.push(`    level: ${quoteIfNeeded(level.id)}`);
  const skills = level?.skills ?? [];
  if (skills.length > 0) lines.push('    essential:', ...skills.map((skill) => `      - ${inBraces(skill)}`));
  return lines.map((text) => ({ text }));
}

/** Grades are for people to decide: those that are typical are only named. */
function gradeRemark(level: FrameworkRoleLevel | undefined, { grade }: CivilService): string {
  const typical = (level?.grades ?? []).map((text) => {
    const known = grade(text);
    return known === undefined ? text : gradeWord(known);
  });
  return typical.length === 0 ? '# such as SEO or Grade 7' : `# typically ${listed(typical, 'or')}`;
}

/** The file as it is written. */
export function plainText(lines: readonly Line[]): string {
  return lines.map(({ text, stop = '' }) => `${text}${stop}\n`).join('');
}

/** The same in the language of snippets: each stop is selected in turn, to be written over. */
export function snippetText(lines: readonly Line[]): string {
  let count = 0;
  return lines
    .map(({ text, stop }) => {
      if (stop === undefined) return `${escaped(text)}\n`;
      count += 1;
      return `${escaped(text)}\${${count}:${escaped(stop)}}\n`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
