import type { RoleContext } from '../../context';
import type { Problem } from '../../problem';
import { citedSkills, effectiveSkills, ownSfia, type SfiaCheck } from './cited';
import { keyRange } from './citedVersion';

/** More skills than this are hard to recruit for and to assess. */
const MOST_SKILLS = 10;

/** Skills of one role rarely lie further apart than this. */
const WIDEST_SPREAD = 3;

/** `sfia/too-many-skills` and `sfia/level-spread`, where the file adds skills of its own. */
export function profileProblems({ document }: SfiaCheck, context: RoleContext): Problem[] {
  const sfia = ownSfia(document);
  if (sfia === undefined || citedSkills(document).length === 0) return [];
  const skills = effectiveSkills(document, context);
  const place = keyRange(sfia, document);
  const problems: Problem[] = [];
  const count = new Set(skills.map(({ code }) => code)).size;
  if (count > MOST_SKILLS) {
    problems.push({
      ...place,
      code: 'sfia/too-many-skills',
      message: `This role asks for ${count} SFIA skills; a profile is easier to recruit for and assess with ${MOST_SKILLS} or fewer.`,
    });
  }
  // levels that don't exist at all are a problem of their own
  const levels = skills.flatMap(({ level }) =>
    level !== undefined && level >= 1 && level <= 7 ? level : [],
  );
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  if (highest - lowest > WIDEST_SPREAD) {
    problems.push({
      ...place,
      code: 'sfia/level-spread',
      message: `The SFIA levels of this role run from ${lowest} to ${highest}; those of one role seldom lie more than ${WIDEST_SPREAD} apart.`,
    });
  }
  return problems;
}
