import type { Problem } from '../problem';
import { frameworkChecks } from './framework/check';
import { atypicalGrade } from './framework/grade';
import { ownFileProblems } from './framework/ownFile';
import { atypicalLevels, missingSkills } from './framework/typical';
import { unknownFrameworks, unknownValues } from './framework/unknown';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';

/** Skills, levels and roles against the Capability Framework and the frameworks of the workspace. */
export const frameworkRules: RuleGroup = { rules: rulesOf('framework'), check };

function check({ document, context }: RuleInput): Problem[] {
  if (document.kind === 'framework') return ownFileProblems(document);
  if (document.kind !== 'role') return [];
  const problems = frameworkChecks(document, context).flatMap((one) => [
    ...unknownValues(one),
    ...atypicalLevels(one),
    missingSkills(one),
    atypicalGrade(one),
  ]);
  return [...unknownFrameworks(document, context), ...problems.filter((problem) => problem !== undefined)];
}
