import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { code, listed } from '../../schema/words';
import { isRuleOrGroup, nearRules, unknownRuleMessage } from '../ruleList';
import { cutLines, lineEndAt, lineStartAt } from '../textEdits';
import { type NamedRule, type Suppression, suppressionsOf } from './comments';

/**
 * `suppression/unused`: comments that switch nothing off, and names in them that no rule has. `mayBeUsed` says whether
 * a rule, or one of a group, is looked for at other times than now; without an id, whether any is.
 */
export function unusedProblems(
  document: RoleDocument,
  used: ReadonlySet<Suppression | NamedRule>,
  mayBeUsed: (id: string | undefined) => boolean,
): Problem[] {
  return suppressionsOf(document).flatMap((suppression) => {
    const { comment, rules, scope } = suppression;
    if (scope === 'nowhere') return [misplaced(document, suppression)];
    const vain = rules.filter((rule) => isRuleOrGroup(rule.id) && !used.has(rule) && !mayBeUsed(rule.id));
    const unknown = rules.filter(({ id }) => !isRuleOrGroup(id)).map((rule) => unknownRule(document, rule));
    const isUsed = rules.length === 0 && (used.has(suppression) || mayBeUsed(undefined));
    if (vain.length < rules.length || isUsed) {
      return [...unknown, ...vain.map((rule) => vainRule(document, rule))];
    }
    const names = listed(
      vain.map(({ id }) => code(id)),
      'or',
    );
    const message = `Nothing ${names === '' ? '' : `of ${names} `}is found here, so this comment can go.`;
    return [{ ...unused(message, comment), fixes: () => [removeComment(document, suppression)] }];
  });
}

function unused(message: string, { start, end }: { start: number; end: number }): Problem {
  return { code: 'suppression/unused', message, start, end, unnecessary: true };
}

function vainRule(document: RoleDocument, rule: NamedRule): Problem {
  const message = `Nothing of ${code(rule.id)} is found here, so it can go.`;
  return { ...unused(message, rule), fixes: () => [removeRule(document, rule)] };
}

function unknownRule(document: RoleDocument, rule: NamedRule): Problem {
  const near = nearRules(rule.id);
  const { start, end } = rule;
  return {
    code: 'suppression/unused',
    message: unknownRuleMessage(rule.id, near),
    start,
    end,
    fixes: () => [
      ...near.map((id, index) => ({
        title: `Change to ${code(id)}`,
        edits: [{ start, end, newText: id }],
        preferred: index === 0,
      })),
      removeRule(document, rule),
    ],
  };
}

function misplaced(document: RoleDocument, suppression: Suppression): Problem {
  const { start, end } = suppression.comment;
  const at = start + document.text.slice(start, end).indexOf('role-disable') + 'role-disable'.length;
  const alone = standsAlone(document, start);
  const fix: Fix = {
    title: alone ? 'Make it about the next line' : 'Make it about this line',
    edits: [{ start: at, end: at, newText: alone ? '-next-line' : '-line' }],
  };
  return {
    code: 'suppression/unused',
    message:
      'This comment switches nothing off, since one about the whole file stands above everything else in it.',
    start,
    end,
    fixes: () => [fix, removeComment(document, suppression)],
  };
}

function removeRule(document: RoleDocument, { id, start, end }: NamedRule): Fix {
  const before = /[\s,]*$/.exec(document.text.slice(0, start))?.[0].length ?? 0;
  return {
    title: `Remove ${code(id)} from the comment`,
    edits: [{ start: start - before, end, newText: '' }],
    preferred: true,
  };
}

function removeComment(document: RoleDocument, { comment }: Suppression): Fix {
  return { title: 'Remove the comment', edits: [withoutComment(document, comment)], preferred: true };
}

/** The whole line where nothing else stands on it. */
function withoutComment(document: RoleDocument, comment: Suppression['comment']): OffsetEdit {
  const { text } = document;
  const { start, end } = comment;
  if (standsAlone(document, start)) return cutLines(text, start, end);
  const blanks = /[ \t]*$/.exec(text.slice(lineStartAt(text, start), start))?.[0].length ?? 0;
  return { start: start - blanks, end: lineEndAt(text, end), newText: '' };
}

function standsAlone({ text }: RoleDocument, start: number): boolean {
  return text.slice(lineStartAt(text, start), start).trim() === '';
}
