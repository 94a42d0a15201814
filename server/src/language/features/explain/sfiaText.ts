import { sameName } from '../../frameworks/names';
import type { SfiaSkill, SfiaText, SfiaVersion, SkillHistory } from '../../frameworks/types';
import { listed } from '../../schema/words';
import { escapeMarkdown } from './markdown';
import { levelsPhrase } from './phrases';

/** Stands under every text about SFIA, so that nobody takes it for the Foundation's. */
export const OWN_WORDS = "*Summary written for this project, not the SFIA Foundation's text.*";

/** A catalogue text, with a sentence where its words describe another version than the cited one. */
export function sfiaText(
  { text, describedAs }: SfiaText,
  history: SkillHistory,
  version: SfiaVersion,
): string {
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
