import { duplicates, equals, known, sameSet, sentences } from './report.mjs';

const VALUE_LISTS = [
  'grades',
  'clearances',
  'contractTypes',
  'workingPatterns',
  'approaches',
  'criminalRecordChecks',
  'stages',
];
const NAME_LISTS = ['behaviours', 'withdrawnCompetencies', 'successProfileElements'];

function checkValues(list, values) {
  const explanations = Object.entries(values).map(([id, { explanation }]) => [id, explanation]);
  return [
    ...Object.entries(values).flatMap(([id, { name }]) =>
      name ? [] : [`${list}, ${id}: the name is missing.`],
    ),
    ...sentences(Object.fromEntries(explanations), list),
    ...duplicates(
      Object.values(values).map(({ name }) => name),
      `${list}, names`,
    ),
  ];
}

export function checkCivilService({ words, recruitment }) {
  const { successProfiles, competencyFramework, grades, vetting } = recruitment;
  const behaviours = Object.keys(words.behaviours);
  const competencies = Object.values(competencyFramework.clusters).flat();
  const codes = grades.list.map(({ code }) => code);
  const gradeNames = grades.list.flatMap(({ code, name, aliases = [] }) => [code, name, ...aliases]);
  return [
    ...VALUE_LISTS.flatMap((list) => checkValues(list, words[list])),
    ...NAME_LISTS.flatMap((list) => sentences(words[list], list)),
    ...equals(behaviours, successProfiles.behaviours, 'Behaviours'),
    ...equals(
      Object.keys(words.successProfileElements),
      successProfiles.elements,
      'Success Profile elements',
    ),
    ...equals(Object.keys(words.withdrawnCompetencies), competencies, 'Withdrawn competencies'),
    ...sameSet(Object.keys(competencyFramework.successor), competencies, 'Successors of competencies'),
    ...known(Object.values(competencyFramework.successor).flat(), behaviours, 'Successors of competencies'),
    ...equals(Object.keys(words.grades), codes, 'Grades'),
    ...duplicates(gradeNames, 'Grades'),
    ...equals(Object.keys(words.clearances).slice(2), vetting.levels, 'Clearances after none and BPSS'),
  ];
}
