import assert from 'node:assert/strict';
import configSchema from '../../../../../schemas/role-config.schema.json';
import frameworkSchema from '../../../../../schemas/skills-framework.schema.json';
import { complete } from '../../../../../server/src/language/features/completion/complete';
import { resolveCompletion } from '../../../../../server/src/language/features/completion/resolve';
import { parseRole } from '../../../../../server/src/language/parse/parse';
import type { DocumentKind } from '../../../../../server/src/language/parse/roleDocument';
import { createShape, type JsonSchema } from '../../../../../server/src/language/schema/shape';
import { loadFrameworks } from '../../../catalogueFixture';
import { roleContext, withCursor } from '../../../fixture';
import { EVERYTHING, PLAIN, suggest } from './accepting';

const SKILL = 'skills:\n  sfia:\n    essential:\n      - skill: |';

describe('the form of a completion list', () => {
  it('says once what all items share, to a client that can take it', () => {
    const { itemDefaults, items } = suggest(SKILL).list;
    assert.deepEqual(itemDefaults?.editRange, {
      start: { line: 3, character: 15 },
      end: { line: 3, character: 15 },
    });
    assert.deepEqual(itemDefaults?.data, { values: 'sfia-skill', version: 9, framework: 'sfia' });
    assert.ok(items.every((item) => item.textEdit === undefined && item.data === undefined));
  });

  it('says all with each item to other clients', () => {
    const { itemDefaults, items } = suggest(SKILL, PLAIN).list;
    assert.equal(itemDefaults, undefined);
    assert.ok(
      items.every(
        ({ textEdit, data, insertTextFormat }) => textEdit && data && insertTextFormat === undefined,
      ),
    );
    assert.equal(items.find(({ label }) => label === 'PBMG')?.detail, 'Problem management · levels 2 to 5');
  });

  it('marks snippets, and which items are none', () => {
    const formats = (options = EVERYTHING) =>
      suggest(SKILL.replace('skill: ', ''), options).list.items.map(
        ({ insertTextFormat }) => insertTextFormat,
      );
    assert.ok(formats().includes(undefined) && formats().includes(1) && !formats().includes(2));
    const { itemDefaults: _, ...withoutDefaults } = EVERYTHING;
    assert.ok(formats(withoutDefaults).includes(undefined) && formats(withoutDefaults).includes(2));
  });

  it('keeps clients from shifting lines that are indented already', () => {
    const { itemDefaults: _, ...withoutDefaults } = EVERYTHING;
    assert.equal(suggest(SKILL).list.itemDefaults?.insertTextMode, 1);
    const { items } = suggest(SKILL, withoutDefaults).list;
    assert.equal(items.find(({ label }) => label === 'PBMG')?.insertTextMode, 1);
  });

  it('sends no documentation of values before it is asked for', () => {
    const { items } = suggest(SKILL, PLAIN).list;
    assert.ok(items.every(({ documentation }) => documentation === undefined));
    const [first] = items;
    assert.ok(first);
    assert.ok(resolveCompletion(first, { frameworks: loadFrameworks() }).documentation);
  });

  it('leaves alone what a client lost the data of', () => {
    const context = { frameworks: loadFrameworks() };
    for (const data of [undefined, null, 'x', {}, { values: 'nothing' }, { values: 'toString' }]) {
      const item = { label: 'PROG', data };
      assert.deepEqual(resolveCompletion(item, context), item);
    }
  });
});

/** Labels at the `|` of a file that is no role. */
function labelsIn(kind: DocumentKind, schema: unknown, marked: string): string[] {
  const shape = createShape(schema as JsonSchema);
  const { text, offset } = withCursor(marked);
  const document = parseRole({ uri: `file:///${kind}.yaml`, version: 1, kind, text, shape });
  return complete(document, offset, roleContext({ shape }), EVERYTHING).items.map(({ label }) => label);
}

describe('completion of other files', () => {
  it('knows the keys and values of a workspace file', () => {
    assert.ok(labelsIn('config', configSchema, '|').includes('sfiaVersion'));
    assert.ok(!labelsIn('config', configSchema, '|').includes('title'));
    assert.deepEqual(labelsIn('config', configSchema, 'publishing: |'), ['civil-service', 'plain']);
    assert.deepEqual(labelsIn('config', configSchema, 'sfiaVersion: |'), ['9', '8', '7', '6']);
    assert.deepEqual(labelsIn('config', configSchema, 'rules:\n  language/gender-coded: |'), [
      ...['off', 'hint', 'information', 'warning', 'error'],
    ]);
  });

  it('knows the keys of a framework of the workspace', () => {
    assert.ok(labelsIn('framework', frameworkSchema, 'id: ours\n|').includes('levels'));
    assert.ok(labelsIn('framework', frameworkSchema, 'skills:\n  - |').includes('id'));
  });
});
