// Whether a version of SFIA has a skill, and has it at a level.
import type { Sfia, SfiaSkill, SfiaVersion, SuccessorBasis } from '../../frameworks/types';
import { listed } from '../../schema/words';

export interface Misfit {
  readonly code: 'sfia/retired-skill' | 'sfia/later-skill' | 'sfia/undefined-level';
  readonly message: string;
}

/** What is wrong with a skill and level in a version; `undefined` where they fit, or no version has the skill. */
export function misfit(
  code: string,
  level: number | undefined,
  version: SfiaVersion,
  sfia: Sfia,
): Misfit | undefined {
  const skill = sfia.skill(code, version);
  if (skill === undefined) return wrongVersion(code, version, sfia);
  if (level === undefined || skill.levels.includes(level)) return undefined;
  const message = `SFIA ${version} defines ${code} at ${levelRange(skill.levels)}, not ${level}.`;
  return { code: 'sfia/undefined-level', message };
}

function wrongVersion(code: string, version: SfiaVersion, sfia: Sfia): Misfit | undefined {
  const history = sfia.history(code);
  if (history === undefined) return undefined;
  if (history.first > version) {
    const name = history.skills.get(history.first)?.name;
    return {
      code: 'sfia/later-skill',
      message: `${name} (${code}) is new in SFIA ${history.first}, but this role cites SFIA ${version}.`,
    };
  }
  const name = history.skills.get(history.last)?.name;
  const successors = sfia.successors(code);
  const leftIn = successors?.leftIn ?? sfia.versions.find((later) => later > history.last);
  return {
    code: 'sfia/retired-skill',
    message: `${name} (${code}) left SFIA in version ${leftIn}${takenOverBy(successors?.codes ?? [], successors?.basis)}.`,
  };
}

/** "; the SFIA Foundation names QUMG in its place" for what it states itself, else "; it is often mapped to …". */
export function takenOverBy(codes: readonly string[], basis: SuccessorBasis | undefined): string {
  if (codes.length === 0) return '';
  return basis === 'official'
    ? `; the SFIA Foundation names ${listed(codes, 'and')} in its place`
    : `; it is often mapped to ${listed(codes, 'or')}`;
}

/** "levels 2 to 5", "levels 3, 5 and 6" or "level 4 only". */
export function levelRange(levels: SfiaSkill['levels']): string {
  const [first] = levels;
  const last = levels.at(-1);
  if (levels.length < 2 || first === undefined || last === undefined) return `level ${first} only`;
  const gapless = last - first === levels.length - 1;
  return gapless && levels.length > 2
    ? `levels ${first} to ${last}`
    : `levels ${listed(levels.map(String), 'and')}`;
}
