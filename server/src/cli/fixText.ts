import type { RoleDocument } from '../language/parse/roleDocument';
import { applied } from '../language/refactorings/edits';
import { certainFixes, type Finding } from '../language/rules/registry';

export interface FixedText {
  readonly text: string;
  /** How many findings were mended. */
  readonly fixes: number;
}

/** One fix may bring the next problem to light; after so many rounds what is left is left. */
const MOST_ROUNDS = 10;

/** Applies the fixes that leave no doubt, again and again until there are none. `check` parses and checks a version. */
export async function fixText(
  text: string,
  check: (
    version: number,
    text: string,
  ) => Promise<{ readonly document: RoleDocument; readonly findings: readonly Finding[] } | undefined>,
): Promise<FixedText> {
  let fixed: FixedText = { text, fixes: 0 };
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const checked = await check(round, fixed.text);
    const fixes = checked === undefined ? [] : certainFixes(checked.document, checked.findings);
    if (fixes.length === 0) break;
    const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start);
    fixed = { text: applied(fixed.text, edits), fixes: fixed.fixes + fixes.length };
  }
  return fixed;
}
