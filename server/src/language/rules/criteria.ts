import { comesFromOneParent, placeToShow } from '../inheritance/blame';
import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveRole, EffectiveScalar, EffectiveValue } from '../inheritance/effective';
import { pairOf } from '../parse/node';
import type { Fix, OffsetEdit, Problem } from '../problem';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';
import { removePair } from './textEdits';

/** The criteria of a role taken together. */
export const criteriaRules: RuleGroup = { rules: rulesOf('criteria'), check };

/** `criteria/one-lead`: a long sift reads one criterion first, so only one can be marked. */
function check({ context }: RuleInput): Problem[] {
  const { effective } = context;
  if (effective === undefined) return [];
  const all = leadMarks(effective);
  // inherited ones first, so that an own one is what is too much
  const ordered = [...all.filter(isInherited), ...all.filter((mark) => !isInherited(mark))];
  const [first, ...others] = ordered;
  if (first === undefined) return [];
  return others.flatMap((mark) => {
    if (comesFromOneParent(effective, [first, mark])) return [];
    return [leadProblem(mark, first, ordered, effective)];
  });
}

/** The values of `lead` that are true, in the order of the page. */
function leadMarks({ root }: EffectiveRole): EffectiveScalar[] {
  const lists = ['essential', 'desirable'].flatMap((list) => itemsOf(entryAt(root, 'criteria', list)));
  const criteria = lists.flatMap((item) => [item, ...itemsOf(entryAt(item, 'items'))]);
  return criteria.flatMap((criterion) => {
    const lead = entryAt(criterion, 'lead');
    return lead?.kind === 'scalar' && lead.value === true ? [lead] : [];
  });
}

function isInherited({ origin }: EffectiveValue): boolean {
  return origin.inherited;
}

function leadProblem(
  mark: EffectiveScalar,
  first: EffectiveScalar,
  all: readonly EffectiveScalar[],
  effective: EffectiveRole,
): Problem {
  const place = placeToShow(effective, mark);
  const { document, node } = first.origin;
  return {
    code: 'criteria/one-lead',
    message: first.origin.inherited
      ? 'Another criterion, which is inherited, is the lead criterion already; there can be only one.'
      : 'Another criterion is the lead criterion already; there can be only one.',
    ...place,
    related: [
      { uri: document.uri, range: document.rangeOf(node), message: 'This is the lead criterion.' },
      ...(place.related ?? []),
    ],
    fixes: () => leadFixes(mark, all),
  };
}

function leadFixes(mark: EffectiveScalar, all: readonly EffectiveScalar[]): Fix[] {
  const keepThis = all.filter((other) => other !== mark).flatMap((other) => unmark(other) ?? []);
  const remove = unmark(mark);
  const fixes: Fix[] = [];
  if (remove !== undefined) fixes.push({ title: 'Remove this `lead`', edits: [remove], preferred: true });
  if (keepThis.length === all.length - 1)
    fixes.push({ title: 'Make this the only lead criterion', edits: keepThis });
  return fixes;
}

/** Takes `lead: true` out; `undefined` where it is inherited or the layout too unusual. */
function unmark({ origin }: EffectiveScalar): OffsetEdit | undefined {
  const { document, inherited, key } = origin;
  const holder = key?.parent;
  const pair = pairOf(holder, 'lead');
  if (inherited || holder?.kind !== 'mapping' || pair === undefined) return undefined;
  return removePair(document, holder, pair);
}
