import { duplicates, equals, known, sentences, sorted } from './report.mjs';
import { checkChanges } from './sfia-changes.mjs';

/** Totals that the SFIA Foundation states (7: skills only) or that several sources agree on. */
const TOTALS = {
  6: { skills: 97, skillLevels: 362, categories: 6, subcategories: 17 },
  7: { skills: 102, skillLevels: 390, categories: 6, subcategories: 17 },
  8: { skills: 121, skillLevels: 495, categories: 6, subcategories: 19 },
  9: { skills: 147, skillLevels: 672, categories: 6, subcategories: 22 },
};
const ATTRIBUTES = ['essence', 'autonomy', 'influence', 'complexity', 'knowledge'];

/** The skills of a version file in printed order, each with its category and subcategory. */
export function skillsOf({ categories }) {
  return categories.flatMap((category) =>
    category.subcategories.flatMap((subcategory) =>
      subcategory.skills.map((skill) => ({
        ...skill,
        category: category.name,
        subcategory: subcategory.name,
      })),
    ),
  );
}

export function countsOf(version) {
  const skills = skillsOf(version);
  return {
    skills: skills.length,
    skillLevels: skills.reduce((sum, { levels }) => sum + levels.length, 0),
    categories: version.categories.length,
    subcategories: version.categories.reduce((sum, { subcategories }) => sum + subcategories.length, 0),
  };
}

function checkVersion(version) {
  const name = version.title;
  const skills = skillsOf(version);
  return [
    ...equals(countsOf(version), TOTALS[version.version], `${name}, counts`),
    ...equals(version.counts, TOTALS[version.version], `${name}, stated counts`),
    ...duplicates(
      skills.map(({ code }) => code),
      `${name}, codes`,
    ),
    ...duplicates(
      skills.map((skill) => skill.name),
      `${name}, names`,
    ),
    ...known(
      skills.map(({ levelsFrom = 'several-sources' }) => levelsFrom),
      Object.keys(version.levelsFromValues),
      `${name}, levelsFrom`,
    ),
    ...skills.flatMap((skill) => checkSkill(skill, name)),
  ];
}

function checkSkill({ code, name, levels }, version) {
  const faults = [];
  if (!/^[A-Z]{4}$/.test(code)) faults.push(`${version}: "${code}" is not a code of four capitals.`);
  if (name.trim() === '' || name !== name.trim())
    faults.push(`${version}, ${code}: the name "${name}" is not clean.`);
  const ascending = levels.every((level, index) => index === 0 || level > levels[index - 1]);
  const inRange = levels.every((level) => Number.isInteger(level) && level >= 1 && level <= 7);
  if (levels.length === 0 || !ascending || !inRange) {
    faults.push(`${version}, ${code}: the levels ${levels.join(', ')} are not ascending from 1 to 7.`);
  }
  return faults;
}

/** Every skill has a summary and every level of every version a text; nothing else is described. */
function checkWords({ versions, words }) {
  const levelsByCode = new Map();
  for (const { code, levels } of Object.values(versions).flatMap(skillsOf)) {
    levelsByCode.set(code, new Set([...(levelsByCode.get(code) ?? []), ...levels.map(String)]));
  }
  const described = Object.keys(words.skills);
  return [
    ...sorted(described, 'SFIA words'),
    ...known(described, levelsByCode.keys(), 'SFIA words'),
    ...[...levelsByCode].flatMap(([code, levels]) => {
      const { summary, levels: texts = {} } = words.skills[code] ?? {};
      return [
        ...sentences({ summary }, `SFIA words, ${code}`),
        ...sentences(
          Object.fromEntries([...levels].map((level) => [level, texts[level]])),
          `SFIA words, ${code}`,
        ),
        ...known(Object.keys(texts), levels, `SFIA words, ${code}, levels`),
      ];
    }),
  ];
}

function checkGenericLevels({ levels }) {
  return [
    ...equals(
      levels.map(({ level }) => level),
      [1, 2, 3, 4, 5, 6, 7],
      'Generic levels',
    ),
    ...levels.flatMap((level) => [
      ...(level.guidingPhrase ? [] : [`Generic level ${level.level}: the guiding phrase is missing.`]),
      ...sentences(
        Object.fromEntries(ATTRIBUTES.map((key) => [key, level[key]])),
        `Generic level ${level.level},`,
      ),
    ]),
  ];
}

export function checkSfia(sfia) {
  return [
    ...Object.values(sfia.versions).flatMap(checkVersion),
    ...checkWords(sfia),
    ...checkGenericLevels(sfia.levels),
    ...checkChanges(sfia.changes, sfia.versions),
  ];
}
