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
      return entries(version)
        .map((entry) => ({ skill: entry.skill, worth: worth(words, query.trim().toUpperCase(), entry) }))
        .filter((hit) => hit.worth > 0)
        .sort((a, b) => b.worth - a.worth)
        .slice(0, limit)
        .map((hit) => hit.skill);
    },
  };
}

/** 0 unless every word of the query starts some word of the skill, or the query starts its code. */
function worth(words: readonly string[], code: string, entry: Entry): number {
  let sum = code !== '' && entry.skill.code.startsWith(code) ? WORTH.code : 0;
  for (const word of words) {
    const found = wordWorth(word, entry);
    if (found === 0 && sum < WORTH.code) return 0;
    sum += found;
  }
  return sum;
}

function wordWorth(word: string, { nameWords, summaryWords, levelWords }: Entry): number {
  if (nameWords.includes(word)) return WORTH.wholeNameWord - nameWords.indexOf(word);
  if (nameWords.some((other) => other.startsWith(word))) return WORTH.nameWord;
  const hits = (among: readonly string[]) => among.filter((other) => other.startsWith(word)).length;
  return Math.min(4, hits(summaryWords)) * WORTH.summary + Math.min(9, hits(levelWords)) * WORTH.level;
}
