import assert from 'node:assert/strict';
import { FULL } from './editor';
import { editorFor, openRole } from './suite';

const READING = { ...FULL, workspace: { ...FULL.workspace, textDocumentContent: {} } };

function advertOf(uri: string): string {
  return `role-advert:///advert.txt?${encodeURIComponent(uri)}`;
}

describe('the advert as a document', () => {
  const editor = editorFor({ capabilities: READING });
  const ask = (uri: string) =>
    editor().connection.sendRequest<{ text: string } | null>('workspace/textDocumentContent', { uri });

  it('is announced with its scheme', () => {
    const { workspace } = editor().result?.capabilities ?? {};
    assert.deepEqual(workspace?.textDocumentContent, { schemes: ['role-advert'] });
  });

  it('is plain text', async () => {
    const uri = await openRole(editor(), 'title: Lead\nsummary: You **lead**.\n');
    assert.deepEqual(await ask(advertOf(uri)), {
      text: 'Lead\n====\n\nAbout the role\n--------------\n\nYou lead.\n',
    });
  });

  it('is asked for again when the role changes', async () => {
    const uri = await openRole(editor(), 'title: Lead\n');
    await ask(advertOf(uri));
    const refreshed = new Promise<unknown>((resolve) => {
      editor().connection.onRequest('workspace/textDocumentContent/refresh', (params: unknown) => {
        resolve(params);
        return null;
      });
    });
    await editor().edit(uri, 'Lead', 'Head');
    assert.deepEqual(await refreshed, { uri: advertOf(uri) });
    assert.match((await ask(advertOf(uri)))?.text ?? '', /^Head\n/);
  });

  for (const uri of [
    'role-advert:///advert.txt',
    'role-advert:///a?%',
    advertOf('file:///closed.role.yaml'),
    'file:///a?b',
  ]) {
    it(`is nothing for ${uri}`, async () => {
      assert.equal(await ask(uri), null);
    });
  }
});

describe('the advert as a document, in an editor that has no such documents', () => {
  const editor = editorFor();

  it('is there for a command that asks for it', async () => {
    const uri = await openRole(editor(), 'title: Lead\n');
    const asked = { uri: advertOf(uri) };
    const advert = await editor().connection.sendRequest('workspace/textDocumentContent', asked);
    assert.deepEqual(advert, { text: 'Lead\n====\n' });
  });

  it('is not announced', () => {
    assert.equal(editor().result?.capabilities.workspace?.textDocumentContent, undefined);
  });
});
