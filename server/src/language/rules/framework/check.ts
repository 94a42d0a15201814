import type { RoleContext } from '../../context';
import { frameworkById } from '../../frameworks/catalogue';
import { sameName } from '../../frameworks/names';
import type { FrameworkRole, FrameworkRoleLevel, NamedValue, SkillsFramework } from '../../frameworks/types';
import { entryAt, textOf } from '../../inheritance/data';
import type { EffectiveRole, EffectiveScalar, EffectiveValue } from '../../inheritance/effective';
import { type MappingNode, pairOf, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { SKILL_LISTS, scalarAt } from '../skillItems';

/** One framework that a role cites, with what the checks of it read. */
export interface FrameworkCheck {
  readonly document: RoleDocument;
  readonly context: RoleContext;
  readonly effective: EffectiveRole;
  readonly framework: SkillsFramework;
  /** The key in the file itself. */
  readonly key: ScalarNode | undefined;
  /** What the file itself says under the key. */
  readonly own: MappingNode | undefined;
  /** The same with what it inherits. */
  readonly given: EffectiveValue | undefined;
  readonly role: EffectiveScalar | undefined;
  readonly level: EffectiveScalar | undefined;
}

/** Every known framework that the file cites or inherits, in the order of the role. */
export function frameworkChecks(document: RoleDocument, context: RoleContext): FrameworkCheck[] {
  const { effective } = context;
  const skills = entryAt(effective?.root, 'skills');
  const written = pairOf(document.root, 'skills')?.value;
  const ids = new Set(skills?.kind === 'mapping' ? skills.entries.keys() : []);
  return [...ids].flatMap((id): FrameworkCheck[] => {
    const framework = frameworkById(context.frameworks, id);
    if (framework === undefined || effective === undefined) return [];
    const pair = pairOf(written, id);
    const own = resolveAlias(pair?.value);
    const given = entryAt(skills, id);
    return [
      {
        document,
        context,
        effective,
        framework,
        key: pair?.key,
        own: own?.kind === 'mapping' ? own : undefined,
        given,
        role: scalarIn(given, 'role'),
        level: scalarIn(given, 'level'),
      },
    ];
  });
}

/** The scalar that an effective mapping holds at a key, if it says anything. */
export function scalarIn(value: EffectiveValue | undefined, key: string): EffectiveScalar | undefined {
  const entry = entryAt(value, key);
  return entry?.kind === 'scalar' && entry.text.trim() !== '' ? entry : undefined;
}

/** The framework's role and role level that the role names; `undefined` unless the framework has both. */
export function citedRoleLevel({
  framework,
  role: roleText,
  level: levelText,
}: FrameworkCheck): { role: FrameworkRole; level: FrameworkRoleLevel } | undefined {
  const role = roleText && framework.role(roleText.text);
  const level = role && levelText && framework.level(role.id, levelText.text);
  return role && level && { role, level };
}

/** The file's own key or value that decides what the framework's role level is; `undefined` where all is inherited. */
export function ownCause({ own }: FrameworkCheck): ScalarNode | undefined {
  return scalarAt(own, 'level') ?? scalarAt(own, 'role');
}

/** How a sentence names a level: by its id where that is the name, as people write it in the file. */
export function levelWord({ id, name }: Pick<NamedValue, 'id' | 'name'>): string {
  return sameName(id, name) ? id : name;
}

/** A skill of the role with what it inherits, as far as the framework knows it. */
export interface KnownSkill {
  readonly skill: NamedValue;
  readonly level: EffectiveScalar | undefined;
  /** The level as the framework knows it. */
  readonly at: NamedValue | undefined;
}

/** Essential and desirable skills that the framework has. */
export function knownSkills({ framework, given }: FrameworkCheck): KnownSkill[] {
  return SKILL_LISTS.flatMap((list) => {
    const items = entryAt(given, list);
    if (items?.kind !== 'list') return [];
    return items.items.flatMap((item): KnownSkill[] => {
      const skill = framework.skill(textOf(entryAt(item, 'skill')) ?? '');
      const level = scalarIn(item, 'level');
      return skill === undefined ? [] : [{ skill, level, at: level && framework.skillLevel(level.text) }];
    });
  });
}
