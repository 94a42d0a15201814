import assert from 'node:assert/strict';
import { type Editor, PUSH } from './editor';
import { editorFor, folderFor, openRole } from './suite';

/** What was sent last about a document, once it is about this version of it. */
async function sent(editor: Editor, uri: string, version: number): Promise<string[]> {
  const last = await editor.until(() =>
    editor.pushed.findLast((pushed) => pushed.uri === uri && pushed.version === version),
  );
  return last.diagnostics.map((diagnostic) => editor.shown(uri, diagnostic));
}

describe('diagnostics that are sent', () => {
  const editor = editorFor({ capabilities: PUSH });

  it('are not offered for asking as well', () => {
    assert.equal(editor().result?.capabilities.diagnosticProvider, undefined);
  });

  it('come with the version of the text that they are about', async () => {
    const uri = await openRole(editor(), 'title: x\nqualties: [a]\n');
    assert.deepEqual(await sent(editor(), uri, 1), ['2 schema/unknown-key: qualties']);
    await editor().edit(uri, 'qualties', 'qualities');
    assert.deepEqual(await sent(editor(), uri, 2), []);
  });

  it('say the same as when they are asked for', async () => {
    const uri = await openRole(editor(), 'title: x\ntitle: y\n');
    await sent(editor(), uri, 1);
    const [found] = editor().pushed.findLast((pushed) => pushed.uri === uri)?.diagnostics ?? [];
    assert.equal(found?.source, 'role');
    assert.equal(found.relatedInformation?.length, 1);
  });

  it('are about the last text after many edits at once', async () => {
    const uri = await openRole(editor(), 'title: x\npost:\n  hours: 0\n');
    const edits: Promise<void>[] = [];
    for (let hours = 0; hours < 40; hours += 1) {
      edits.push(editor().edit(uri, `hours: ${hours}`, `hours: ${hours + 1}`));
    }
    edits.push(editor().edit(uri, 'hours: 40', 'huors: 40'));
    await Promise.all(edits);
    assert.deepEqual(await sent(editor(), uri, 42), ['3 schema/unknown-key: huors']);
    // nothing older comes afterwards: an answer to a later question means that all before it was said
    await editor().ask('foldingRange', uri);
    assert.equal(editor().pushed.findLast((pushed) => pushed.uri === uri)?.version, 42);
  });

  it('are taken back when the document is closed', async () => {
    const uri = await openRole(editor(), 'title: x\nqualties: [a]\n');
    await sent(editor(), uri, 1);
    const before = editor().pushed.length;
    await editor().close(uri);
    const last = await editor().until(() =>
      editor()
        .pushed.slice(before)
        .find((pushed) => pushed.uri === uri),
    );
    assert.deepEqual(last.diagnostics, []);
  });
});

describe('diagnostics that are sent when another file changes', () => {
  const folder = folderFor({ 'base.role.yaml': 'kind: template\nskills:\n  sfia:\n    version: 9\n' });
  const editor = editorFor({ folder: folder.path, capabilities: PUSH });

  it('are sent anew for the roles that extend it', async () => {
    const uri = folder.uri('lead.role.yaml');
    await editor().open(
      uri,
      'title: x\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: DEPL, level: 4 }\n',
    );
    assert.deepEqual(await sent(editor(), uri, 1), []);
    folder.write({ 'base.role.yaml': 'kind: template\nskills:\n  sfia:\n    version: 8\n' });
    await editor().filesChanged(folder.uri('base.role.yaml'));
    const found = await editor().until(() =>
      editor().pushed.findLast((one) => one.uri === uri && one.diagnostics.length > 0),
    );
    const shown = found.diagnostics.map((diagnostic) => editor().shown(uri, diagnostic));
    assert.ok(shown.includes('6 sfia/later-skill: DEPL'));
  });
});
