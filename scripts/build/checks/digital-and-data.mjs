import { duplicates, equals, known, sameSet, sentences, sorted } from './report.mjs';

const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'];
/** Totals of the copy of September 2025. */
const TOTALS = { families: 8, roles: 52, levels: 201, levelsWithGrades: 169, skills: 166, seniorSkills: 22 };

export function digitalCountsOf({ families, skills, seniorSkills }) {
  const roles = families.flatMap((family) => family.roles);
  const levels = roles.flatMap((role) => role.levels ?? []);
  return {
    families: families.length,
    roles: roles.length,
    levels: levels.length,
    levelsWithGrades: levels.filter(({ grades }) => grades).length,
    skills: skills.length,
    seniorSkills: seniorSkills.length,
  };
}

function checkLevel({ id, grades = [], skills }, role, { gradeOrder, skillNames }) {
  const what = `Role ${role}, level ${id}`;
  const names = Object.keys(skills);
  const order = (code) => gradeOrder.indexOf(code);
  return [
    ...(names.length === 0 ? [`${what}: no skills.`] : []),
    ...known(names, skillNames, `${what}, skills`),
    ...known(Object.values(skills), SKILL_LEVELS, `${what}, levels of skills`),
    ...known(grades, gradeOrder, `${what}, grades`),
    ...sorted(grades, `${what}, grades`, (a, b) => order(a) - order(b)),
  ];
}

function checkRole({ id, seniorCivilService, levels = [] }, lists) {
  const ids = levels.map((level) => level.id);
  return [
    ...(levels.length > 0 || seniorCivilService ? [] : [`Role ${id}: no levels.`]),
    ...duplicates(ids, `Role ${id}, levels`),
    ...levels.flatMap((level) => checkLevel(level, id, lists)),
  ];
}

/** A list of skills: its ids, what roles use of it and its words. */
function checkSkills(list, { framework, words }, used) {
  const what = `Capability Framework, ${list}`;
  const ids = framework[list].map(({ id }) => id);
  const names = framework[list].map(({ name }) => name);
  return [
    ...duplicates(ids, what),
    ...sorted(ids, what),
    ...sameSet([...new Set(used)], names, `${what} of roles`),
    ...checkWords(list, words[list], ids),
  ];
}

function checkWords(list, texts, ids) {
  const what = `Capability Framework, words for ${list}`;
  return [...sameSet(Object.keys(texts), ids, what), ...sentences(texts, `${what},`)];
}

/** `grades`: the codes that the Civil Service lists know, lowest first. */
export function checkDigitalAndData({ framework, words }, grades) {
  const roles = framework.families.flatMap((family) => family.roles);
  const roleIds = roles.map(({ id }) => id);
  const levels = roles.flatMap((role) => role.levels ?? []);
  const skillNames = framework.skills.map(({ name }) => name);
  return [
    ...equals(digitalCountsOf(framework), TOTALS, 'Capability Framework, counts'),
    ...equals(framework.counts, TOTALS, 'Capability Framework, stated counts'),
    ...equals(framework.skillLevels, SKILL_LEVELS, 'Capability Framework, skill levels'),
    ...equals(framework.gradeOrder, grades, 'Capability Framework, grades'),
    ...duplicates(roleIds, 'Capability Framework, roles'),
    ...roles.flatMap((role) => checkRole(role, { gradeOrder: framework.gradeOrder, skillNames })),
    ...checkSkills(
      'skills',
      { framework, words },
      levels.flatMap(({ skills }) => Object.keys(skills)),
    ),
    ...checkSkills(
      'seniorSkills',
      { framework, words },
      roles.flatMap(({ skills = [] }) => skills),
    ),
    ...sorted(Object.keys(words.roles), 'Capability Framework, words for roles'),
    ...checkWords('roles', words.roles, roleIds),
    ...checkWords('skillLevels', words.skillLevels, SKILL_LEVELS),
  ];
}
