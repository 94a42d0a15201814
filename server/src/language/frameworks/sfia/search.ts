import { wordsOf } from '../names';
import { onceForEach } from '../once';
import type { Sfia, SfiaSkill, SfiaVersion } from '../types';
import type { SkillTables } from './skills';

interface Entry {
  readonly skill: SfiaSkill;
  readonly nameWords: readonly string[];
  readonly summaryWords: readonly string[];
  readonly levelWords: readonly string[];
}

/** Worth of one word of the query, by where it is found: a name outweighs any number of hits in the texts. */
const WORTH = { code: 1000, wholeNameWord: 120, nameWord: 100, summary: 10, level: 1 };

/** A skill whose words are worth less than this share of the best one's speaks of the matter only in passing. */
const WEAKEST = 0.1;

/** Full text search over codes, names, summaries and level texts; each version is indexed on first use. */
export function createSearch(
  tables: SkillTables,
  texts: Pick<Sfia, 'summary' | 'levelText'>,
): Pick<Sfia, 'search'> {
  const entries = onceForEach((version: SfiaVersion) =>
    tables.list(version).map((skill): Entry => {
      const levelTexts = skill.levels.map((level) => texts.levelText(skill.code, level, version)?.text ?? '');
      return {
        skill,
        nameWords: wordsOf(skill.name),
        summaryWords: wordsOf(texts.summary(skill.code, version)?.text ?? ''),
        levelWords: wordsOf(levelTexts.join(' ')),
      };
    }),
  );
  return {
    search(query, version, limit) {
      const words = wordsOf(query);
      const code = query.trim().toUpperCase();
      const hits = entries(version)
        .map((entry): Hit => hitOf(words, code, entry))
        .filter(({ byCode, worth }) => byCode || worth > 0);
      const weakest = Math.max(0, ...hits.map(({ worth }) => worth)) * WEAKEST;
      return hits
        .filter(({ byCode, worth }) => byCode || worth >= weakest)
        .sort((a, b) => rank(b) - rank(a))
        .slice(0, limit)
        .map(({ skill }) => skill);
    },
  };
}

interface Hit {
  readonly skill: SfiaSkill;
  /** The query starts its code. */
  readonly byCode: boolean;
  /** By its words; 0 unless every word of the query starts one of them. */
  readonly worth: number;
}

function hitOf(words: readonly string[], code: string, entry: Entry): Hit {
  const worths = words.map((word) => wordWorth(word, entry));
  return {
    skill: entry.skill,
    byCode: code !== '' && entry.skill.code.startsWith(code),
    worth: worths.includes(0) ? 0 : worths.reduce((sum, worth) => sum + worth, 0),
  };
}

function rank({ byCode, worth }: Hit): number {
  return (byCode ? WORTH.code : 0) + worth;
}

function wordWorth(word: string, { nameWords, summaryWords, levelWords }: Entry): number {
  if (nameWords.includes(word)) return WORTH.wholeNameWord - nameWords.indexOf(word);
  if (nameWords.some((other) => other.startsWith(word))) return WORTH.nameWord;
  const hits = (among: readonly string[]) => among.filter((other) => other.startsWith(word)).length;
  return Math.min(4, hits(summaryWords)) * WORTH.summary + Math.min(9, hits(levelWords)) * WORTH.level;
}
