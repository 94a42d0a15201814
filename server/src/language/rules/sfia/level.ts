import type { Fix, Problem } from '../../problem';
import type { CitedSkill, SfiaCheck } from './cited';
import { misfit } from './fit';

/** `sfia/undefined-level`: the cited version has the skill, but not at this level. */
export function levelProblem({ code, level }: CitedSkill, { sfia, version }: SfiaCheck): Problem | undefined {
  const written = level?.value;
  const skill = sfia.skill(code.text, version);
  if (level === undefined || typeof written !== 'number' || skill === undefined) return undefined;
  const found = misfit(code.text, written, version, sfia);
  if (found === undefined) return undefined;
  const { start, end } = level;
  return { ...found, start, end, fixes: () => nearestLevels(written, skill.levels).map(fixTo) };

  function fixTo(nearest: number, index: number): Fix {
    return {
      title: `Change level ${written} to ${nearest}`,
      edits: [{ start, end, newText: String(nearest) }],
      preferred: index === 0,
    };
  }
}

/** The defined level that is closest; both where two are. */
export function nearestLevels(written: number, levels: readonly number[]): number[] {
  const gap = Math.min(...levels.map((level) => Math.abs(level - written)));
  return levels.filter((level) => Math.abs(level - written) === gap);
}
