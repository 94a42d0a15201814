import type { WrittenDate } from './dates';
import { WELSH } from './welsh';

/** Every word on the page that doesn't come from the role file. Languages differ in this table alone. */
export type Labels = typeof ENGLISH;

export const ENGLISH = {
  untitledRole: 'Untitled role',
  template: (fileName: string) => `Template: ${fileName}`,

  aboutOrganisation: 'About the organisation',
  aboutProfession: (name: string) => `About ${name === '' ? 'the profession' : name}`,
  summary: 'About the role',
  responsibilities: "What you'll do day-to-day",
  qualities: 'You will be someone who',
  criteria: 'You will have the following skills and experience',
  essential: 'Essential',
  desirable: 'Desirable',
  leadCriterion: 'lead criterion',
  assessedAt: (stages: readonly string[]) => `assessed at ${inWords(stages)}`,
  workingWith: "Who you'll work with",
  capabilities: 'Capabilities and competencies',
  behaviours: 'Behaviours',
  assessment: 'Assessment',
  strengths: 'Strengths',
  ability: 'Tests',
  experience: 'Experience',
  curriculumVitae: 'A CV',
  statement: (words: string) => `A personal statement of up to ${words} words`,
  sfia: 'Skills Framework for the Information Age',
  sfiaVersion: (version: number) => `Skills and levels are those of SFIA ${version}.`,
  responsibilityLevel: (level: string, phrase: string) =>
    `Level of responsibility: ${level}${phrase === '' ? '' : ` (${phrase})`}`,
  atLevel: (level: string) => ` – Level ${level}`,
  otherSkills: 'Other skills',
  otherDesirableSkills: 'Other desirable skills',
  digitalAndData: 'Government Digital and Data Capability Framework',
  benefits: 'Benefits',
  appendix: 'Appendix',
  application: 'How to apply',
  contacts: 'Contact point',
  selection: 'Selection process details',
  nationality: 'Nationality requirements',

  post: {
    reference: 'Reference number',
    grade: 'Grade',
    salary: 'Salary',
    roleType: 'Type of role',
    locations: 'Location',
    businessArea: 'Business area',
    contract: 'Contract type',
    workingPatterns: 'Working pattern',
    hours: 'Hours',
    reportsTo: 'Reports to',
    allowances: 'Allowances',
    positions: 'Number of posts',
    clearance: 'Security clearance',
    criminalRecordCheck: 'Criminal record check',
    residencyYears: 'UK residency',
    reserveListMonths: 'Reserve list',
  },
  notFilledIn: 'Not filled in yet',
  equivalentTo: (grade: string) => `equivalent to ${grade}`,
  range: (min: string, max: string) => `${min} to ${max}`,
  upTo: (max: string) => `up to ${max}`,
  upToFirst: (max: string) => `Up to ${max}`,
  per: {
    year: 'a year',
    month: 'a month',
    week: 'a week',
    day: 'a day',
    hour: 'an hour',
  } as Readonly<Record<string, string>>,
  ofArea: (area: string) => `${area}: `,
  hoursAWeek: (hours: string) => `${hours} hours a week`,
  years: (count: string) => `${count} ${count === '1' ? 'year' : 'years'}`,
  months: (count: string) => `${count} ${count === '1' ? 'month' : 'months'}`,
  fromHome: 'working from home',
  orFromHome: 'or working from home',

  approaches: {
    internal: 'Open to people who already work for the organisation',
    'across-government': 'Open to all civil servants',
    external: 'Open to everyone',
  } as Readonly<Record<string, string>>,
  approach: (text: string) => `Open to: ${text}`,
  opens: (date: WrittenDate | string) => `Opens ${typeof date === 'string' ? date : onDay(date)}`,
  closes: (date: WrittenDate | string) => `Closes ${typeof date === 'string' ? date : atEndOf(date)}`,
  applyAt: 'Apply at ',
  purposes: {
    vacancy: 'About the job: ',
    'recruitment-team': 'About your application: ',
    adjustments: 'About adjustments for disabled candidates: ',
  } as Readonly<Record<string, string>>,

  candidate: {
    details: 'Details',
    applyBefore: 'Apply before',
    closingDate: (date: WrittenDate | string) => (typeof date === 'string' ? date : byEndOf(date)),
    approach: 'Who can apply',
    summary: 'Job summary',
    description: 'Job description',
    person: 'Person specification',
    behaviours: 'Behaviours',
    behavioursIntro: 'We will assess you against these behaviours:',
    technicalSkills: (framework: string) => `Technical skills: ${framework}`,
    selection: 'Selection process',
    stagesIntro: 'What we will assess at each stage:',
    furtherReading: 'Further information',
  },

  scale: {
    asked: 'level asked for',
    defined: (framework: string) => `another level that ${framework} has for the skill`,
    definedShort: 'another level of the skill',
    undefined: 'no such level',
    caption: (need: string) => `${need} skills and their levels`,
    skill: 'Skill',
    level: (level: string) => `Level ${level}`,
    noLevel: 'No level yet',
    offScale: (level: string) => `${level} is not a level of this skill`,
    meaning: (level: string) => `What ${lowerFirst(level)} means`,
    summaries: "These are summaries, not the SFIA Foundation's text.",
    describedAs: (version: number) => ` (Described as in SFIA ${version}.)`,
    none: 'This role asks for no skills of a framework yet.',
    sfia: (version: number) => `SFIA ${version}`,
    theFramework: 'the framework',
    essential: 'Essential',
    desirable: 'Desirable',
  },

  /** Skills as a table, in Word. */
  skillTable: {
    level: 'Level',
    need: 'Needed',
    meaning: 'What the level means',
  },

  /** The panel's sheet. */
  scoring: {
    number: 'Number',
    kind: 'Kind',
    need: 'Essential or desirable',
    what: 'What is scored',
    level: 'Level',
    stages: 'Stages',
    score: 'Score (1 to 7)',
    notes: 'Notes',
    criterion: 'Criterion',
    behaviour: 'Behaviour',
    skill: 'Skill',
  },

  changes: {
    since: (name: string) => `What has changed since ${name}`,
    from: (role: string) => `What is different from ${role}`,
    none: 'Nothing that the printed role shows is different.',
    count: (count: number, kind: 'added' | 'removed' | 'changed') => `${count} ${kind}`,
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    basics: 'Title and organisation',
    title: 'Title',
    organisation: 'Organisation',
    heading: 'Heading',
    version: 'Version',
    responsibility: 'Level of responsibility',
    frameworkRole: 'Role',
    movedFrom: (from: string, to: string) => `moved from ${from.toLowerCase()} to ${to.toLowerCase()}`,
    levelFrom: (from: string, to: string) => `from ${lowerFirst(from)} to ${lowerFirst(to)}`,
    remarkFrom: (from: string, to: string) =>
      from === '' ? `now ${to}` : to === '' ? `no longer ${from}` : `${to} in place of ${from}`,
    nothingToCompare: {
      'no-git': 'The last commit can’t be read here, because there is no Git.',
      'no-repository': 'This role is in no Git repository, so there is no earlier version to compare with.',
      'no-commit': 'This role has not been committed yet, so there is no earlier version to compare with.',
      'no-role': 'The other role can’t be read, so there is nothing to compare with.',
    } as Readonly<Record<string, string>>,
    advice: 'You can compare this role with another one instead: use “Compare with another role”.',
    lastCommit: 'the last commit',
  },
  /** Words of the role file whose names the catalogue has in English only. */
  values: {} as Readonly<Record<string, string>>,
  /** `page 1 of 3`. */
  pageOf: ['page', 'of'] as readonly [page: string, of: string],
};

/** The labels for a language, by its BCP 47 tag, and what stays English though the language is another. */
export function labelsFor(language: string): {
  readonly labels: Labels;
  readonly missing: readonly string[];
} {
  if (isEnglish(language)) return { labels: ENGLISH, missing: [] };
  const translated: Partial<Labels> = primaryOf(language) === 'cy' ? WELSH : {};
  const labels = { ...ENGLISH, ...translated };
  const missing = Object.entries(ENGLISH).flatMap(([key, label]) =>
    typeof label === 'string' && !Object.hasOwn(translated, key) ? [label] : [],
  );
  return { labels, missing };
}

/** @param language a BCP 47 tag */
export function isEnglish(language: string): boolean {
  return primaryOf(language) === 'en';
}

function primaryOf(language: string): string | undefined {
  return language.toLowerCase().split('-', 1)[0];
}

/** The label for a word of the role file; `undefined` where the table has none for it. */
export function labelFor(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function day({ weekday, day, month, year }: WrittenDate): string {
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** `on Thursday 31 December 2027`, or `at 9am on …` where it has a time. */
export function onDay(date: WrittenDate): string {
  return date.time === undefined ? `on ${day(date)}` : `at ${clock(date.time)} on ${day(date)}`;
}

function atEndOf(date: WrittenDate): string {
  return date.time === undefined ? byEndOf(date) : onDay(date);
}

function byEndOf(date: WrittenDate): string {
  return date.time === undefined ? `at the end of ${day(date)}` : `${clock(date.time)} on ${day(date)}`;
}

/** 9am, 5:30pm, midday: the style of GOV.UK. */
function clock({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  if (hour === 12 && minute === 0) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
