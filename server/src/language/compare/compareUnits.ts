import type { Labels } from '../advert/labels';
import type { Change } from './change';
import type { Unit } from './units';
import { compareWords, likeness, vocabulary } from './words';

/** From here on two texts are taken for two versions of one. */
const ALIKE = 0.5;

/** More pairs than this are not searched for texts that are alike: what isn't the same is then added and removed. */
const MAX_PAIRS = 40_000;

/** What is added, removed and changed between the parts of a section, in the order of the later one; removed last. */
export function compareUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  labels: Labels,
): readonly Change[] {
  const partners = pair(before, after);
  const kept = new Set(partners.values());
  return [
    ...after.flatMap((unit) => {
      const partner = partners.get(unit);
      return partner === undefined ? [alone('added', unit)] : changed(partner, unit, labels);
    }),
    ...before.filter((unit) => !kept.has(unit)).map((unit) => alone('removed', unit)),
  ];
}

function alone(kind: 'added' | 'removed', { label, text, under, writtenAt }: Unit): Change {
  return {
    kind,
    ...(label === undefined ? {} : { label }),
    runs: text === '' ? [] : [{ kind: 'same', text }],
    remarks: under === '' ? [] : [under],
    ...(kind === 'added' && writtenAt !== undefined ? { writtenAt } : {}),
  };
}

function changed(before: Unit, after: Unit, { changes }: Labels): readonly Change[] {
  const moved = before.under !== after.under && before.under !== '' && after.under !== '';
  if (before.text === after.text && !moved) return [];
  const { label, writtenAt } = after;
  return [
    {
      kind: 'changed',
      ...(label === undefined ? {} : { label }),
      runs: compareWords(before.text, after.text),
      remarks: moved ? [changes.movedFrom(before.under, after.under)] : [],
      ...(writtenAt === undefined ? {} : { writtenAt }),
    },
  ];
}

/** For each later part the earlier one that it comes from: the same first, then the most alike. */
function pair(before: readonly Unit[], after: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const partners = new Map<Unit, Unit>();
  const left = new Set(before);
  const take = (unit: Unit, partner: Unit | undefined) => {
    if (partner === undefined) return;
    partners.set(unit, partner);
    left.delete(partner);
  };
  const sameName = grouped(before, nameOf);
  for (const unit of after)
    take(
      unit,
      sameName.get(nameOf(unit))?.find((one) => left.has(one)),
    );
  for (const [unit, partner] of mostAlike(
    [...left],
    after.filter((one) => !partners.has(one)),
  )) {
    if (left.has(partner) && !partners.has(unit)) take(unit, partner);
  }
  return partners;
}

/** What makes two parts the same for certain: the name of a row, else every word. */
function nameOf({ label, text }: Unit): string {
  return label === undefined ? `text ${text}` : `label ${label}`;
}

function grouped(
  units: readonly Unit[],
  keyOf: (unit: Unit) => string,
): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(keyOf(unit));
    if (group === undefined) groups.set(keyOf(unit), [unit]);
    else group.push(unit);
  }
  return groups;
}

/** Pairs of later and earlier texts that may be versions of one, the most alike first. */
function mostAlike(before: readonly Unit[], after: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  if (before.length * after.length > MAX_PAIRS) return [];
  const earlier = before
    .filter(({ label }) => label === undefined)
    .map((unit) => ({ unit, words: vocabulary(unit.text) }));
  return after
    .filter(({ label }) => label === undefined)
    .flatMap((unit) => {
      const words = vocabulary(unit.text);
      return earlier.map((one) => ({ unit, partner: one.unit, score: likeness(one.words, words) }));
    })
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .map(({ unit, partner }) => [unit, partner] as const);
}
