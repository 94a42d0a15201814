import { bundledIdProblems, frameworkFileProblems } from './config/frameworkFiles';
import { ruleIdProblems } from './config/ruleIds';
import type { RuleGroup } from './ruleGroup';
import { rulesOf } from './ruleList';

/** What a workspace file names: rules, frameworks. */
export const configRules: RuleGroup = {
  rules: rulesOf('config'),
  check({ document, context: { workspaceFile } }) {
    if (document.kind === 'framework') return bundledIdProblems(document);
    if (document.kind !== 'config') return [];
    return [
      ...ruleIdProblems(document),
      ...frameworkFileProblems(document, workspaceFile?.frameworkFiles ?? []),
    ];
  },
};
