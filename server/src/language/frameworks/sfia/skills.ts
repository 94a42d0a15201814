import type { CompactSfia, CompactSfiaVersion } from '../compact';
import { indexBy, once, onceForEach } from '../once';
import type { LevelsFrom, SfiaSkill, SfiaVersion, SkillHistory } from '../types';

export const VERSIONS: readonly SfiaVersion[] = [6, 7, 8, 9];
export const CURRENT: SfiaVersion = 9;

/** In the order of the numbers that the build writes. */
const LEVELS_FROM: readonly LevelsFrom[] = ['several-sources', 'confirmed', 'consistent', 'single-source'];

/** The skills of all versions, each version read when first asked for. */
export interface SkillTables {
  list(version: SfiaVersion): readonly SfiaSkill[];
  skill(code: string, version: SfiaVersion): SfiaSkill | undefined;
  history(code: string): SkillHistory | undefined;
}

export function createSkillTables(data: CompactSfia): SkillTables {
  const list = onceForEach((version: SfiaVersion) => readSkills(data.versions[version]));
  const byCode = onceForEach((version: SfiaVersion) => indexBy(list(version), ({ code }) => code));
  const skill = (code: string, version: SfiaVersion) => byCode(version).get(code);
  const histories = once(() => indexHistories(list));
  return { list, skill, history: (code) => histories().get(code) };
}

function readSkills(categories: CompactSfiaVersion): SfiaSkill[] {
  const skills: SfiaSkill[] = [];
  for (const [category, subcategories] of categories) {
    for (const [subcategory, compactSkills] of subcategories) {
      for (const [code, name, digits, levelsFrom = 0] of compactSkills) {
        skills.push({
          code,
          name,
          category,
          subcategory,
          levels: [...digits].map(Number),
          order: skills.length + 1,
          levelsFrom: LEVELS_FROM[levelsFrom] ?? 'single-source',
        });
      }
    }
  }
  return skills;
}

function indexHistories(list: SkillTables['list']): ReadonlyMap<string, SkillHistory> {
  const skillsByCode = new Map<string, Map<SfiaVersion, SfiaSkill>>();
  for (const version of VERSIONS) {
    for (const skill of list(version)) {
      const skills = skillsByCode.get(skill.code) ?? new Map<SfiaVersion, SfiaSkill>();
      skillsByCode.set(skill.code, skills.set(version, skill));
    }
  }
  return new Map([...skillsByCode].map(([code, skills]) => [code, historyOf(code, skills)]));
}

function historyOf(code: string, skills: ReadonlyMap<SfiaVersion, SfiaSkill>): SkillHistory {
  const versions = [...skills.keys()];
  const [first = CURRENT] = versions;
  return { code, versions, first, last: versions.at(-1) ?? CURRENT, skills };
}
