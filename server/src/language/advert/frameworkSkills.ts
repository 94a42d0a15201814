import { frameworkById } from '../frameworks/catalogue';
import type { FrameworkRole, FrameworkRoleLevel, SkillsFramework } from '../frameworks/types';
import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, note, stagesNote, writtenAt } from './input';
import type { AdvertBlock, AdvertSection, Inline, ListItem } from './model';
import { plainText } from './read';
import { underHeading } from './sections';
import { skillItem } from './skillItem';

/** The frameworks other than SFIA that a role cites: the bundled one first, then in the order of the file. */
export function frameworkIds({ root }: AdvertInput): readonly string[] {
  const given = entryAt(root, 'skills');
  const ids = given?.kind === 'mapping' ? [...given.entries.keys()] : [];
  const own = ids.filter((id) => id !== 'sfia' && id !== 'digitalAndData');
  return [...ids.filter((id) => id === 'digitalAndData'), ...own];
}

/** The role and level of a framework, and the skills that are asked for from it. */
export function frameworkSkills(id: string, input: AdvertInput): readonly AdvertSection[] {
  const { labels, root, frameworks } = input;
  const framework = frameworkById(frameworks, id);
  const given = entryAt(root, 'skills', id);
  const essential = skillList(entryAt(given, 'essential'), framework, input);
  const desirable = skillList(entryAt(given, 'desirable'), framework, input);
  const blocks = [
    ...roleLevel(given, framework, input),
    ...essential,
    ...underHeading(labels.otherDesirableSkills, desirable),
  ];
  const heading = frameworkTitle(id, framework, input);
  return blocks.length === 0 ? [] : [{ key: `skills.${id}`, heading, blocks, ...writtenAt(given, input) }];
}

/** What a framework is called on the page. */
export function frameworkTitle(
  id: string,
  framework: SkillsFramework | undefined,
  { labels }: AdvertInput,
): string {
  return id === 'digitalAndData' ? labels.digitalAndData : framework?.name || id;
}

/** `DevOps engineer – Lead DevOps engineer`, linked to the framework's page where the framework knows the role. */
function roleLevel(
  given: EffectiveValue | undefined,
  framework: SkillsFramework | undefined,
  input: AdvertInput,
): readonly AdvertBlock[] {
  const { text, role, level } = roleOf(given, framework);
  if (text === '') return [];
  const url = role === undefined ? undefined : framework?.roleLink(role.id, level?.id);
  const content: readonly Inline[] = [
    url === undefined ? { kind: 'text', text } : { kind: 'link', text, url },
  ];
  return [
    { kind: 'paragraph', content, ...writtenAt(entryAt(given, 'role') ?? entryAt(given, 'level'), input) },
  ];
}

/** The role and level that a role cites, with the words for both; empty where it cites none. */
export function roleOf(
  given: EffectiveValue | undefined,
  framework: SkillsFramework | undefined,
): {
  readonly text: string;
  readonly role: FrameworkRole | undefined;
  readonly level: FrameworkRoleLevel | undefined;
} {
  const roleText = plainText(entryAt(given, 'role'));
  const levelText = plainText(entryAt(given, 'level'));
  const role = framework?.role(roleText);
  const level = role === undefined ? undefined : framework?.level(role.id, levelText);
  const names = [role?.name ?? roleText, level?.name ?? levelText].filter((part) => part !== '');
  return { text: names.join(' – '), role, level };
}

function skillList(
  list: EffectiveValue | undefined,
  framework: SkillsFramework | undefined,
  input: AdvertInput,
): readonly AdvertBlock[] {
  const entries = itemsOf(list).flatMap((value) => skill(value, framework, input));
  return entries.length === 0 ? [] : [{ kind: 'list', entries, ...writtenAt(list, input) }];
}

function skill(
  value: EffectiveValue,
  framework: SkillsFramework | undefined,
  input: AdvertInput,
): readonly ListItem[] {
  const written = value.kind === 'mapping' ? plainText(entryAt(value, 'skill')) : plainText(value);
  if (written === '') return [];
  const name = framework?.skill(written)?.name ?? written;
  const levelText = plainText(entryAt(value, 'level'));
  const level = framework?.skillLevel(levelText)?.name ?? levelText;
  const content: readonly Inline[] = [
    { kind: 'text', text: level === '' ? name : `${name} – ${level}` },
    ...note(plainText(entryAt(value, 'condition'))),
    ...note(stagesNote(entryAt(value, 'stages'), input)),
  ];
  return [skillItem(value, content, input)];
}
