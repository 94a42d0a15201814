import assert from 'node:assert/strict';
import role from '../../../../../schemas/role.schema.json';
import roleConfig from '../../../../../schemas/role-config.schema.json';
import skillsFramework from '../../../../../schemas/skills-framework.schema.json';
import { lines, seen } from '../findings';

/** For each keyword that decides whether a file is valid: a line that fails it, and the rule that says so. */
const FAILING: Readonly<Record<string, readonly [line: string, code: string]>> = {
  type: ['post: text', 'schema/type'],
  enum: ['kind: rolle', 'schema/value'],
  minimum: ['post: { positions: 0 }', 'schema/value'],
  format: ['language: "?"', 'schema/format'],
  required: ['links: [{ name: Guide }]', 'schema/missing-key'],
  additionalProperties: ['flavour: x', 'schema/unknown-key'],
  if: ['criteria: { essential: [{ lead: true }] }', 'schema/missing-key'],
  // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's own keyword
  then: ['post: { contract: { type: perm } }', 'schema/value'],
  else: ['criteria: { essential: [{ items: [a], lead: true }] }', 'schema/unknown-key'],
};

/** Where values are found, and what people read. They fail nothing by themselves. */
const HARMLESS = new Set([
  ...['$schema', '$defs', '$ref', '$comment', 'title', 'description', 'examples', 'default'],
  ...['properties', 'patternProperties', 'propertyNames', 'items'],
]);

function keywords(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (['examples', 'enum', 'default', 'required'].includes(keyword)) return [keyword];
    const inner = ['properties', 'patternProperties', '$defs'].includes(keyword)
      ? Object.values(value)
      : [value];
    return [keyword, ...inner.flatMap(keywords)];
  });
}

describe('the keywords of the schemas', () => {
  const used = new Set([role, roleConfig, skillsFramework].flatMap(keywords));

  it('are all known here', () => {
    const unknown = [...used].filter(
      (one) => !HARMLESS.has(one) && !one.startsWith('x-') && FAILING[one] === undefined,
    );
    assert.deepEqual(unknown, []);
  });

  for (const [keyword, [line, code]] of Object.entries(FAILING)) {
    it(`${keyword} is said as ${code}, once`, () => {
      const found = seen(lines('title: T', line));
      assert.deepEqual(
        found.map((text) => text.match(/ (schema\/\S+) /)?.[1]),
        [code],
        found.join('\n'),
      );
    });
  }
});
