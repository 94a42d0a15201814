// A file with something at every place that its schema knows, made from the schema and its examples.
import { listOf, mapOf, resolve, SCHEMAS, type Schema, typesOf } from '../unit/schemas/schemas';

/** The schemas by name, with a file name that each applies to. */
export const KINDS = {
  role: 'whole.role.yaml',
  roleConfig: 'role.config.yaml',
  skillsFramework: 'whole.skills-framework.yaml',
} as const;

export type Kind = keyof typeof KINDS;

/** Something at every place. A list whose items can be text as well as keys has one of each example. */
export function wholeFile(kind: Kind): unknown {
  const root = SCHEMAS[kind] ?? {};
  return valueFor(root, root);
}

function valueFor(place: Schema, root: Schema): unknown {
  const schema = resolve({ schema: place, root });
  const types = typesOf(schema);
  if (types.includes('array')) {
    const items = resolve({ schema: mapOf(schema.items), root });
    // an item that is text or keys, or one or the other sort of keys, is best shown by its examples
    const alternatives = typesOf(items).includes('string') || items.if !== undefined;
    return alternatives ? listOf(items.examples) : [valueFor(items, root)];
  }
  if (!types.includes('object')) return listOf(schema.examples)[0];
  const named = Object.entries(mapOf(schema.properties));
  if (named.length === 0) return listOf(schema.examples)[0];
  return Object.fromEntries(named.map(([key, value]) => [key, valueFor(mapOf(value), root)]));
}

/** The keys and numbers that lead to a value. */
export type Path = readonly (string | number)[];

/** A value of a file, where it is and what its schema says of it. */
export interface Spot {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: Schema;
}

/** Every value of a file for which there is a schema, outermost first. */
export function spots(kind: Kind, value: unknown): Spot[] {
  const root = SCHEMAS[kind] ?? {};
  const walk = (place: Schema, here: unknown, path: Path): Spot[] => {
    const schema = resolve({ schema: place, root });
    const inner = Array.isArray(here)
      ? here.flatMap((each, index) => walk(mapOf(schema.items), each, [...path, index]))
      : Object.entries(mapOf(here)).flatMap(([key, each]) =>
          walk(schemaOf(schema, key), each, [...path, key]),
        );
    return [{ path, value: here, schema }, ...inner];
  };
  return walk(root, value, []);
}

function schemaOf(schema: Schema, key: string): Schema {
  const { [key]: named } = mapOf(schema.properties);
  return mapOf(named ?? schema.additionalProperties);
}
