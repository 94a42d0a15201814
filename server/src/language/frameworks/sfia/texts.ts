import type { CompactSfia } from '../compact';
import { sameName } from '../names';
import type { Sfia, SfiaSkill, SfiaText, SfiaVersion, SkillHistory } from '../types';
import type { SkillTables } from './skills';

/**
 * Words for skills and their levels. They describe the newest version that has the skill or the level; for an
 * older one they come with that version's number where name or levels changed, and not at all where one code came
 * to mean something else.
 */
export function createTexts(
  data: CompactSfia,
  tables: SkillTables,
): Pick<Sfia, 'summary' | 'levelText' | 'withheld' | 'scopeChange'> {
  const drift = new Map(data.drift.map(([code, since, note]) => [code, { since, note }]));

  function scopeChange(code: string, version: SfiaVersion): string | undefined {
    const change = drift.get(code);
    if (change === undefined || version >= change.since || tables.skill(code, version) === undefined)
      return undefined;
    return change.note;
  }

  function withheld(code: string, version: SfiaVersion): string | undefined {
    const note = scopeChange(code, version);
    return note && `No description is given because ${code} has changed its scope: ${note}.`;
  }

  return {
    withheld,
    scopeChange,
    summary(code, version) {
      const history = tables.history(code);
      const text = data.words[code]?.[0];
      if (text === undefined || !history?.skills.has(version) || withheld(code, version)) return undefined;
      return described(text, version, history.last, history);
    },
    levelText(code, level, version) {
      const history = tables.history(code);
      const text = data.words[code]?.[1][level];
      const defined = history?.skills.get(version)?.levels.includes(level);
      if (history === undefined || text === undefined || !defined || withheld(code, version))
        return undefined;
      const newest = history.versions.findLast((one) => history.skills.get(one)?.levels.includes(level));
      return described(text, version, newest ?? version, history);
    },
  };
}

function described(
  text: string,
  cited: SfiaVersion,
  described: SfiaVersion,
  { skills }: SkillHistory,
): SfiaText {
  const same = alike(skills.get(cited), skills.get(described));
  return same ? { text } : { text, describedAs: described };
}

function alike(a: SfiaSkill | undefined, b: SfiaSkill | undefined): boolean {
  return (
    a !== undefined && b !== undefined && sameName(a.name, b.name) && a.levels.join() === b.levels.join()
  );
}
