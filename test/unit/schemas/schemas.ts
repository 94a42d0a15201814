import Ajv2020 from 'ajv/dist/2020';
import role from '../../../schemas/role.schema.json';
import roleConfig from '../../../schemas/role-config.schema.json';
import skillsFramework from '../../../schemas/skills-framework.schema.json';
import { VOCABULARY } from '../../../scripts/build/schema-vocabulary.mjs';
import * as formats from '../../../server/src/language/schema/formats';

export type Schema = Readonly<Record<string, unknown>>;

export const SCHEMAS: Readonly<Record<string, Schema>> = { role, roleConfig, skillsFramework };

/** One schema inside a file of schemas/, and how it is reached from the one around it. */
export interface Place {
  /** For example `role#/$defs/link/properties/url`. */
  readonly ref: string;
  readonly root: Schema;
  readonly schema: Schema;
  /** The keyword that holds it; `root` for the whole file. */
  readonly by: string;
  /** Name in `properties`, `patternProperties` or `$defs`. */
  readonly key: string | undefined;
  /** Part of an if, then or else, which says when to apply more, not what a value is. */
  readonly conditional: boolean;
}

const MAPS = ['properties', 'patternProperties', '$defs'];
const SINGLE = ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'];

/** Every schema of a file, outermost first. Schemas written as true or false are left out. */
export function places(file: string): Place[] {
  const root = SCHEMAS[file] ?? {};
  return walk({ ref: `${file}#`, root, schema: root, by: 'root', key: undefined, conditional: false });
}

function walk(place: Place): Place[] {
  const inner = (by: string, value: unknown, key?: string): Place[] => {
    if (!isSchema(value)) return [];
    const step = key === undefined ? by : `${by}/${encodeURIComponent(key)}`;
    const conditional = place.conditional || ['if', 'then', 'else'].includes(by);
    return walk({ ref: `${place.ref}/${step}`, root: place.root, schema: value, by, key, conditional });
  };
  return [
    place,
    ...MAPS.flatMap((by) =>
      Object.entries(mapOf(place.schema[by])).flatMap(([key, value]) => inner(by, value, key)),
    ),
    ...SINGLE.flatMap((by) => inner(by, place.schema[by])),
  ];
}

/** A schema with its reference followed; what stands beside the reference wins. */
export function resolve({ schema, root }: Pick<Place, 'schema' | 'root'>): Schema {
  if (typeof schema.$ref !== 'string') return schema;
  const target = mapOf(root.$defs)[schema.$ref.replace('#/$defs/', '')];
  const { $ref: _, ...beside } = schema;
  return { ...resolve({ schema: mapOf(target), root }), ...beside };
}

export function typesOf(schema: Schema): readonly unknown[] {
  return Array.isArray(schema.type) ? schema.type : [schema.type];
}

export function mapOf(value: unknown): Schema {
  return isSchema(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ajv as the build uses it, with the formats in place, knowing the schemas as `role`, `roleConfig`, … */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats: { ...formats } });
  ajv.addVocabulary([...VOCABULARY]);
  for (const [name, schema] of Object.entries(SCHEMAS)) ajv.addSchema(schema, name);
  return ajv;
}
