import type { Frameworks, Sfia, SfiaLevel, SfiaSkill, SfiaVersion } from '../../frameworks/types';
import { bullets, escapeMarkdown, paragraphs } from './markdown';
import { levelsPhrase } from './phrases';
import { OWN_WORDS, sfiaText } from './sfiaText';

/** "Level 5, Ensure, advise". */
export function levelHeading(level: number, sfia: Sfia): string {
  const phrase = sfia.genericLevel(level)?.guidingPhrase;
  return phrase === undefined ? `Level ${level}` : `Level ${level}, ${escapeMarkdown(phrase)}`;
}

/** "SFIA 9 defines PBMG at levels 2 to 5, not 6." */
export function undefinedLevel({ code, levels }: SfiaSkill, level: number, version: SfiaVersion): string {
  return `SFIA ${version} defines ${code} at ${levelsPhrase(levels)}, not ${level}.`;
}

/**
 * What a SFIA level means, as Markdown: for the skill of that code, then in general. `undefined` for a number that
 * is no SFIA level.
 */
export function explainSfiaLevel(
  code: string | undefined,
  level: number,
  version: SfiaVersion,
  { sfia }: Frameworks,
): string | undefined {
  const generic = sfia.genericLevel(level);
  if (generic === undefined) return undefined;
  return paragraphs(
    `**${levelHeading(level, sfia)}**`,
    code === undefined ? undefined : levelOfSkill(code, level, version, sfia),
    inGeneral(generic),
    OWN_WORDS,
  );
}

function levelOfSkill(code: string, level: number, version: SfiaVersion, sfia: Sfia): string | undefined {
  const history = sfia.history(code);
  if (history === undefined) return undefined;
  const skill = history.skills.get(version);
  if (skill === undefined) return `SFIA ${version} doesn't have the skill ${code}.`;
  if (!skill.levels.includes(level)) return undefinedLevel(skill, level, version);
  const text = sfia.levelText(code, level, version);
  const words = text === undefined ? sfia.withheld(code, version) : sfiaText(text, history, version);
  return words === undefined ? undefined : `**${escapeMarkdown(skill.name)} (${code}):** ${words}`;
}

function inGeneral(generic: SfiaLevel): string {
  const attributes = [
    `**Autonomy:** ${escapeMarkdown(generic.autonomy)}`,
    `**Influence:** ${escapeMarkdown(generic.influence)}`,
    `**Complexity:** ${escapeMarkdown(generic.complexity)}`,
    `**Knowledge:** ${escapeMarkdown(generic.knowledge)}`,
  ];
  return paragraphs(`**In general:** ${escapeMarkdown(generic.essence)}`, bullets(attributes));
}
