import type { CompactCivilService } from '../compact';
import { nameKey } from '../names';
import { once } from '../once';
import type { Grade } from '../types';

/** Most junior first. */
export function readGrades(data: CompactCivilService): Grade[] {
  return data.grades.map(([id, name, explanation], index) => ({ id, name, explanation, order: index + 1 }));
}

/** Finds a grade by code, name or another way in which adverts write it; a bare `6` or `7` is Grade 6 or 7. */
export function gradeFinder(
  grades: readonly Grade[],
  aliases: CompactCivilService['gradeAliases'],
): (text: string) => Grade | undefined {
  const index = once(() => {
    const byCode = new Map(grades.map((grade) => [grade.id, grade]));
    const byName = new Map(
      grades.flatMap((grade) => [grade.id, grade.name].map((name) => [nameKey(name), grade])),
    );
    for (const [code, ...names] of aliases) {
      const grade = byCode.get(code);
      for (const name of names) if (grade) byName.set(nameKey(name), grade);
    }
    return byName;
  });
  return (text) => index().get(nameKey(text)) ?? index().get(`g${nameKey(text)}`);
}

/** How adverts write a grade in a word or two: "Grade 6", but "SEO". */
export function gradeWord({ id, name }: Grade): string {
  return /^G\d$/.test(id) ? name : id;
}
