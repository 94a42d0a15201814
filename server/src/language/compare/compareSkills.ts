import { roleOf } from '../advert/frameworkSkills';
import { type AdvertInput, stagesNote, writtenAt } from '../advert/input';
import type { Labels } from '../advert/labels';
import { plainText } from '../advert/read';
import { type ScaledSkill, type SkillScale, skillScales } from '../advert/views/skillScales';
import { frameworkById } from '../frameworks/catalogue';
import { entryAt } from '../inheritance/data';
import type { Change, SectionChanges } from './change';
import { compareUnits } from './compareUnits';
import type { Unit } from './units';
import { compareWords } from './words';

/** What is different in the skills of each framework: levels, essential and desirable, conditions, texts. */
export function compareSkills(before: AdvertInput, after: AdvertInput): readonly SectionChanges[] {
  const [older, newer] = [skillScales(before), skillScales(after)];
  const ids = new Set([...newer, ...older].map(({ id }) => id));
  return [...ids].flatMap((id): SectionChanges[] => {
    const was = older.find((scale) => scale.id === id);
    const is = newer.find((scale) => scale.id === id);
    const changes = [
      ...compareUnits(frameUnits(id, was, before), frameUnits(id, is, after), after.labels),
      ...skillChanges(was?.skills ?? [], is?.skills ?? [], before, after),
    ];
    if (changes.length === 0) return [];
    const at = writtenAt(entryAt(after.root, 'skills', id), after);
    return [{ heading: (is ?? was)?.title ?? id, changes, ...at }];
  });
}

/** What a role says of a framework beside the skills. */
function frameUnits(id: string, scale: SkillScale | undefined, input: AdvertInput): readonly Unit[] {
  const { labels, root, frameworks } = input;
  const given = entryAt(root, 'skills', id);
  const unit = (label: string, text: string, key: string): readonly Unit[] =>
    text === '' ? [] : [{ under: '', label, text, ...writtenAt(entryAt(given, key), input) }];
  if (id !== 'sfia') {
    return unit(labels.changes.frameworkRole, roleOf(given, frameworkById(frameworks, id)).text, 'role');
  }
  const level = plainText(entryAt(given, 'responsibilityLevel'));
  return [
    ...unit(labels.changes.version, scale?.inSentence ?? '', 'version'),
    ...unit(labels.changes.responsibility, level, 'responsibilityLevel'),
  ];
}

function skillChanges(
  before: readonly ScaledSkill[],
  after: readonly ScaledSkill[],
  older: AdvertInput,
  newer: AdvertInput,
): readonly Change[] {
  const left = new Set(before);
  const labels = newer.labels;
  const present = after.flatMap((skill): readonly Change[] => {
    const partner =
      before.find((one) => left.has(one) && one.key === skill.key && one.need === skill.need) ??
      before.find((one) => left.has(one) && one.key === skill.key);
    if (partner === undefined) return [alone('added', skill, newer)];
    left.delete(partner);
    return changed(partner, skill, older, newer);
  });
  return [...present, ...[...left].map((skill) => alone('removed', skill, { ...older, labels }))];
}

function alone(kind: 'added' | 'removed', skill: ScaledSkill, input: AdvertInput): Change {
  const condition = plainText(entryAt(skill.value, 'condition'));
  return {
    kind,
    label: skill.label,
    runs: [],
    remarks: [needName(skill, input.labels), skill.level, condition].filter((text) => text !== ''),
    ...(kind === 'added' ? writtenAt(skill.value, input) : {}),
  };
}

function changed(
  was: ScaledSkill,
  is: ScaledSkill,
  older: AdvertInput,
  newer: AdvertInput,
): readonly Change[] {
  const { labels } = newer;
  const { changes } = labels;
  const text = (skill: ScaledSkill) => plainText(entryAt(skill.value, 'text'));
  const differing = (before: string, after: string, say: (before: string, after: string) => string) =>
    before === after ? [] : [say(before, after)];
  const remarks = [
    ...differing(was.level || labels.scale.noLevel, is.level || labels.scale.noLevel, changes.levelFrom),
    ...differing(needName(was, labels), needName(is, labels), changes.movedFrom),
    ...differing(
      plainText(entryAt(was.value, 'condition')),
      plainText(entryAt(is.value, 'condition')),
      changes.remarkFrom,
    ),
    ...differing(
      stagesNote(entryAt(was.value, 'stages'), older),
      stagesNote(entryAt(is.value, 'stages'), newer),
      changes.remarkFrom,
    ),
  ];
  const runs = text(was) === text(is) ? [] : compareWords(text(was), text(is));
  if (remarks.length === 0 && runs.length === 0) return [];
  return [{ kind: 'changed', label: is.label, runs, remarks, ...writtenAt(is.value, newer) }];
}

function needName({ need }: ScaledSkill, { scale }: Labels): string {
  return scale[need];
}
