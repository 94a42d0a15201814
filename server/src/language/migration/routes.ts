// Where a skill's code leads from one version of SFIA to a later one.
import type { Sfia, SfiaChange, SfiaVersion, SuccessorBasis } from '../frameworks/types';

/** A code that a skill leads to. */
export interface Destination {
  readonly code: string;
  /** `same`: the skill itself. `part`: some of what it covered moved there. Else how far the succession is stated. */
  readonly basis: 'same' | 'part' | SuccessorBasis;
  /** The version in which the skill came to this code; the earlier version for the skill itself. */
  readonly since: SfiaVersion;
}

/** Every code of `to` that a skill of `from` leads to, the skill itself first where it is still there. */
export function destinations(
  code: string,
  from: SfiaVersion,
  to: SfiaVersion,
  sfia: Sfia,
): readonly Destination[] {
  let reached: readonly Destination[] = [{ code, basis: 'same', since: from }];
  for (const [index, version] of sfia.versions.entries()) {
    const next = sfia.versions[index + 1];
    if (version < from || next === undefined || next > to) continue;
    reached = distinct(reached.flatMap((one) => step(one, sfia.changes(version, next, one.code))));
  }
  return reached.filter((one) => sfia.skill(one.code, to) !== undefined);
}

function step(at: Destination, changes: readonly SfiaChange[]): readonly Destination[] {
  const removed = changes.find(({ kind }) => kind === 'removed');
  if (removed !== undefined) {
    const basis = weaker(at.basis, removed.basis ?? 'grouping');
    return removed.successors.map((code) => ({ code, basis, since: removed.to }));
  }
  const split = changes.find(({ kind }) => kind === 'split');
  const parts = (split?.successors ?? []).filter((code) => code !== at.code);
  return [at, ...parts.map((code) => ({ code, basis: partOf(at), since: split?.to ?? at.since }))];
}

/** What became of a part is no more certain than how the skill came to be there. */
function partOf({ basis }: Destination): Destination['basis'] {
  return basis === 'grouping' ? 'grouping' : 'part';
}

function weaker(route: Destination['basis'], stated: SuccessorBasis): Destination['basis'] {
  return route === 'grouping' || stated === 'grouping' ? 'grouping' : route === 'part' ? 'part' : 'official';
}

function distinct(reached: readonly Destination[]): Destination[] {
  return reached.filter(({ code }, index) => reached.findIndex((one) => one.code === code) === index);
}
