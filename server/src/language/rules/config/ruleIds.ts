import { pairOf, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Problem } from '../../problem';
import { code } from '../../schema/words';
import { replaceText } from '../replaceText';
import { isRuleOrGroup, nearRules, unknownRuleMessage } from '../ruleList';

/** `config/unknown-rule`: a key under `rules` of the workspace file that is no rule and no group. */
export function ruleIdProblems(workspaceFile: RoleDocument): Problem[] {
  const rules = resolveAlias(pairOf(workspaceFile.root, 'rules')?.value);
  if (rules?.kind !== 'mapping') return [];
  return rules.pairs.flatMap(({ key }) => (isRuleOrGroup(key.text) ? [] : [unknownRule(key)]));
}

function unknownRule(key: ScalarNode): Problem {
  const near = nearRules(key.text);
  return {
    code: 'config/unknown-rule',
    message: unknownRuleMessage(key.text, near),
    start: key.start,
    end: key.end,
    fixes: () =>
      near.map((id, index) => ({
        title: `Change to ${code(id)}`,
        edits: [replaceText(key, id)],
        preferred: index === 0,
      })),
  };
}
