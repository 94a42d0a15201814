import { frameworkById } from '../../frameworks/catalogue';
import { nameKey } from '../../frameworks/names';
import type { SkillsFramework } from '../../frameworks/types';
import { entryAt, itemsOf } from '../../inheritance/data';
import type { EffectiveValue } from '../../inheritance/effective';
import { frameworkIds, frameworkTitle } from '../frameworkSkills';
import type { AdvertInput } from '../input';
import { plainText } from '../read';
import { skillName } from '../sfiaSkills';

/** The skills that a role asks for from one framework, on the framework's own scale. */
export interface SkillScale {
  /** The key under `skills`. */
  readonly id: string;
  readonly title: string;
  /** As it stands in a sentence. */
  readonly inSentence: string;
  /** Whether what its levels mean is known in English, whatever language the role is in. */
  readonly isEnglish: boolean;
  /** Lowest first. */
  readonly steps: readonly ScaleStep[];
  /** Essential ones first, in the order of the file. */
  readonly skills: readonly ScaledSkill[];
}

export interface ScaleStep {
  /** `5`, `practitioner`. */
  readonly name: string;
  /** What the level is called beside its number; empty where the name says it all. */
  readonly phrase: string;
}

export type Need = 'essential' | 'desirable';

export interface ScaledSkill {
  /** The same for two skills that are one, however they are spelt. */
  readonly key: string;
  readonly label: string;
  readonly need: Need;
  /** `Level 5`, `practitioner`; empty where it isn't filled in. */
  readonly level: string;
  /** Its position in `SkillScale.steps`; -1 where the skill has no such level. */
  readonly step: number;
  /** Positions of the levels that the framework has for the skill. */
  readonly defined: readonly number[];
  /** What the level means in general, in this project's words or those of an open framework. */
  readonly meaning: string | undefined;
  readonly value: EffectiveValue;
}

const NEEDS: readonly Need[] = ['essential', 'desirable'];

/** The frameworks that a role cites skills from: SFIA first, as on the page. */
export function skillScales(input: AdvertInput): readonly SkillScale[] {
  const scales = [sfiaScale(input), ...frameworkIds(input).map((id) => frameworkScale(id, input))];
  return scales.filter(({ skills }) => skills.length > 0);
}

function cited<T>(
  id: string,
  input: AdvertInput,
  read: (value: EffectiveValue, need: Need) => readonly T[],
): T[] {
  return NEEDS.flatMap((need) =>
    itemsOf(entryAt(input.root, 'skills', id, need)).flatMap((value) => read(value, need)),
  );
}

/** The skill that an item names, whether it is a mapping or the name alone. */
function written(value: EffectiveValue): string {
  return value.kind === 'mapping' ? plainText(entryAt(value, 'skill')) : plainText(value);
}

function sfiaScale(input: AdvertInput): SkillScale {
  const { frameworks, labels, sfiaVersion } = input;
  const { sfia } = frameworks;
  const steps = [1, 2, 3, 4, 5, 6, 7].map((level) => ({
    name: String(level),
    phrase: sfia.genericLevel(level)?.guidingPhrase ?? '',
  }));
  const skills = cited('sfia', input, (value, need): readonly ScaledSkill[] => {
    const code = written(value);
    const label = skillName(value, input);
    if (label === '') return [];
    const level = plainText(entryAt(value, 'level'));
    const text = sfia.levelText(code, Number(level), sfiaVersion);
    const remark = text?.describedAs === undefined ? '' : labels.scale.describedAs(text.describedAs);
    return [
      {
        key: code === '' ? nameKey(label) : code.toUpperCase(),
        label,
        need,
        level: level === '' ? '' : labels.scale.level(level),
        ...onScale(
          steps.findIndex(({ name }) => name === level),
          (sfia.skill(code, sfiaVersion)?.levels ?? []).map((one) => one - 1),
        ),
        meaning: text && text.text + remark,
        value,
      },
    ];
  });
  return {
    id: 'sfia',
    title: labels.sfia,
    inSentence: labels.scale.sfia(sfiaVersion),
    isEnglish: true,
    steps,
    skills,
  };
}

function frameworkScale(id: string, input: AdvertInput): SkillScale {
  const framework = frameworkById(input.frameworks, id);
  const skills = cited(id, input, (value, need) => frameworkSkill(value, need, framework));
  return {
    id,
    title: frameworkTitle(id, framework, input),
    inSentence: framework?.inSentence ?? input.labels.scale.theFramework,
    // those of a workspace are no copies of a published framework, and in the words of its people
    isEnglish: framework?.asOf !== undefined,
    steps: framework?.skillLevels.map(({ name }) => ({ name, phrase: '' })) ?? [],
    skills,
  };
}

function frameworkSkill(
  value: EffectiveValue,
  need: Need,
  framework: SkillsFramework | undefined,
): readonly ScaledSkill[] {
  const name = written(value);
  if (name === '') return [];
  const skill = framework?.skill(name);
  const level = plainText(entryAt(value, 'level'));
  const known = framework?.skillLevel(level);
  const positions = new Map(framework?.skillLevels.map((one, index) => [one.id, index]));
  const defined = skill === undefined ? [] : (framework?.levelsOf(skill.id) ?? []);
  return [
    {
      key: nameKey(skill?.name ?? name),
      label: skill?.name ?? name,
      need,
      level: known?.name ?? level,
      ...onScale(
        (known && positions.get(known.id)) ?? -1,
        defined.flatMap((one) => positions.get(one.id) ?? []),
      ),
      meaning: skill && known && framework?.levelText(skill.id, known.id),
      value,
    },
  ];
}

/** A skill that isn't known may have any level. */
function onScale(step: number, defined: readonly number[]): Pick<ScaledSkill, 'step' | 'defined'> {
  return { step: defined.length === 0 || defined.includes(step) ? step : -1, defined };
}
