import { nearest } from '../frameworks/near';
import type { Rule, Severity } from '../problem';
import { PUBLISHING_FIELDS } from '../publishing/fields';
import { code, shown } from '../schema/words';

type RuleRow = readonly [name: string, severity: Severity, description: string];

const ROWS: Readonly<Record<string, readonly RuleRow[]>> = {
  yaml: [
    ['syntax', 'error', "The text can't be read as YAML."],
    ['duplicate-key', 'error', 'A key stands twice in one group, so one of the two values would be lost.'],
    ['tab', 'error', 'A line is indented with a tab, where YAML takes spaces only.'],
    ['multiple-documents', 'error', 'A file holds more than one document.'],
    ['merge-key', 'error', "The merge key `<<` is used, which role files don't have."],
    ['tag', 'error', "A YAML tag (`!name`) is used, which role files don't have."],
    ['directive', 'error', "A YAML directive (`%NAME`) is used, which role files don't have."],
    ['needs-quotes', 'error', 'Text that YAML reads as something else needs quotes.'],
    ['comment-in-text', 'hint', "A ` #` in a sentence starts a comment, so the rest won't be printed."],
  ],
  schema: [
    ['unknown-key', 'error', "A key that the format doesn't have at this place."],
    ['missing-key', 'error', 'A key that is needed here is absent, or has no value.'],
    ['type', 'error', 'A value of the wrong kind, such as text where a number is expected.'],
    ['value', 'error', 'A value that is not one of those allowed.'],
    ['format', 'error', 'A date, address or other value that is not written in the expected way.'],
  ],
  sfia: [
    ['unknown-skill', 'error', 'A code that no version of SFIA has.'],
    ['retired-skill', 'error', 'A skill that left SFIA before the version that the role cites.'],
    ['later-skill', 'error', 'A skill that is newer than the version of SFIA that the role cites.'],
    ['undefined-level', 'error', "A level at which the cited version doesn't define the skill."],
    ['wrong-name', 'warning', "A name that is not the skill's in the cited version."],
    ['duplicate-skill', 'warning', 'A skill that is cited twice to no effect.'],
    ['missing-version', 'hint', 'Skills are cited, but nothing says from which version of SFIA.'],
    ['older-version', 'hint', 'The cited version of SFIA is not the current one.'],
    [
      'undecided',
      'warning',
      'Moving to a newer version of SFIA left a question that a person has to answer.',
    ],
    ['too-many-skills', 'hint', 'A role cites more than 10 SFIA skills.'],
    ['level-spread', 'hint', 'The SFIA levels of a role lie more than 3 apart.'],
  ],
  framework: [
    ['unknown-framework', 'error', 'A key under `skills` that names no framework that is known here.'],
    ['unknown-skill', 'error', "A skill that the framework doesn't have."],
    ['unknown-level', 'error', "A level that the framework doesn't have, or not for this skill or role."],
    ['unknown-role', 'error', "A role that the framework doesn't have."],
    ['atypical-level', 'hint', "A skill at another level than the framework's role level has it."],
    ['atypical-grade', 'hint', "A grade that is not typical of the framework's role level."],
    ['missing-skills', 'hint', "Skills of the framework's role level that the role doesn't ask for."],
  ],
  behaviours: [
    ['unknown', 'warning', 'A behaviour that Success Profiles does not have, in Civil Service recruitment.'],
    ['withdrawn', 'warning', 'A competency of the framework that Success Profiles replaced.'],
    ['too-many', 'hint', 'A role names more than 4 behaviours; above 8 it is a warning.'],
  ],
  links: [['withdrawn', 'warning', 'A link to a page that is known to be gone, withdrawn or moved.']],
  extends: [
    ['not-found', 'error', "A file that the role extends isn't there."],
    ['unreadable', 'error', "A file that the role extends can't be read."],
    ['outside-root', 'error', 'A path leads out of the folder that roles may be taken from.'],
    ['cycle', 'error', 'A role extends itself, by way of other files or at once.'],
    ['too-deep', 'error', 'A chain of more than 16 files, each extending the next.'],
    ['misplaced-inherited', 'warning', '`$inherited` stands where nothing is inherited.'],
    ['unused-override', 'hint', "A value that repeats the inherited one, or removes what isn't there."],
  ],
  post: [
    ['salary-range', 'error', 'The lowest pay is above the highest.'],
    ['reports-to-not-found', 'error', "A role file that this one names without extending it isn't there."],
  ],
  application: [['closes-before-opens', 'error', 'The closing date lies before the opening date.']],
  criteria: [['one-lead', 'error', 'More than one criterion is the lead criterion of the sift.']],
  workspace: [['required-key', 'error', 'A role lacks a key that the workspace file requires.']],
  config: [
    ['unknown-rule', 'error', "The workspace file sets a rule that doesn't exist."],
    ['framework-not-found', 'error', 'A path of the workspace file leads to no skills framework.'],
    ['duplicate-framework', 'error', 'Two frameworks have the same id, so one of them would be lost.'],
  ],
  markdown: [
    ['raw-html', 'warning', 'HTML in a text, which the page shows as it is written.'],
    [
      'unsafe-link',
      'warning',
      "A link that doesn't lead to a whole web or mail address, so the page leaves it out.",
    ],
  ],
  language: [
    ['risky-phrase', 'warning', 'A phrase that guidance on recruitment says to avoid or to check.'],
    ['words-to-avoid', 'off', 'A word for which GOV.UK style has a plainer one.'],
    ['long-sentence', 'off', 'A sentence of more than 25 words.'],
    ['gender-coded', 'hint', 'Many more words that readers associate with men than with women.'],
  ],
  publishing: [
    [
      'missing-*',
      'error',
      "A field that an advert needs isn't filled in. Looked for before publishing only.",
    ],
    ['closing-date-past', 'error', 'The closing date has passed. Looked for before publishing only.'],
    ['placeholder', 'error', 'Text such as "TBC" is still to be written. Looked for before publishing only.'],
    ['too-many-essential', 'warning', 'More than 12 essential criteria. Looked for before publishing only.'],
  ],
  suppression: [['unused', 'hint', 'A comment that switches off a rule to no effect.']],
};

/** The rules of one group, for example `sfia`; none for a group that doesn't exist. */
export function rulesOf(group: string): readonly Rule[] {
  const rows = Object.hasOwn(ROWS, group) ? ROWS[group] : undefined;
  return (rows ?? []).map(([name, severity, description]) => ({
    id: `${group}/${name}`,
    severity,
    description,
  }));
}

/** The groups of rules, for example `sfia`. */
export const GROUPS: readonly string[] = Object.keys(ROWS);

/** Every rule that this version knows, group by group. */
export const ALL_RULES: readonly Rule[] = GROUPS.flatMap(rulesOf);

/** What the publishing check has a rule for each of: what an advert needs. */
const MISSING_FIELD = 'publishing/missing-';
const MISSING_FIELDS = `${MISSING_FIELD}*`;

/** The id of the rule that an advert needs a key, written with dots: `post.salary`. */
export function missingFieldRule(path: string): string {
  return MISSING_FIELD + path;
}

/** The rule that a finding's code names; those of single fields share one. */
export function ruleOf(code: string): Rule | undefined {
  return BY_ID.get(FIELD_RULES.includes(code) ? MISSING_FIELDS : code);
}

const BY_ID = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** What settings and comments may write to mean the rule of a code, the most exact first. */
export function settingsAbout(code: string): readonly string[] {
  const group = `${code.split('/')[0]}/*`;
  return code.startsWith(MISSING_FIELD) ? [code, MISSING_FIELDS, group] : [code, group];
}

/** Rules that settings may name one by one, though one entry of the list stands for them. */
export const FIELD_RULES: readonly string[] = PUBLISHING_FIELDS.map(({ path }) => missingFieldRule(path));

const KNOWN: ReadonlySet<string> = new Set([
  ...ALL_RULES.map(({ id }) => id),
  ...FIELD_RULES,
  ...GROUPS.map((group) => `${group}/*`),
]);

/** Whether settings and comments may name it: the id of a rule, or a group such as `sfia/*`. */
export function isRuleOrGroup(id: string): boolean {
  return KNOWN.has(id);
}

/** The rules and groups that somebody may have meant by `id`, best first. */
export function nearRules(id: string): readonly string[] {
  const group = `${id}/*`;
  return KNOWN.has(group) ? [group] : nearest(id, KNOWN);
}

/** What is said of an id that no rule has; `near` as `nearRules` gives it. */
export function unknownRuleMessage(id: string, near: readonly string[]): string {
  const [best] = near;
  const meant = best === undefined ? '.' : `. Did you mean ${code(best)}?`;
  return `${shown(id)} is not a rule or a group of rules${meant}`;
}
