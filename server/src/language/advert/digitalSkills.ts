import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, note, stagesNote, writtenAt } from './input';
import type { AdvertBlock, AdvertSection, Inline, ListItem } from './model';
import { plainText } from './read';
import { section, underHeading } from './sections';
import { skillItem } from './skillItem';

/** The role and level of the Government Digital and Data framework, and the skills it asks for. */
export function digitalSkills(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const given = entryAt(root, 'skills', 'digitalAndData');
  const essential = skillList(entryAt(given, 'essential'), input);
  const desirable = underHeading(labels.otherDesirableSkills, skillList(entryAt(given, 'desirable'), input));
  const blocks = [...roleLevel(given, input), ...essential, ...desirable];
  return section('skills.digitalAndData', labels.digitalAndData, blocks, input);
}

/** `DevOps engineer – Lead DevOps engineer`, linked to the framework's page where the framework knows the role. */
function roleLevel(given: EffectiveValue | undefined, input: AdvertInput): readonly AdvertBlock[] {
  const { digitalAndData } = input.frameworks;
  const roleText = plainText(entryAt(given, 'role'));
  const levelText = plainText(entryAt(given, 'level'));
  const role = digitalAndData.role(roleText);
  const level = role === undefined ? undefined : digitalAndData.level(role.id, levelText);
  const text = [role?.name ?? roleText, level?.name ?? levelText].filter((part) => part !== '').join(' – ');
  if (text === '') return [];
  const content: readonly Inline[] =
    role === undefined
      ? [{ kind: 'text', text }]
      : [{ kind: 'link', text, url: digitalAndData.roleLink(role.id, level?.id) }];
  return [
    { kind: 'paragraph', content, ...writtenAt(entryAt(given, 'role') ?? entryAt(given, 'level'), input) },
  ];
}

function skillList(list: EffectiveValue | undefined, input: AdvertInput): readonly AdvertBlock[] {
  const entries = itemsOf(list).flatMap((value) => skill(value, input));
  return entries.length === 0 ? [] : [{ kind: 'list', entries, ...writtenAt(list, input) }];
}

function skill(value: EffectiveValue, input: AdvertInput): readonly ListItem[] {
  const { digitalAndData } = input.frameworks;
  const written = value.kind === 'mapping' ? plainText(entryAt(value, 'skill')) : plainText(value);
  if (written === '') return [];
  const name = digitalAndData.skill(written)?.name ?? written;
  const levelText = plainText(entryAt(value, 'level'));
  const level = digitalAndData.skillLevel(levelText)?.name ?? levelText;
  const content: readonly Inline[] = [
    { kind: 'text', text: level === '' ? name : `${name} – ${level}` },
    ...note(plainText(entryAt(value, 'condition'))),
    ...note(stagesNote(entryAt(value, 'stages'), input)),
  ];
  return [skillItem(value, content, input)];
}
