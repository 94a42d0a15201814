import { equals, known, sorted } from './report.mjs';
import { skillsOf } from './sfia.mjs';

const STEPS = [
  [6, 7],
  [7, 8],
  [8, 9],
];

function checkRecord(change, kinds, codesIn) {
  const { from, to, code, kind, basis, replacedBy, successors } = change;
  const what = `Change ${from} to ${to}, ${code}, ${kind}`;
  const faults = [
    ...known([kind], kinds, what),
    ...(STEPS.some((step) => step[0] === from && step[1] === to) ? [] : [`${what}: no such step.`]),
    ...known([...(replacedBy ?? []), ...(successors ?? [])], codesIn(to), `${what}, successors`),
  ];
  if (kind === 'removed' && !replacedBy?.length) faults.push(`${what}: no successor is stated.`);
  if (kind === 'removed') faults.push(...known([basis], ['official', 'grouping'], `${what}, basis`));
  if (kind === 'split' && !successors?.includes(code)) faults.push(`${what}: the code itself is not a part.`);
  return faults;
}

/** Applies one record to the skills of the older version; its faults are what it says wrongly about them. */
function apply(change, skills) {
  const { code, kind } = change;
  const what = `Change ${change.from} to ${change.to}, ${code}, ${kind}`;
  const skill = skills.get(code);
  if (kind === 'added') {
    skills.set(code, {
      name: change.newName,
      levels: change.levelsAfter,
      category: change.categoryAfter,
      subcategory: change.subcategoryAfter,
    });
    return skill === undefined ? [] : [`${what}: the skill was there before.`];
  }
  if (skill === undefined) return [`${what}: there is no such skill.`];
  if (kind === 'removed') skills.delete(code);
  if (kind === 'renamed') skills.set(code, { ...skill, name: change.newName });
  if (kind === 'levels-changed') skills.set(code, { ...skill, levels: change.levelsAfter });
  if (kind === 'moved') {
    skills.set(code, { ...skill, category: change.categoryAfter, subcategory: change.subcategoryAfter });
  }
  const before = {
    name: change.oldName ?? skill.name,
    levels: change.levelsBefore ?? skill.levels,
    category: change.categoryBefore ?? skill.category,
    subcategory: change.subcategoryBefore ?? skill.subcategory,
  };
  return equals(skill, before, `${what}, before`);
}

function tableOf(version) {
  return new Map(
    skillsOf(version).map(({ code, name, levels, category, subcategory }) => [
      code,
      { name, levels, category, subcategory },
    ]),
  );
}

/** The records of a step turn the older version into the newer one exactly. */
function replay([from, to], changes, versions) {
  const skills = tableOf(versions[from]);
  const faults = changes
    .filter((change) => change.from === from && change.to === to)
    .flatMap((change) => apply(change, skills));
  const expected = tableOf(versions[to]);
  for (const code of new Set([...skills.keys(), ...expected.keys()])) {
    faults.push(...equals(skills.get(code), expected.get(code), `Replaying ${from} to ${to}, ${code}`));
  }
  return faults;
}

function compareRecords(a, b) {
  if (a.from !== b.from) return a.from - b.from;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

export function checkChanges({ kinds, scopeDrift, changes }, versions) {
  const codesIn = (version) => (versions[version] ? skillsOf(versions[version]).map(({ code }) => code) : []);
  return [
    ...sorted(changes, 'Changes', compareRecords),
    ...changes.flatMap((change) => checkRecord(change, Object.keys(kinds), codesIn)),
    ...STEPS.flatMap((step) => replay(step, changes, versions)),
    ...sorted(
      scopeDrift.map(({ code }) => code),
      'Scope drift',
    ),
    ...scopeDrift.flatMap(({ code, since }) => [
      ...known([code], codesIn(since), `Scope drift since SFIA ${since}`),
      ...known([code], codesIn(since - 1), `Scope drift before SFIA ${since}`),
    ]),
  ];
}
