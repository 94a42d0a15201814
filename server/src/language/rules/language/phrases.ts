import type { AvoidedEntry, RiskyEntry } from '../../frameworks/language/guide';
import type { Hit } from '../../frameworks/language/inspect';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, Problem } from '../../problem';
import { code, shown } from '../../schema/words';
import { type Passage, placeOf } from './passages';

/** `language/risky-phrase`: what guidance on recruitment says to check. */
export function riskyPhrases(passage: Passage, document: RoleDocument): Problem[] {
  return passage.inspection.risky().map((hit) => {
    const { concern, advice, source, severity } = hit.entry;
    return {
      ...phraseProblem(hit, passage, document),
      code: 'language/risky-phrase',
      message: `Check ${written(hit, passage, document)}: ${concern}; ${advice} (${source}).`,
      ...(severity && { severity }),
    };
  });
}

/** `language/words-to-avoid`: words for which GOV.UK style has a plainer one. */
export function wordsToAvoid(passage: Passage, document: RoleDocument): Problem[] {
  return passage.inspection.wordsToAvoid().map((hit) => ({
    ...phraseProblem(hit, passage, document),
    code: 'language/words-to-avoid',
    message: `GOV.UK style avoids ${written(hit, passage, document)}: write ${hit.entry.advice}.`,
  }));
}

type AnyHit = Hit<RiskyEntry | AvoidedEntry>;

/** The phrase as the file writes it. */
export function written(hit: AnyHit, passage: Passage, { text }: RoleDocument): string {
  const { start, end } = placeOf(passage, hit);
  return shown(text.slice(start, end));
}

function phraseProblem(hit: AnyHit, passage: Passage, document: RoleDocument) {
  return { ...placeOf(passage, hit), fixes: () => fixesFor(hit, passage, document) };
}

function fixesFor({ replacement }: AnyHit, passage: Passage, document: RoleDocument): Fix[] {
  if (replacement === undefined) return [];
  const place = placeOf(passage, replacement);
  const title = `Change ${shown(document.text.slice(place.start, place.end))} to ${code(replacement.text)}`;
  return [{ title, edits: [{ ...place, newText: replacement.text }], preferred: true }];
}
