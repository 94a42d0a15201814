// The publishing check: what an advert has, and what it still needs.
import type { PublishingProfile, RoleContext } from '../context';
import { shortName } from '../features/inheritedFrom';
import { isTemplate } from '../inheritance/data';
import type { EffectiveRole, EffectiveValue } from '../inheritance/effective';
import type { Path } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Fix } from '../problem';
import { configuredSeverity } from '../rules/registry';
import { missingFieldRule } from '../rules/ruleList';
import type { Shape } from '../schema/shape';
import { closingDate, saysWhen } from './closing';
import { neededFields, type PublishingField } from './fields';
import { type Place, type PublishingProblem, placeOf, publishingProblems } from './problems';
import { labelFor } from './words';

export interface PublishingCheck {
  readonly profile: PublishingProfile;
  /** How many of the fields are filled in, with nothing wrong in them. */
  readonly ready: number;
  /** How many fields the advert needs. */
  readonly total: number;
  /** An item for each field, and one for each further problem, in the order of the page. */
  readonly items: readonly PublishingItem[];
}

export interface PublishingItem {
  /** Id of the rule that looks at this. */
  readonly code: string;
  /** What people call the field. */
  readonly label: string;
  readonly state: 'ready' | 'missing' | 'problem';
  /** One sentence. */
  readonly message: string;
  /** Where it stands, or where it would be written. */
  readonly place: Place;
  /** Edits of the role's own file. */
  readonly fixes: () => readonly Fix[];
}

/**
 * What the advert of a role still needs at the moment `now`; `undefined` for templates and for files that are no role.
 * Fields whose rule is switched off are not asked for.
 */
export function publishingCheck(
  document: RoleDocument,
  context: RoleContext,
  now: Date,
): PublishingCheck | undefined {
  const { effective, roleShape, settings } = context;
  if (effective === undefined || isTemplate(effective)) return undefined;
  const problems = publishingProblems(document, context, now);
  const profile = settings.publishing ?? 'civil-service';
  const fields = neededFields(profile, effective.root)
    .filter(({ path }) => configuredSeverity(missingFieldRule(path), settings) !== 'off')
    .flatMap((field) => fieldItem(field, problems, effective) ?? []);
  const told = new Set(fields.map(({ problem }) => problem));
  const others = problems.filter((problem) => !told.has(problem)).map((problem) => problemItem(problem));
  const items = inPageOrder([...fields, ...others], roleShape).map(({ item }) => item);
  return {
    profile,
    ready: items.filter(({ state }) => state === 'ready').length,
    total: fields.length,
    items: [...brokenParents(document, effective), ...items],
  };
}

interface Entry {
  readonly path: Path;
  readonly item: PublishingItem;
  readonly problem?: PublishingProblem;
}

/** `undefined` for a field that is missing, which a comment in the file says is fine. */
function fieldItem(
  field: PublishingField,
  problems: readonly PublishingProblem[],
  effective: EffectiveRole,
): Entry | undefined {
  const path = field.path.split('.');
  const code = missingFieldRule(field.path);
  const problem =
    problems.find((one) => one.code === code) ?? problems.find((one) => isAtOrBelow(one.path, path));
  if (problem !== undefined) return problemItem(problem, path, field.label);
  const value = field.filledBy(effective.root);
  if (value === undefined) return undefined;
  const message = readyMessage(value, effective);
  return {
    path,
    item: { code, label: field.label, state: 'ready', message, place: placeOf(value), fixes: () => [] },
  };
}

function problemItem(
  problem: PublishingProblem,
  path = problem.path,
  label = labelFor(path.filter((step) => typeof step === 'string').join('.')),
): Entry & { readonly problem: PublishingProblem } {
  const { code, message, goTo, fixes = () => [] } = problem;
  const state = code.startsWith(missingFieldRule('')) ? 'missing' : 'problem';
  return { path, problem, item: { code, label, state, message, place: goTo, fixes } };
}

function readyMessage(value: EffectiveValue, { root }: EffectiveRole): string {
  const { document, inherited } = value.origin;
  if (value.kind === 'scalar' && value === closingDate(root)) return `${saysWhen(value.text)}.`;
  return inherited ? `Inherited from ${shortName(document)}.` : 'Filled in.';
}

/** While a file that it extends can't be read, the role may lack what that would give. */
function brokenParents(document: RoleDocument, { complete, problems }: EffectiveRole): PublishingItem[] {
  if (complete) return [];
  return problems
    .filter(({ severity = 'error' }) => severity === 'error')
    .map(({ code, message, start, end, fixes = () => [] }) => ({
      code,
      label: 'Inherited text',
      state: 'problem',
      message,
      place: { document, start, end },
      fixes,
    }));
}

function isAtOrBelow(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

/** Stable: what concerns one field keeps its order. */
function inPageOrder(entries: readonly Entry[], roleShape: Shape): Entry[] {
  return [...entries].sort((a, b) => comparePaths(a.path, b.path, roleShape));
}

function comparePaths(a: Path, b: Path, shape: Shape | undefined): number {
  const [first, ...aBelow] = a;
  const [other, ...bBelow] = b;
  if (first === undefined || other === undefined) return a.length - b.length;
  if (first === other) {
    const below = typeof first === 'number' ? shape?.item() : shape?.key(first);
    return comparePaths(aBelow, bBelow, below);
  }
  return rank(first, shape) - rank(other, shape);
}

function rank(step: string | number, shape: Shape | undefined): number {
  if (typeof step === 'number') return step;
  const index = shape?.keys.indexOf(step) ?? -1;
  return index === -1 ? Number.MAX_SAFE_INTEGER : index;
}
