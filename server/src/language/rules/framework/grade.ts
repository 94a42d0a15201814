import { gradeWord } from '../../frameworks/civilService/grades';
import { nameKey } from '../../frameworks/names';
import type { CivilService } from '../../frameworks/types';
import { combinedHere, placeToShow } from '../../inheritance/blame';
import { entryAt, itemsOf } from '../../inheritance/data';
import type { EffectiveScalar, EffectiveValue } from '../../inheritance/effective';
import type { Problem } from '../../problem';
import { listed, shown } from '../../schema/words';
import { citedRoleLevel, type FrameworkCheck, ownCause } from './check';

/** `framework/atypical-grade`: none of the post's grades is typical of the framework's role level. */
export function atypicalGrade(check: FrameworkCheck): Problem | undefined {
  const { context, effective, framework } = check;
  const { civilService } = context.frameworks;
  const cited = citedRoleLevel(check);
  if (cited === undefined || cited.level.grades.length === 0) return undefined;
  const typical = new Set(cited.level.grades.map((grade) => gradeKey(grade, civilService)));
  const grades = comparableGrades(entryAt(effective.root, 'post'), typical, civilService);
  const [first] = grades;
  if (first === undefined || grades.some(({ text }) => typical.has(gradeKey(text, civilService))))
    return undefined;
  const brings = [first, check.level, check.role].filter((value) => value !== undefined);
  if (!combinedHere(effective, brings)) return undefined;
  const when = framework.gradesAsOf === undefined ? '' : ` (${framework.gradesAsOf})`;
  const usual = listed(
    cited.level.grades.map((grade) => gradeName(grade, civilService)),
    'or',
  );
  const written = listed(
    grades.map(({ text }) => gradeName(text, civilService)),
    'or',
  );
  return {
    code: 'framework/atypical-grade',
    message: `${cited.level.name} is typically ${usual}${when}, not ${written}.`,
    ...placeToShow(effective, first, ownCause(check)),
  };
}

/** The post's grades that can be told to be typical or not; for local ones, the Civil Service grade that they equal. */
function comparableGrades(
  post: EffectiveValue | undefined,
  typical: ReadonlySet<string>,
  civilService: CivilService,
): EffectiveScalar[] {
  for (const key of ['grade', 'equivalentGrade']) {
    const grades = itemsOf(entryAt(post, key))
      .filter((item) => item.kind === 'scalar')
      .filter(
        ({ text }) => civilService.grade(text) !== undefined || typical.has(gradeKey(text, civilService)),
      );
    if (grades.length > 0) return grades;
  }
  return [];
}

/** One key for all the ways in which a grade is written. */
function gradeKey(text: string, civilService: CivilService): string {
  return civilService.grade(text)?.id ?? nameKey(text);
}

function gradeName(text: string, civilService: CivilService): string {
  const grade = civilService.grade(text);
  return grade === undefined ? shown(text) : gradeWord(grade);
}
