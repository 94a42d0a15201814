// Keys that don't stand in the schema: rules, frameworks of the workspace, levels of a framework; and paths of keys.
import { frameworkById } from '../../frameworks/catalogue';
import { ALL_RULES, FIELD_RULES, ruleOf } from '../../rules/ruleList';
import type { Shape } from '../../schema/shape';
import type { ValueContext } from '../explain/value';
import { groupOf } from '../explain/workspaceFile';
import type { Choice, Question } from './choices';

/** A key of a mapping that takes more keys than the schema names. */
export interface KeyChoice {
  readonly key: string;
  /** A few words that are shown beside the key. */
  readonly about: string;
}

/** The further keys of a mapping; `list` is the id that the schema gives for them. */
export function keyChoices(list: string, around: ValueContext): readonly KeyChoice[] {
  return Object.hasOwn(LISTS, list) ? (LISTS[list]?.(around) ?? []) : [];
}

const LISTS: Readonly<Record<string, (around: ValueContext) => readonly KeyChoice[]>> = {
  'framework-id': ({ frameworks }) =>
    [...frameworks.custom.values()].map(({ id, name }) => ({ key: id, about: name })),
  'framework-level': ({ frameworks, framework }) =>
    (frameworkById(frameworks, framework)?.skillLevels ?? []).map(({ id, name }) => ({
      key: id,
      about: name,
    })),
  'rule-id': ruleKeys,
};

/** Each group as a whole, then its rules. */
function ruleKeys(): KeyChoice[] {
  const ids = [...ALL_RULES.map(({ id }) => id), ...FIELD_RULES];
  const groups = new Set(ids.map(groupOf));
  return [...groups].flatMap((group) => [
    { key: `${group}/*`, about: 'the whole group' },
    ...ids
      .filter((id) => groupOf(id) === group)
      .map((id) => ({ key: id, about: ruleOf(id)?.severity ?? '' })),
  ]);
}

/** Every key of a role that other keys lead to, written with dots. Keys of list items can't be asked for. */
export function keyPaths({ around: { roleShape } }: Question): Choice[] {
  return roleShape === undefined ? [] : pathsBelow(roleShape, '');
}

/** Say what a file is, not what a role says. */
const NEVER_REQUIRED = new Set(['kind', 'extends', 'translationOf']);

function pathsBelow(shape: Shape, prefix: string): Choice[] {
  const keys = prefix === '' ? shape.keys.filter((key) => !NEVER_REQUIRED.has(key)) : shape.keys;
  return keys.flatMap((key) => {
    const value = shape.key(key);
    if (value === undefined) return [];
    const path = prefix + key;
    const about = value.title === undefined ? {} : { about: value.title };
    return [{ value: path, ...about }, ...pathsBelow(value, `${path}.`)];
  });
}
