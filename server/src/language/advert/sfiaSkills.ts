import type { SfiaSkill } from '../frameworks/types';
import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, inline, note, stagesNote, writtenAt } from './input';
import type { AdvertBlock, AdvertSection, Inline, ListGroup, ListItem } from './model';
import { plainText } from './read';
import { section, underHeading } from './sections';
import { skillItem } from './skillItem';

/** SFIA skills by category and subcategory, in the order in which the framework prints them. */
export function sfiaSkills(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const given = entryAt(root, 'skills', 'sfia');
  const essential = skillBlocks(entryAt(given, 'essential'), 1, input);
  const desirable = underHeading(
    labels.otherDesirableSkills,
    skillBlocks(entryAt(given, 'desirable'), 2, input),
  );
  const remarks = [...responsibilityLevel(given, input), ...versionRemark(essential, desirable, input)];
  return section('skills.sfia', labels.sfia, [...remarks, ...essential, ...desirable], input);
}

function responsibilityLevel(given: EffectiveValue | undefined, input: AdvertInput): readonly AdvertBlock[] {
  const value = entryAt(given, 'responsibilityLevel');
  const level = plainText(value);
  if (level === '') return [];
  const phrase = input.frameworks.sfia.genericLevel(Number(level))?.guidingPhrase ?? '';
  const content = inline('text', input.labels.responsibilityLevel(level, phrase));
  return [{ kind: 'paragraph', content, ...writtenAt(value, input) }];
}

function versionRemark(
  essential: readonly AdvertBlock[],
  desirable: readonly AdvertBlock[],
  { labels, sfiaVersion }: AdvertInput,
): readonly AdvertBlock[] {
  if (essential.length === 0 && desirable.length === 0) return [];
  return [{ kind: 'paragraph', content: inline('text', labels.sfiaVersion(sfiaVersion)) }];
}

interface Cited {
  readonly item: ListItem;
  /** The skill as the version in force has it; `undefined` where it has none of that code. */
  readonly skill: SfiaSkill | undefined;
}

function skillBlocks(
  list: EffectiveValue | undefined,
  depth: 1 | 2,
  input: AdvertInput,
): readonly AdvertBlock[] {
  const cited = itemsOf(list).flatMap((value) => citedSkill(value, input));
  const known = cited.filter(({ skill }) => skill !== undefined).sort((a, b) => orderOf(a) - orderOf(b));
  const others = cited.filter(({ skill }) => skill === undefined).map(({ item }) => item);
  const heading = (text: string): AdvertBlock => ({ kind: 'heading', depth, text });
  const blocks = [...grouped(known, ({ skill }) => skill?.category ?? '')].flatMap(
    ([category, members]): AdvertBlock[] => [
      heading(category),
      { kind: 'list', entries: subcategories(members) },
    ],
  );
  if (others.length === 0) return blocks;
  const rest: AdvertBlock = { kind: 'list', entries: others };
  return blocks.length === 0 ? [rest] : [...blocks, heading(input.labels.otherSkills), rest];
}

function subcategories(cited: readonly Cited[]): readonly ListGroup[] {
  return [...grouped(cited, ({ skill }) => skill?.subcategory ?? '')].map(([subcategory, members]) => ({
    kind: 'group',
    heading: subcategory,
    intro: [],
    items: members.map(({ item }) => item),
  }));
}

function grouped(
  cited: readonly Cited[],
  nameOf: (cited: Cited) => string,
): ReadonlyMap<string, readonly Cited[]> {
  const groups = new Map<string, Cited[]>();
  for (const one of cited) {
    const group = groups.get(nameOf(one));
    if (group === undefined) groups.set(nameOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function orderOf({ skill }: Cited): number {
  return skill?.order ?? Number.POSITIVE_INFINITY;
}

function citedSkill(value: EffectiveValue, input: AdvertInput): readonly Cited[] {
  const label = skillName(value, input);
  if (label === '') return [];
  const skill = input.frameworks.sfia.skill(codeOf(value), input.sfiaVersion);
  const level = plainText(entryAt(value, 'level'));
  const content: readonly Inline[] = [
    { kind: 'text', text: `${label}${level === '' ? '' : input.labels.atLevel(level)}` },
    ...note(plainText(entryAt(value, 'condition'))),
    ...note(stagesNote(entryAt(value, 'stages'), input)),
  ];
  return [{ item: skillItem(value, content, input), skill }];
}

function codeOf(value: EffectiveValue): string {
  return value.kind === 'mapping' ? plainText(entryAt(value, 'skill')) : plainText(value);
}

/** `Problem management (PBMG)` for an item of a list of skills; empty where it names none. */
export function skillName(value: EffectiveValue, input: AdvertInput): string {
  const code = codeOf(value);
  const name = plainText(entryAt(value, 'name'));
  if (code === '' && name === '') return '';
  const known = name || input.frameworks.sfia.skill(code, input.sfiaVersion)?.name;
  return nameAndCode(known || formerName(code, input), code);
}

function nameAndCode(name: string, code: string): string {
  if (name === '') return code;
  return code === '' ? name : `${name} (${code})`;
}

/** A code that the version in force doesn't have prints with the name of the last version that had it. */
function formerName(code: string, { frameworks }: AdvertInput): string {
  const history = frameworks.sfia.history(code);
  return history?.skills.get(history.last)?.name ?? '';
}
