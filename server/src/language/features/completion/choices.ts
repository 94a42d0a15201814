// The values that a place chooses from.
import { gradeWord } from '../../frameworks/civilService/grades';
import { nameKey } from '../../frameworks/names';
import type { Frameworks, Grade, NamedValue } from '../../frameworks/types';
import type { Shape } from '../../schema/shape';
import type { ValueContext } from '../explain/value';
import {
  frameworkLevels,
  frameworkRoleLevels,
  frameworkRoles,
  frameworkSkills,
  type TypicalSkills,
} from './frameworkChoices';
import { keyPaths } from './keyChoices';
import { pathChoices } from './pathChoices';
import { sfiaLevels, sfiaSkills, sfiaVersions } from './sfiaChoices';

/** One value of a list, before it is known how it has to be written. */
export interface Choice {
  readonly value: string | number | boolean;
  /** A few words that are shown beside the value. */
  readonly about?: string;
  /** What else people type to find it. */
  readonly alias?: string;
  /** For a skill: the levels it can be asked for at, the likeliest first. */
  readonly levels?: readonly (string | number)[];
}

/** What choices depend on. */
export interface Question {
  /** What the values around say; the frameworks. */
  readonly around: ValueContext;
  /** The value as far as it is typed, without quotes. */
  readonly typed: string;
  /** URI of the document. */
  readonly uri: string;
  /** URIs of the files that paths can lead to. */
  readonly files: readonly string[];
  /** What the framework says of the role and level that the file names. */
  readonly typical: TypicalSkills | undefined;
}

export interface Choices {
  readonly choices: readonly Choice[];
  /** True where the choices are those that match `typed`, best first, so that the client mustn't sort or filter. */
  readonly matched: boolean;
  /** True where an already chosen value may well be chosen again. */
  readonly repeatable: boolean;
}

/** What may be chosen where `shape` is expected; `undefined` where people write what they like. */
export function choicesOf(shape: Shape, question: Question): Choices | undefined {
  const list = shape.values === undefined ? undefined : LISTS[shape.values];
  const choices = list?.(question) ?? plainChoices(shape);
  if (choices.length === 0) return undefined;
  const isSkill = shape.values === 'sfia-skill';
  return { choices, matched: isSkill && question.typed !== '', repeatable: isSkill };
}

/** True where a fixed list, a framework or true and false decide what is written. */
export function hasChoices(shape: Shape): boolean {
  return plainChoices(shape).length > 0 || (shape.values !== undefined && Object.hasOwn(LISTS, shape.values));
}

function plainChoices({ enum: allowed, types }: Shape): Choice[] {
  const values = allowed ?? (types.has('boolean') ? [true, false] : []);
  return values.map((value) => ({ value }));
}

const LISTS: Readonly<Record<string, (question: Question) => readonly Choice[]>> = {
  'sfia-skill': sfiaSkills,
  'sfia-level': sfiaLevels,
  'sfia-version': sfiaVersions,
  'framework-skill': frameworkSkills,
  'framework-level': frameworkLevels,
  'framework-role': frameworkRoles,
  'framework-role-level': frameworkRoleLevels,
  behaviour: named(({ civilService }) => civilService.behaviours),
  grade: ({ around }) => around.frameworks.civilService.grades.map(gradeChoice),
  clearance: named(({ civilService }) => civilService.clearances),
  'contract-type': named(({ civilService }) => civilService.contractTypes),
  'working-pattern': named(({ civilService }) => civilService.workingPatterns),
  approach: named(({ civilService }) => civilService.approaches),
  'criminal-record-check': named(({ civilService }) => civilService.criminalRecordChecks),
  stage: named(({ civilService }) => civilService.stages),
  'key-path': keyPaths,
  path: pathChoices('path'),
  'framework-path': pathChoices('framework-path'),
  language: () => [
    { value: 'en-GB', about: 'English' },
    { value: 'cy-GB', about: 'Welsh' },
  ],
};

function named(list: (frameworks: Frameworks) => readonly NamedValue[]): (question: Question) => Choice[] {
  return ({ around }) =>
    list(around.frameworks).map(({ id, name }) =>
      nameKey(id) === nameKey(name) ? { value: id } : { value: id, about: name },
    );
}

function gradeChoice(grade: Grade): Choice {
  const value = gradeWord(grade);
  const other = value === grade.id ? grade.name : grade.id;
  return { value, about: other, alias: other };
}
