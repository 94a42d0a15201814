import { sameName } from '../../frameworks/names';
import type { Sfia, SfiaSkill, SfiaText, SfiaVersion, SkillHistory } from '../../frameworks/types';
import { listed } from '../../schema/words';
import { escapeMarkdown } from './markdown';
import { officialNote, officialText } from './officialText';
import { levelsPhrase } from './phrases';

/** Stands under every text about SFIA of this project's, so that nobody takes it for the Foundation's. */
const OWN_WORDS = "*Summary written for this project, not the SFIA Foundation's text.*";

/** Markdown with what a skill or a level is. */
export interface Words {
  readonly text: string;
  /** True for the Foundation's own, imported by the user. */
  readonly official: boolean;
}

/** What a skill is; `undefined` where the catalogue withholds it. */
export function skillWords(sfia: Sfia, history: SkillHistory, version: SfiaVersion): Words | undefined {
  const summary = sfia.summary(history.code, version);
  return (
    officialWords(sfia.licensed.skill(history.code, version)?.description) ??
    (summary && { text: sfiaText(summary, history, version), official: false })
  );
}

/**
 * What a skill means at a level. `noted` is what was said of the skill before: the same difference to the described
 * version is not told twice.
 */
export function levelWords(
  sfia: Sfia,
  history: SkillHistory,
  level: number,
  version: SfiaVersion,
  noted?: Words,
): Words | undefined {
  const { code } = history;
  const official = officialWords(sfia.licensed.skill(code, version)?.levels[level]);
  if (official !== undefined) return official;
  const text = sfia.levelText(code, level, version);
  if (text === undefined) return undefined;
  const told = noted?.official === false && sfia.summary(code, version)?.describedAs === text.describedAs;
  return { text: told ? escapeMarkdown(text.text) : sfiaText(text, history, version), official: false };
}

/** The Foundation's words; `undefined` where there are none. */
export function officialWords(text: string | undefined): Words | undefined {
  return text === undefined || text === '' ? undefined : { text: officialText(text), official: true };
}

/** Words under a heading in bold, in the same line where they are one paragraph of this project's. */
export function headed(heading: string, { text, official }: Words): string {
  return `**${heading}:**${official ? '\n\n' : ' '}${text}`;
}

/** Whose words a hover has shown; `undefined` where it has shown none. */
export function sources(shown: readonly (Words | undefined)[], version: SfiaVersion): string | undefined {
  const kinds = new Set(shown.map((words) => words?.official));
  const notes = [
    ...(kinds.has(true) ? [officialNote(version)] : []),
    ...(kinds.has(false) ? [OWN_WORDS] : []),
  ];
  return notes.length === 0 ? undefined : notes.join('\n\n');
}

/** A catalogue text, with a sentence where its words describe another version than the cited one. */
function sfiaText({ text, describedAs }: SfiaText, history: SkillHistory, version: SfiaVersion): string {
  if (describedAs === undefined) return escapeMarkdown(text);
  const difference = differenceBetween(history, version, describedAs);
  return `${escapeMarkdown(text)} (Described as in SFIA ${describedAs}${difference}.)`;
}

function differenceBetween({ skills }: SkillHistory, cited: SfiaVersion, described: SfiaVersion): string {
  const [older, newer] = [skills.get(cited), skills.get(described)];
  if (older === undefined || newer === undefined) return '';
  const differences = [
    ...(sameName(older.name, newer.name) ? [] : [`was called ${escapeMarkdown(older.name)}`]),
    ...(older.levels.join() === newer.levels.join() ? [] : [`had ${levelsPhrase(older.levels)}`]),
  ];
  return differences.length === 0 ? '' : `; in SFIA ${cited} it ${listed(differences, 'and')}`;
}

/** "In SFIA 6: Technical specialism." for each name that other versions gave the skill; `undefined` where none did. */
export function otherNames({ versions, skills }: SkillHistory, current: SfiaSkill): string | undefined {
  const byName = new Map<string, SfiaVersion[]>();
  for (const version of versions) {
    const name = skills.get(version)?.name;
    if (name === undefined || sameName(name, current.name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), version]);
  }
  const sentences = [...byName].map(
    ([name, named]) => `In SFIA ${listed(named.map(String), 'and')}: ${escapeMarkdown(name)}.`,
  );
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
