import type { Path } from '../parse/node';

/** The keywords of the project's JSON Schemas that features read. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly if?: unknown;
  readonly then?: JsonSchema;
  readonly 'x-text'?: TextKind;
  readonly 'x-values'?: string;
  readonly 'x-merge-key'?: string;
  readonly 'x-inherited'?: boolean;
  readonly 'x-required'?: readonly string[];
}

/** A short name, one line of inline Markdown, or block Markdown. */
export type TextKind = 'name' | 'line' | 'markdown';

/** What the format expects at one place: a schema with its references followed. */
export interface Shape {
  /** Name of the `$defs` entry the place refers to. */
  readonly name: string | undefined;
  readonly title: string | undefined;
  /** Markdown. */
  readonly description: string | undefined;
  readonly examples: readonly unknown[];
  readonly types: ReadonlySet<string>;
  /** Allowed values of a scalar, blanks left out; `undefined` where any will do. */
  readonly enum: readonly (string | number | boolean)[] | undefined;
  readonly format: string | undefined;
  readonly text: TextKind | undefined;
  /** Id of the list that completes and explains the value, for example `grade`. */
  readonly values: string | undefined;
  readonly mergeKey: string | undefined;
  readonly inherited: boolean;
  /** Keys in the order of the printed page. */
  readonly keys: readonly string[];
  /** Id of the list that completes and explains further keys, for example `rule-id`. */
  readonly keyValues: string | undefined;
  readonly required: readonly string[];
  /** True for a mapping that takes no other keys than `keys`. */
  readonly closed: boolean;
  key(name: string): Shape | undefined;
  item(): Shape | undefined;
}

/** Shape of a whole document. Shapes are made on first use and kept. */
export function createShape(root: JsonSchema): Shape {
  const made = new Map<JsonSchema, Shape>();
  const shapeOf = (schema: JsonSchema): Shape => {
    let shape = made.get(schema);
    if (shape === undefined) {
      shape = makeShape(follow(schema, root), shapeOf);
      made.set(schema, shape);
    }
    return shape;
  };
  return shapeOf(root);
}

/** What the format expects at `path`; `undefined` where it knows nothing. */
export function shapeAt(root: Shape, path: Path): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of path) {
    shape = typeof step === 'number' ? shape?.item() : shape?.key(step);
  }
  return shape;
}

/** True where people write text of their own (a name, a line, a paragraph). */
export function takesText(shape: Shape | undefined): boolean {
  return shape?.text !== undefined;
}

interface Followed {
  readonly name: string | undefined;
  readonly schema: JsonSchema;
}

/** Follows `$ref`; keywords beside the reference win, since they say more about this very place. */
function follow(schema: JsonSchema, root: JsonSchema): Followed {
  if (schema.$ref === undefined) return { name: undefined, schema };
  const name = schema.$ref.replace('#/$defs/', '');
  const target = root.$defs?.[name];
  if (target === undefined) throw new Error(`The schema refers to ${schema.$ref}, which it doesn't define.`);
  const { $ref: _, ...beside } = schema;
  return { name, schema: { ...follow(target, root).schema, ...beside } };
}

function makeShape({ name, schema }: Followed, shapeOf: (schema: JsonSchema) => Shape): Shape {
  // text-or-list: the allowed values of the text stand in if/then
  const text = schema.then === undefined ? undefined : shapeOf(schema.then);
  const properties = schema.properties ?? {};
  const types = new Set(typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []));
  return {
    name,
    title: schema.title,
    description: schema.description,
    examples: schema.examples ?? [],
    types,
    enum: plainValues(schema.enum) ?? text?.enum,
    format: schema.format ?? text?.format,
    text: schema['x-text'] ?? text?.text,
    values: schema['x-values'] ?? text?.values,
    mergeKey: schema['x-merge-key'],
    inherited: schema['x-inherited'] ?? true,
    keys: Object.keys(properties),
    keyValues: schema.propertyNames?.['x-values'],
    required: [...(schema.required ?? []), ...(schema['x-required'] ?? [])],
    closed: schema.additionalProperties === false,
    key(key) {
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own !== undefined) return shapeOf(own);
      for (const [pattern, other] of Object.entries(schema.patternProperties ?? {})) {
        if (new RegExp(pattern).test(key)) return shapeOf(other);
      }
      const other = schema.additionalProperties;
      return typeof other === 'object' ? shapeOf(other) : undefined;
    },
    item() {
      return schema.items === undefined ? undefined : shapeOf(schema.items);
    },
  };
}

function plainValues(values: readonly unknown[] | undefined): (string | number | boolean)[] | undefined {
  return values?.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)) as
    | (string | number | boolean)[]
    | undefined;
}
