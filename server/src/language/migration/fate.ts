// What becomes of one cited skill in a later version of SFIA, and what only a person can decide about it.
import type { Sfia, SfiaSkill, SfiaVersion } from '../frameworks/types';
import { misfit, takenOverBy } from '../rules/sfia/fit';
import { listed } from '../schema/words';
import { type Destination, destinations } from './routes';

/** The step from one version of SFIA to a later one. */
export interface Step {
  readonly from: SfiaVersion;
  readonly to: SfiaVersion;
}

export interface Fate {
  /** The code to write: the same one, or the only successor that the SFIA Foundation names. */
  readonly code: string;
  /** The skill in the later version; `undefined` where it left and nothing certain took over. */
  readonly skill: SfiaSkill | undefined;
  /** Sentences on what a person must decide: parts that moved elsewhere, a departure, a level that is gone. */
  readonly decisions: readonly string[];
  /** Sentences on what a person should look at: the code stayed, its scope didn't. */
  readonly checks: readonly string[];
}

/**
 * What becomes of a skill. A code or level that the earlier version doesn't have was wrong before; it stays as it
 * is. Levels are never changed: they decide pay.
 */
export function fateOf(code: string, level: number | undefined, step: Step, sfia: Sfia): Fate {
  const before = sfia.skill(code, step.from);
  if (before === undefined) {
    return { code, skill: sfia.skill(code, step.to), decisions: [], checks: [] };
  }
  const reached = destinations(code, step.from, step.to, sfia);
  const main = mainDestination(reached);
  if (main === undefined) {
    return { code, skill: undefined, decisions: [departure(before, reached, sfia)], checks: [] };
  }
  const skill = sfia.skill(main.code, step.to);
  const wasDefined = level !== undefined && before.levels.includes(level);
  const dropped = wasDefined ? misfit(main.code, level, step.to, sfia)?.message : undefined;
  const moved = partsMoved(
    main,
    reached.filter((one) => one !== main),
    step,
    sfia,
  );
  return {
    code: main.code,
    skill,
    decisions: [moved, dropped].filter((sentence) => sentence !== undefined),
    checks: scopeChange(main, step, sfia),
  };
}

/** The skill itself, else a successor that stands alone and is stated. */
function mainDestination(reached: readonly Destination[]): Destination | undefined {
  const [first, ...others] = reached.filter(({ basis }) => basis !== 'part');
  if (first?.basis === 'same') return first;
  return others.length === 0 && first?.basis === 'official' ? first : undefined;
}

function departure(before: SfiaSkill, reached: readonly Destination[], sfia: Sfia): string {
  const { code, name } = before;
  const leftIn = sfia.successors(code)?.leftIn;
  const left = leftIn === undefined ? 'left SFIA' : `left SFIA in version ${leftIn}`;
  const codes = (stated: boolean) =>
    reached.filter(({ basis }) => (basis !== 'grouping') === stated).map((one) => one.code);
  return `${name} (${code}) ${left}${takenOverBy(codes(true), 'official')}${takenOverBy(codes(false), 'grouping')}.`;
}

function partsMoved(
  main: Destination,
  parts: readonly Destination[],
  { to }: Step,
  sfia: Sfia,
): string | undefined {
  if (parts.length === 0) return undefined;
  const named = parts.map(({ code }) => `${sfia.skill(code, to)?.name} (${code})`);
  return `In SFIA ${parts[0]?.since}, part of ${main.code} became ${listed(named, 'and')}.`;
}

function scopeChange({ code, since }: Destination, { to }: Step, sfia: Sfia): string[] {
  const note = sfia.scopeChange(code, since);
  if (note === undefined || sfia.scopeChange(code, to) !== undefined) return [];
  return [`What ${code} covers has changed: ${note}.`];
}
