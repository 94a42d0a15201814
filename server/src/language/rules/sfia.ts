import { sfiaVersionInForce } from '../context';
import type { Problem } from '../problem';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';
import { citedSkills, ownSfia, type SfiaCheck } from './sfia/cited';
import { missingVersion } from './sfia/citedVersion';
import { codeProblem } from './sfia/code';
import { duplicateProblems } from './sfia/duplicate';
import { inheritedProblems } from './sfia/inherited';
import { levelProblem } from './sfia/level';
import { nameProblem } from './sfia/name';
import { olderVersion } from './sfia/olderVersion';
import { profileProblems } from './sfia/profile';
import { undecidedProblems } from './sfia/undecided';

/** Skills and levels against the version of SFIA that the role cites. */
export const sfiaRules: RuleGroup = { rules: rulesOf('sfia'), check };

function check({ document, context }: RuleInput): Problem[] {
  const inherits = (context.effective?.documents.length ?? 0) > 1;
  // the catalogue is loaded on first use: roles without SFIA skills don't need it
  if (document.kind !== 'role' || (ownSfia(document) === undefined && !inherits)) return [];
  const { sfia } = context.frameworks;
  const input: SfiaCheck = { document, sfia, version: sfiaVersionInForce(document, context) };
  const cited = citedSkills(document);
  const problems = [
    ...cited.map((one) => codeProblem(one, input)),
    ...cited.map((one) => levelProblem(one, input)),
    ...cited.map((one) => nameProblem(one, input)),
    ...duplicateProblems(cited, input),
    ...inheritedProblems(input, context),
    missingVersion(input, context),
    olderVersion(input, context),
    ...profileProblems(input, context),
    ...undecidedProblems(input, cited),
  ];
  return problems.filter((problem) => problem !== undefined);
}
