// Skills, levels and versions of SFIA to choose from.
import type { SfiaSkill } from '../../frameworks/types';
import { levelsPhrase } from '../explain/phrases';
import type { Choice, Question } from './choices';

// A list is read from the top: what stands below is found by typing on.
const MOST_MATCHES = 40;
const NEAR_MATCHES = 5;

/** Skills of the version in force: all in the printed order, or those that fit what is typed, best first. */
export function sfiaSkills({ around, typed }: Question): Choice[] {
  const { sfia } = around.frameworks;
  const query = typed.trim();
  if (query === '') return sfia.skills(around.version).map(skillChoice);
  const matches = sfia.search(query, around.version, MOST_MATCHES);
  const found = matches.length > 0 ? matches : sfia.near(query, around.version, NEAR_MATCHES);
  return found.map(skillChoice);
}

function skillChoice({ code, name, levels }: SfiaSkill): Choice {
  return { value: code, about: `${name} · ${levelsPhrase(levels)}`, levels };
}

/** The levels that the version defines for the skill beside; all seven where the skill isn't known. */
export function sfiaLevels({ around: { frameworks, skill, version } }: Question): Choice[] {
  const { sfia } = frameworks;
  const levels = skill === undefined ? undefined : sfia.skill(skill.toUpperCase(), version)?.levels;
  return (levels ?? [1, 2, 3, 4, 5, 6, 7]).map((level) => {
    const about = sfia.genericLevel(level)?.guidingPhrase;
    return about === undefined ? { value: level } : { value: level, about };
  });
}

/** Newest first. */
export function sfiaVersions({ around }: Question): Choice[] {
  const { versions, current } = around.frameworks.sfia;
  return versions.toReversed().map((version) => ({
    value: version,
    about: version === current ? `SFIA ${version}, the current version` : `SFIA ${version}`,
  }));
}
