import assert from 'node:assert/strict';
import { FORMATS, VALUE_LISTS, VOCABULARY } from '../../../scripts/build/schema-vocabulary.mjs';
import * as formats from '../../../server/src/language/schema/formats';
import { createAjv, listOf, mapOf, type Place, places, resolve, SCHEMAS, typesOf } from './schemas';

// Unions and checks across items are left out on purpose: they make messages vague and validation slow.
const KEYWORDS = new Set([
  ...['$schema', '$defs', '$ref', '$comment', 'title', 'description', 'examples', 'default'],
  ...['type', 'enum', 'format', 'minimum', 'required'],
  ...[
    'properties',
    'patternProperties',
    'additionalProperties',
    'propertyNames',
    'items',
    'if',
    'then',
    'else',
  ],
  ...VOCABULARY,
]);

const ALL = Object.keys(SCHEMAS).flatMap(places);
const PROPERTIES = ALL.filter(({ by, conditional }) => by === 'properties' && !conditional);
const DEFINITIONS = ALL.filter(({ by }) => by === '$defs');

/** The refs of the places that break a rule; a test passes when it is empty. */
function offenders(all: readonly Place[], breaks: (place: Place) => boolean): string[] {
  return all.filter(breaks).map(({ ref }) => ref);
}

/** `skill` and `level` of an item: a blank one is reported as missing. */
function neverBlank({ ref }: Place): boolean {
  return /Skill\/properties\/(skill|level)$/.test(ref);
}

describe('style of the schemas', () => {
  it('uses no keywords but the agreed ones', () => {
    assert.deepEqual(
      offenders(ALL, ({ schema }) => Object.keys(schema).some((keyword) => !KEYWORDS.has(keyword))),
      [],
    );
  });

  it('explains every key with a title, a description and examples', () => {
    const unexplained = (place: Place) => {
      const { title, description, examples } = resolve(place);
      const sentences = typeof description === 'string' && /^[A-Z`].*\.$/s.test(description);
      return typeof title !== 'string' || title.endsWith('.') || !sentences || listOf(examples).length === 0;
    };
    assert.deepEqual(offenders(PROPERTIES, unexplained), []);
  });

  it('explains every list item with a title, a description and examples', () => {
    const items = ALL.filter(({ by }) => by === 'items');
    assert.ok(items.length > 30);
    const unexplained = (place: Place) =>
      ['title', 'description', 'examples'].some((keyword) => resolve(place)[keyword] === undefined);
    assert.deepEqual(offenders(items, unexplained), []);
  });

  it('gives examples that are valid where they stand', () => {
    const ajv = createAjv();
    const explained = ALL.filter(({ schema }) => schema.examples !== undefined);
    const invalid = explained.flatMap(({ ref, schema }) => {
      // a whole file is registered under its bare name
      const validate = ajv.getSchema(ref.replace(/#$/, ''));
      assert.ok(validate, ref);
      return listOf(schema.examples)
        .filter((example) => !validate(example))
        .map((example) => `${ref}: ${JSON.stringify(example)}`);
    });
    assert.deepEqual(invalid, []);
  });

  it('makes every section, list and list item a definition, so that each has its own validator', () => {
    const nested = ({ schema, by, conditional }: Place) =>
      !conditional &&
      by !== 'root' &&
      by !== '$defs' &&
      (typesOf(schema).some((type) => type === 'object' || type === 'array') ||
        (by === 'items' && schema.$ref === undefined));
    assert.deepEqual(offenders(ALL, nested), []);
  });

  it('names definitions in camelCase and uses each of them', () => {
    const references = new Map(
      Object.keys(SCHEMAS).map((file) => [
        SCHEMAS[file],
        new Set(places(file).map(({ schema }) => schema.$ref)),
      ]),
    );
    const bad = ({ root, key = '' }: Place) =>
      !/^[a-z][A-Za-z]*$/.test(key) || !references.get(root)?.has(`#/$defs/${key}`);
    assert.deepEqual(offenders(DEFINITIONS, bad), []);
  });

  it('allows a blank for the value of every key, but not for skill and level', () => {
    const wrong = (place: Place) => {
      const resolved = resolve(place);
      const blankType = typesOf(resolved).includes('null');
      const blankValue = resolved.enum === undefined || listOf(resolved.enum).includes(null);
      return neverBlank(place) ? blankType : !(blankType && blankValue);
    };
    assert.deepEqual(offenders(PROPERTIES, wrong), []);
    assert.equal(PROPERTIES.filter(neverBlank).length, 6);
  });

  it('allows no blank list items', () => {
    const blank = (place: Place) => place.by === 'items' && typesOf(resolve(place)).includes('null');
    assert.deepEqual(offenders(ALL, blank), []);
  });

  it('closes every mapping whose keys it lists, but for own frameworks under skills', () => {
    const open = ({ schema, conditional }: Place) =>
      !conditional && schema.properties !== undefined && schema.additionalProperties !== false;
    assert.deepEqual(offenders(ALL, open), ['role#/$defs/skills']);
  });

  it('takes a number wherever text for people is expected', () => {
    const strict = ({ schema }: Place) =>
      schema['x-text'] !== undefined && !['string', 'number'].every((type) => typesOf(schema).includes(type));
    assert.deepEqual(offenders(ALL, strict), []);
  });

  it('requires only keys that the mapping has', () => {
    const unknown = ({ schema }: Place) =>
      [...listOf(schema.required), ...listOf(schema['x-required'])].some(
        (key) => !Object.hasOwn(mapOf(schema.properties), String(key)),
      );
    assert.deepEqual(offenders(ALL, unknown), []);
  });
});

describe('annotations of the schemas', () => {
  const used = (keyword: string) => [...new Set(ALL.map(({ schema }) => schema[keyword]))].filter(Boolean);

  it('names only lists of values that are agreed', () => {
    assert.deepEqual(
      used('x-values').filter((id) => !VALUE_LISTS.includes(String(id))),
      [],
    );
  });

  it('knows three kinds of text', () => {
    assert.deepEqual(used('x-text').sort(), ['line', 'markdown', 'name']);
  });

  it('uses exactly the formats that are implemented', () => {
    assert.deepEqual(used('format').sort(), [...FORMATS].sort());
    assert.deepEqual(Object.keys(formats).sort(), [...FORMATS].sort());
  });

  it('merges lists by a key that each item needs, and lets those items and no others be removed', () => {
    const merged = ALL.filter(({ schema }) => schema['x-merge-key'] !== undefined);
    const keyOf = new Map(
      merged.map(({ schema, root }) => [mapOf(schema.items).$ref, { key: schema['x-merge-key'], root }]),
    );
    assert.deepEqual([...keyOf.keys()].map((ref) => String(ref).replace('#/$defs/', '')).sort(), [
      ...['allowance', 'behaviour', 'frameworkSkill', 'link', 'salaryBand', 'section', 'sfiaSkill'],
    ]);
    for (const { root, key, schema } of DEFINITIONS.filter(({ ref }) => ref.startsWith('role#'))) {
      const mergeKey = keyOf.get(`#/$defs/${key}`)?.key;
      assert.equal('remove' in mapOf(schema.properties), mergeKey !== undefined, `${key} can be removed`);
      if (mergeKey !== undefined) assert.deepEqual(resolve({ schema, root }).required, [mergeKey]);
    }
  });

  it('keeps what belongs to one file from being inherited', () => {
    assert.deepEqual(
      offenders(ALL, ({ schema }) => schema['x-inherited'] === false),
      [
        ...['title', 'kind', 'extends', 'translationOf', 'record'].map((key) => `role#/properties/${key}`),
        'role#/patternProperties/%5Ex-',
        'role#/$defs/post/properties/reference',
        'role#/$defs/application/properties/opens',
        'role#/$defs/application/properties/closes',
      ],
    );
  });
});
