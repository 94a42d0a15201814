import type { Frameworks, Sfia, SfiaSkill, SfiaVersion, SkillHistory } from '../../frameworks/types';
import { listed } from '../../schema/words';
import { escapeMarkdown, markdownLink, paragraphs } from './markdown';
import { capitalised, levelsPhrase } from './phrases';
import { levelHeading, undefinedLevel } from './sfiaLevel';
import { OWN_WORDS, otherNames, sfiaText } from './sfiaText';

/**
 * What a SFIA skill is, as Markdown; with `level`, also what it means at that level. A skill that the cited version
 * lacks is described as in the nearest version that has it. `undefined` for a code that no version knows.
 */
export function explainSfiaSkill(
  code: string,
  version: SfiaVersion,
  { sfia }: Frameworks,
  level?: number,
): string | undefined {
  const history = sfia.history(code);
  if (history === undefined) return undefined;
  const shown = history.versions.findLast((one) => one <= version) ?? history.first;
  const skill = history.skills.get(shown);
  if (skill === undefined) return undefined;
  const summary = sfia.summary(code, shown);
  return paragraphs(
    `**${escapeMarkdown(skill.name)} (${code})**`,
    `${escapeMarkdown(skill.category)} › ${escapeMarkdown(skill.subcategory)}, SFIA ${shown}`,
    newerThan(history, version),
    departure(sfia, history),
    summary === undefined ? sfia.withheld(code, shown) : sfiaText(summary, history, shown),
    level === undefined ? undefined : textOfLevel(sfia, history, level, shown),
    definedLevels(skill, shown),
    otherNames(history, skill),
    markdownLink(`${code} on the SFIA site`, sfia.link(code, version)),
    summary === undefined ? undefined : OWN_WORDS,
  );
}

function newerThan({ first }: SkillHistory, version: SfiaVersion): string | undefined {
  return first > version ? `Not in SFIA ${version}: the skill is new in SFIA ${first}.` : undefined;
}

/** For a skill that left the framework: when, and what took over. */
function departure(sfia: Sfia, { code }: SkillHistory): string | undefined {
  const successors = sfia.successors(code);
  if (successors === undefined) return undefined;
  const left = `The skill left SFIA in version ${successors.leftIn}`;
  if (successors.codes.length === 0) return `${left}.`;
  const named = successors.codes.map((successor) => codeWithName(sfia, successor));
  return successors.basis === 'official'
    ? `${left}; the SFIA Foundation names ${listed(named, 'and')} in its place.`
    : `${left}; it is often mapped to ${listed(named, 'or')}.`;
}

function codeWithName(sfia: Sfia, code: string): string {
  const history = sfia.history(code);
  const name = history?.skills.get(history.last)?.name;
  return name === undefined ? code : `${code} (${escapeMarkdown(name)})`;
}

function textOfLevel(
  sfia: Sfia,
  history: SkillHistory,
  level: number,
  version: SfiaVersion,
): string | undefined {
  const skill = history.skills.get(version);
  if (skill !== undefined && !skill.levels.includes(level)) return undefinedLevel(skill, level, version);
  const text = sfia.levelText(history.code, level, version);
  if (text === undefined) return undefined;
  // the summary above says already when the words are a later version's
  const noted = sfia.summary(history.code, version)?.describedAs === text.describedAs;
  const words = noted ? escapeMarkdown(text.text) : sfiaText(text, history, version);
  return `**${levelHeading(level, sfia)}:** ${words}`;
}

function definedLevels({ levels, levelsFrom }: SfiaSkill, version: SfiaVersion): string {
  const source = levelsFrom === 'single-source' ? ' (as published by one source)' : '';
  return `${capitalised(levelsPhrase(levels))} in SFIA ${version}${source}.`;
}
