// The text of a section, so that roles which say the same can be found among many.
import { isBlank, type Pair } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { pairEnd } from '../rules/textEdits';
import { rootMapping } from './sections';

/** A section of fewer words is no wording that anybody would want to keep in one place. */
const FEWEST_WORDS = 8;

/** A number for each section that is worth sharing, by key: the same for the same text. */
export function sectionPrints(document: RoleDocument): ReadonlyMap<string, number> {
  const prints = new Map<string, number>();
  if (document.kind !== 'role') return prints;
  for (const pair of rootMapping(document)?.pairs ?? []) {
    const text = isBlank(pair.value) ? '' : sectionText(document, pair);
    if ((text.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS) prints.set(pair.key.text, print(text));
  }
  return prints;
}

/** Line ends and blanks before them don't count. */
function sectionText({ text }: RoleDocument, pair: Pair): string {
  return text
    .slice(pair.key.start, pairEnd(text, pair))
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** FNV-1a over two halves of 32 bits: what it finds is compared in full before anything is changed. */
function print(text: string): number {
  let [low, high] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x01000193);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
