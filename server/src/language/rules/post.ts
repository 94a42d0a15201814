import { roleFileProblems } from './post/roleFiles';
import { salaryProblems } from './post/salary';
import type { RuleGroup } from './ruleGroup';
import { rulesOf } from './ruleList';

/** The facts of a post against one another, and the role files that a role names. */
export const postRules: RuleGroup = {
  rules: rulesOf('post'),
  check: ({ document, context }) => [
    ...(context.effective === undefined ? [] : salaryProblems(context.effective)),
    ...roleFileProblems(document, context.lookUp),
  ],
};
