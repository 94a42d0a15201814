import type { RoleContext } from '../context';
import type { RoleDocument } from '../parse/roleDocument';
import type { Fix, OffsetEdit, Problem, Severity } from '../problem';
import { applicationRules } from './application';
import { behaviourRules } from './behaviours';
import { configRules } from './config';
import { criteriaRules } from './criteria';
import { frameworkRules } from './framework';
import { languageRules } from './language';
import { linkRules } from './links';
import { markdownRules } from './markdown';
import { postRules } from './post';
import { requiredKeyRules } from './requiredKeys';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { ALL_RULES, ruleOf, settingsAbout } from './ruleList';
import { schemaRules } from './schema';
import { sfiaRules } from './sfia';
import { type Sifted, unusedProblems, withoutSuppressed } from './suppression';

export type { RuleGroup, RuleInput, Validate } from './ruleGroup';
export { ALL_RULES } from './ruleList';

/** A problem as it is shown: its severity is settled. */
export type Finding = Problem & { readonly severity: Exclude<Severity, 'off'> };

/** The groups whose checks run here. `yaml/*` comes from the parser, `extends/*` from the resolver. */
const GROUPS: readonly RuleGroup[] = [
  schemaRules,
  sfiaRules,
  frameworkRules,
  behaviourRules,
  linkRules,
  postRules,
  applicationRules,
  criteriaRules,
  requiredKeyRules,
  configRules,
  markdownRules,
  languageRules,
];

/**
 * Everything that is wrong with one document: sorted by position, each finding once, severities as the settings
 * say, without what comments in the file switch off. Never throws.
 */
export function checkDocument(input: RuleInput): readonly Finding[] {
  const { document, context } = input;
  const found = [
    ...document.problems,
    ...(context.effective?.problems ?? []),
    ...GROUPS.flatMap((group) => [...group.check(input)]),
  ];
  const { kept, used } = siftedFindings(found, document, context);
  // while a parent is missing, so are findings about what it gives
  const incomplete = context.effective?.complete === false;
  const unused = unusedProblems(
    document,
    used,
    (id) => incomplete || (id !== undefined && isLookedForElsewhere(id, context.settings)),
  );
  if (unused.length === 0) return kept;
  const shown = withoutSuppressed(
    document,
    unused.flatMap((problem) => settle(problem, document, context)),
  );
  return [...kept, ...shown.kept].sort(byPosition);
}

/**
 * Problems as they are shown: sorted by position, each once, severities as the settings say, without what comments in
 * the file switch off.
 */
export function siftedFindings<P extends Problem>(
  problems: readonly P[],
  document: RoleDocument,
  context: RoleContext,
): Sifted<P & Finding> {
  const settled = problems.flatMap((problem) => settle(problem, document, context));
  return withoutSuppressed(document, distinct(settled.sort(byPosition)));
}

/** A rule, or one of a group, that is off here, or is only checked before an advert is published. */
function isLookedForElsewhere(id: string, settings: RoleContext['settings']): boolean {
  const [group] = id.split('/');
  if (group === 'publishing' || group === 'suppression') return true;
  return ALL_RULES.some(
    (rule) =>
      (rule.id === id || `${rule.id.split('/')[0]}/*` === id) &&
      (configuredSeverity(rule.id, settings) ?? rule.severity) === 'off',
  );
}

/** The severity of a rule by the settings: its own entry, else its group's; `undefined` where they don't say. */
export function configuredSeverity(code: string, settings: RoleContext['settings']): Severity | undefined {
  for (const name of settingsAbout(code)) {
    if (Object.hasOwn(settings.rules, name)) return settings.rules[name];
  }
  return undefined;
}

/** The fixes that leave no doubt; of two that touch the same text, the first in the file. */
export function certainFixes(document: RoleDocument, problems: readonly Problem[]): readonly Fix[] {
  const accepted: Fix[] = [];
  const taken: OffsetEdit[] = [];
  for (const problem of problems) {
    const fix = problem.fixes?.().find(({ unambiguous }) => unambiguous === true);
    if (fix === undefined) continue;
    const inside = fix.edits.every(({ start, end }) => start <= end && end <= document.text.length);
    if (!inside || fix.edits.some((edit) => overlap(edit, taken[placeAmong(taken, edit)]))) continue;
    accepted.push(fix);
    for (const edit of fix.edits) taken.splice(placeAmong(taken, edit), 0, edit);
  }
  return accepted;
}

/** The edits of all fixes that leave no doubt, in file order. */
export function fixAll(document: RoleDocument, problems: readonly Problem[]): readonly OffsetEdit[] {
  const edits = certainFixes(document, problems).flatMap((fix) => fix.edits);
  return edits.sort((a, b) => a.start - b.start);
}

/** No problem where the rule is off, else one, clamped to the text. */
function settle<P extends Problem>(
  problem: P,
  document: RoleDocument,
  context: RoleContext,
): (P & Finding)[] {
  const severity =
    configuredSeverity(problem.code, context.settings) ??
    problem.severity ??
    ruleOf(problem.code)?.severity ??
    'error';
  if (severity === 'off') return [];
  const end = Math.min(problem.end, document.text.length);
  return [{ ...problem, severity, end, start: Math.min(problem.start, end) }];
}

function byPosition(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : Number(a.code > b.code));
}

function distinct<P extends Problem>(problems: readonly P[]): P[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message, start, end }) => {
    const key = JSON.stringify([code, message, start, end]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Touching counts: the order of two insertions at one place would be a matter of chance. */
function overlap(edit: OffsetEdit, other: OffsetEdit | undefined): boolean {
  return other !== undefined && edit.start <= other.end && other.start <= edit.end;
}

/** How many of the edits, in file order, end before an edit starts. */
function placeAmong(edits: readonly OffsetEdit[], { start }: OffsetEdit): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
