import type { Rule, Severity } from '../problem';

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
    ['too-many-skills', 'hint', 'A role cites more than 10 SFIA skills.'],
    ['level-spread', 'hint', 'The SFIA levels of a role lie more than 3 apart.'],
  ],
  extends: [
    ['not-found', 'error', "A file that the role extends isn't there."],
    ['unreadable', 'error', "A file that the role extends can't be read."],
    ['outside-root', 'error', 'A path leads out of the folder that roles may be taken from.'],
    ['cycle', 'error', 'A role extends itself, by way of other files or at once.'],
    ['too-deep', 'error', 'A chain of more than 16 files, each extending the next.'],
    ['misplaced-inherited', 'warning', '`$inherited` stands where nothing is inherited.'],
    ['unused-override', 'hint', "A value that repeats the inherited one, or removes what isn't there."],
  ],
};

/** The rules of one group, for example `sfia`; none for a group that doesn't exist. */
export function rulesOf(group: string): readonly Rule[] {
  return (ROWS[group] ?? []).map(([name, severity, description]) => ({
    id: `${group}/${name}`,
    severity,
    description,
  }));
}

/** Every rule that this version knows, group by group. */
export const ALL_RULES: readonly Rule[] = Object.keys(ROWS).flatMap(rulesOf);
