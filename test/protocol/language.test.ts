import assert from 'node:assert/strict';
import { MEASURES, type RoleMeasures } from '../../server/src/protocol';
import { Editor } from './editor';

const URI = 'file:///roles/engineer.role.yaml';

const ROLE = `title: Engineer
summary: You will utilise tools. A recent graduate would do.
responsibilities:
  - You plan manpower
`;

describe('wording, over the protocol', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start();
  });
  afterEach(() => editor.stop());

  const measures = () => editor.connection.sendRequest<RoleMeasures | null>(MEASURES, { uri: URI });

  it('underlines risky phrases and offers neutral words', async () => {
    await editor.open(URI, ROLE);
    assert.deepEqual(await editor.seen(URI), [
      '2 language/risky-phrase: recent graduate',
      '4 language/risky-phrase: manpower',
    ]);
    const manpower = (await editor.diagnostics(URI)).at(-1);
    assert.ok(manpower);
    const fix = (await editor.actions(URI, manpower)).find(({ isPreferred }) => isPreferred === true);
    assert.ok(fix);
    assert.equal(editor.applied(URI, fix), ROLE.replace('manpower', 'staff'));
  });

  it('measures the open text, as it is after an edit', async () => {
    await editor.open(URI, ROLE);
    assert.deepEqual(await measures(), {
      uri: URI,
      version: 1,
      words: 13,
      sentences: 3,
      wordsPerSentence: 4,
      masculineCoded: 0,
      feminineCoded: 0,
      longSentences: [],
      wordsToAvoid: [
        {
          range: { start: { line: 1, character: 18 }, end: { line: 1, character: 25 } },
          text: 'utilise',
          remark: 'write "use"',
        },
      ],
    });
    await editor.edit(URI, 'utilise tools', Array.from({ length: 30 }, () => 'so').join(' '));
    assert.deepEqual(
      (await measures())?.longSentences.map(({ range, remark }) => [range.start.character, remark]),
      [[9, '32 words']],
    );
  });

  it('has nothing to measure in a file without text, and in none at all', async () => {
    assert.equal(await measures(), null);
    await editor.open(URI, 'kind: template\n');
    assert.equal(await measures(), null);
  });
});
