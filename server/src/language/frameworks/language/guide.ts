import type { CompactCoded } from './coded';
import { createInspector, type Inspection } from './inspect';
import type { PhraseTree } from './phrases';

/** Why a phrase is worth a look, in clauses that a message is made of. */
export interface RiskyEntry {
  readonly concern: string;
  readonly advice: string;
  /** A public source, by name. */
  readonly source: string;
  readonly severity?: 'hint' | 'information';
  /** The words themselves are the trouble, also in "you need not be …". */
  readonly term?: boolean;
  /** Only as a noun of its own: "the disabled", not "the disabled toilet". */
  readonly alone?: boolean;
  /** Only where the text speaks of one of these before, or begins with the phrase. */
  readonly mentions?: readonly string[];
  /** Not where the text speaks of one of these anywhere. */
  readonly unlessMentions?: readonly string[];
}

export interface AvoidedEntry {
  /** What to write instead: words in quotes, or a clause. */
  readonly advice: string;
}

export interface PhraseList<E> {
  readonly entries: readonly E[];
  readonly phrases: PhraseTree;
}

/** The compact form of server/catalogue/language, as scripts/build/language.mjs writes it. */
export interface CompactLanguage {
  readonly risky: PhraseList<RiskyEntry>;
  readonly negations: readonly string[];
  readonly functionWords: readonly string[];
  readonly wordsToAvoid: PhraseList<AvoidedEntry>;
  readonly coded: CompactCoded;
  /** Names of skills, roles and behaviours in which a watched word stands. */
  readonly names: PhraseTree;
}

/** What guidance on recruitment and on plain English says about a text. */
export interface LanguageGuide {
  /** `source`: a scalar as it is written in the file. The answer for the same text is kept. */
  inspect(source: string): Inspection;
}

/** As many texts as a large workspace's open files hold; the oldest go first. */
const KEPT_TEXTS = 4000;

export function createLanguageGuide(data: CompactLanguage): LanguageGuide {
  const inspect = createInspector(data);
  const kept = new Map<string, Inspection>();
  return {
    inspect(source) {
      const known = kept.get(source);
      if (known !== undefined) return known;
      const inspection = inspect(source);
      if (kept.size >= KEPT_TEXTS) {
        for (const oldest of kept.keys()) {
          kept.delete(oldest);
          break;
        }
      }
      kept.set(source, inspection);
      return inspection;
    },
  };
}
