import type { RoleDocument } from '../parse/roleDocument';
import type { Problem } from '../problem';
import { settingsAbout } from './ruleList';
import { type NamedRule, type Suppression, suppressionsOf } from './suppression/comments';
import { lineForComment } from './suppression/place';

export { ignoreFixes } from './suppression/ignore';
export { unusedProblems } from './suppression/unused';

/** The comments, and the rules in them, that switch something off. */
export type UsedSuppressions = ReadonlySet<Suppression | NamedRule>;

export interface Sifted<T> {
  readonly kept: readonly T[];
  readonly used: UsedSuppressions;
}

/** Leaves out the problems that comments in the file switch off. */
export function withoutSuppressed<T extends Problem>(
  document: RoleDocument,
  problems: readonly T[],
): Sifted<T> {
  const suppressions = suppressionsOf(document);
  if (suppressions.length === 0) return { kept: problems, used: new Set() };
  const used = new Set<Suppression | NamedRule>();
  const kept = problems.filter((problem) => {
    const here = suppressions.filter((one) => isAbout(one, problem, document));
    const matching = here.flatMap((one) => matchesIn(one, problem.code));
    for (const one of matching) used.add(one);
    return matching.length === 0;
  });
  return { kept, used };
}

function isAbout({ scope, line }: Suppression, { start }: Problem, document: RoleDocument): boolean {
  if (scope !== 'line') return scope === 'file';
  return line === document.positionAt(start).line || line === lineForComment(document, start);
}

/** What of a comment names the rule: the comment itself where it is about all rules. */
function matchesIn(suppression: Suppression, code: string): (Suppression | NamedRule)[] {
  const { rules } = suppression;
  // about comments, only one that says so: else a comment would hide that it is of no use
  if (rules.length === 0) return code.startsWith('suppression/') ? [] : [suppression];
  const names = settingsAbout(code);
  return rules.filter(({ id }) => names.includes(id));
}
