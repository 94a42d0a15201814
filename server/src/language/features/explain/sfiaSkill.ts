import type { Frameworks, Sfia, SfiaSkill, SfiaVersion, SkillHistory } from '../../frameworks/types';
import { listed } from '../../schema/words';
import { escapeMarkdown, markdownLink, paragraphs } from './markdown';
import { capitalised, levelsPhrase } from './phrases';
import { levelHeading, undefinedLevel } from './sfiaLevel';
import { headed, levelWords, officialWords, otherNames, skillWords, sources } from './sfiaText';

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
  const summary = skillWords(sfia, history, shown);
  const isDefined = level !== undefined && skill.levels.includes(level);
  const words = isDefined ? levelWords(sfia, history, level, shown, summary) : undefined;
  const guidance = officialWords(sfia.licensed.skill(code, shown)?.guidance);
  return paragraphs(
    `**${escapeMarkdown(skill.name)} (${code})**`,
    `${escapeMarkdown(skill.category)} › ${escapeMarkdown(skill.subcategory)}, SFIA ${shown}`,
    newerThan(history, version),
    departure(sfia, history),
    summary?.text ?? sfia.withheld(code, shown),
    level === undefined || isDefined ? undefined : undefinedLevel(skill, level, shown),
    words && level !== undefined ? headed(levelHeading(level, sfia), words) : undefined,
    guidance && headed('Guidance', guidance),
    // a level that isn't defined has said which ones are
    level === undefined || isDefined ? definedLevels(skill, shown) : undefined,
    otherNames(history, skill),
    markdownLink(`${code} on the SFIA site`, sfia.link(code, version)),
    sources([summary, words, guidance], shown),
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

function definedLevels({ levels, levelsFrom }: SfiaSkill, version: SfiaVersion): string {
  const source = levelsFrom === 'single-source' ? ' (as published by one source)' : '';
  return `${capitalised(levelsPhrase(levels))} in SFIA ${version}${source}.`;
}
