import { sameName } from '../../frameworks/names';
import type { Fix, Problem } from '../../problem';
import { SKILL_LISTS } from '../skillItems';
import { removeItem } from '../textEdits';
import { type CitedSkill, levelOf, type SfiaCheck } from './cited';

/** `sfia/duplicate-skill`: a later citation that adds nothing to an earlier one. Inherited ones are replaced, not met. */
export function duplicateProblems(cited: readonly CitedSkill[], check: SfiaCheck): Problem[] {
  const ordered = SKILL_LISTS.flatMap((list) => cited.filter((one) => one.list === list));
  const byCode = new Map<string, CitedSkill[]>();
  return ordered.flatMap((one) => {
    const earlier = byCode.get(one.code.text) ?? [];
    byCode.set(one.code.text, [...earlier, one]);
    const twin = earlier.find((other) => addsNothing(one, other));
    return twin === undefined ? [] : [duplicateProblem(one, twin, check)];
  });
}

/** Twice in one list under the same condition; or desirable at a level that is essential anyway. */
function addsNothing(later: CitedSkill, earlier: CitedSkill): boolean {
  if (later.mapping === earlier.mapping) return false;
  const same = sameName(later.condition, earlier.condition);
  if (later.list === earlier.list) return same;
  const [wanted, given] = [levelOf(later), levelOf(earlier)];
  if (wanted === undefined || given === undefined || wanted > given) return false;
  return same || earlier.condition === '';
}

function duplicateProblem(later: CitedSkill, earlier: CitedSkill, { document }: SfiaCheck): Problem {
  const code = later.code.text;
  const { start, end } = later.code;
  return {
    code: 'sfia/duplicate-skill',
    message:
      later.list === earlier.list
        ? `${code} stands twice among the ${later.list} skills.`
        : `${code} is essential at level ${levelOf(earlier)} already, so level ${levelOf(later)} as a desirable skill adds nothing.`,
    start,
    end,
    fixes: () => duplicateFixes(later, earlier, document),
    related: [
      { uri: document.uri, range: document.rangeOf(earlier.code), message: `${code} stands here already.` },
    ],
  };
}

function duplicateFixes(later: CitedSkill, earlier: CitedSkill, document: SfiaCheck['document']): Fix[] {
  const code = later.code.text;
  const removal = removeItem(document, later.sequence, later.item);
  if (removal === undefined) return [];
  const [wanted, given] = [levelOf(later), levelOf(earlier)];
  if (wanted === undefined || given === undefined || wanted <= given || earlier.level === undefined) {
    return [{ title: `Remove this ${code}`, edits: [removal], preferred: true }];
  }
  const { start, end } = earlier.level;
  const raise = { start, end, newText: String(wanted) };
  return [
    { title: `Keep one ${code}, at level ${wanted}`, edits: [raise, removal], preferred: true },
    { title: `Remove this ${code} and keep level ${given}`, edits: [removal] },
  ];
}
