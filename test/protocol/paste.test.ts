import assert from 'node:assert/strict';
import { PREPARE_PASTE } from '../../server/src/protocol';
import type { Editor } from './editor';
import { editorFor, openAt, openRole } from './suite';

/** What is inserted when `text` is pasted at the `|`; null to paste it as it is. */
async function pasted(editor: Editor, marked: string, text: string): Promise<string | null> {
  const { uri, position } = await openAt(editor, marked);
  return editor.connection.sendRequest(PREPARE_PASTE, {
    uri,
    range: { start: position, end: position },
    text,
  });
}

const LINES = 'leads the team: delivers\n* owns **the** budget\n';

describe('pasting', () => {
  const editor = editorFor();

  for (const [marked, inserted] of [
    ['qualities:\n  - |', '"leads the team: delivers"\n  - owns **the** budget'],
    ['qualities:\n  |', '- "leads the team: delivers"\n  - owns **the** budget'],
    ['title: x|', null],
    ['summary: ¦\n  |', null],
  ] as const) {
    it(`several lines at ${JSON.stringify(marked)}`, async () => {
      assert.equal(await pasted(editor(), marked, LINES), inserted);
    });
  }

  it('leaves a list that can be read', async () => {
    const text = (await pasted(editor(), 'title: x\nqualities:\n  - |', LINES)) ?? '';
    assert.deepEqual(
      await editor().seen(await openRole(editor(), `title: x\nqualities:\n  - ${text}\n`)),
      [],
    );
  });

  it('is left to the editor in a file that is not open', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const params = { uri: 'file:///not/open.role.yaml', range, text: LINES };
    assert.equal(await editor().connection.sendRequest(PREPARE_PASTE, params), null);
  });
});
