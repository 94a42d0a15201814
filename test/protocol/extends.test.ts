import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADVERTS_CHANGED, RENDER_ADVERT, type RenderedAdvert } from '../../server/src/protocol';
import type { Editor } from './editor';
import { editorFor, folderFor } from './suite';

const PARENT = `kind: template
organisation:
  name: Home Office
  about: We keep the country safe.
qualities:
  - keeps calm
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 4 }
      - { skill: TECH, level: 5 }
post:
  reference: R-1
  hours: 37
`;
const CHILD = `title: Lead
extends: ./base.role.yaml
organisation:
  name: Border Force
qualities:
  - $inherited
  - listens well
skills:
  sfia:
    essential:
      - { skill: PROG, level: 6 }
      - { skill: TECH, remove: true }
`;

async function advertOf(editor: Editor, uri: string): Promise<string> {
  const advert = await editor.connection.sendRequest<RenderedAdvert | null>(RENDER_ADVERT, { uri });
  return advert?.html ?? '';
}

describe('a role that extends another', () => {
  const folder = folderFor({ 'base.role.yaml': PARENT });
  const editor = editorFor({ folder: folder.path, initializationOptions: { adverts: true } });
  const [uri, parent] = [folder.uri('lead.role.yaml'), folder.uri('base.role.yaml')];
  before(async () => editor().open(uri, CHILD));

  it('is printed with what it inherits', async () => {
    const html = await advertOf(editor(), uri);
    for (const text of [
      'Border Force',
      'We keep the country safe.',
      'keeps calm',
      'listens well',
      'PROG',
      '37',
    ]) {
      assert.ok(html.includes(text), text);
    }
    assert.ok(html.indexOf('keeps calm') < html.indexOf('listens well'));
    assert.ok(!html.includes('Home Office') && !html.includes('TECH'));
    assert.match(html, /PROG[\s\S]*6/);
    assert.ok(!html.includes('R-1'), 'a reference number belongs to one post');
    assert.deepEqual(await editor().seen(uri), []);
  });

  it('is checked against the version that it inherits', async () => {
    const other = folder.uri('other.role.yaml');
    await editor().open(
      other,
      'title: x\nextends: ./old.role.yaml\nskills:\n  sfia:\n    essential: [{ skill: DEPL, level: 4 }]\n',
    );
    folder.write({ 'old.role.yaml': 'kind: template\nskills:\n  sfia:\n    version: 8\n' });
    await editor().filesChanged(folder.uri('old.role.yaml'));
    assert.ok((await editor().seen(other)).includes('5 sfia/later-skill: DEPL'));
    await editor().close(other);
  });

  it('follows the parent in another tab, saved or not, and the disk once that is closed', async () => {
    await editor().open(parent, PARENT);
    await editor().edit(parent, 'keeps calm', 'stays calm');
    assert.match(await advertOf(editor(), uri), /stays calm/);
    await editor().close(parent);
    assert.match(await advertOf(editor(), uri), /keeps calm/);
  });

  it('follows the parent on disk, and the editor is told that the advert changed', async () => {
    const before = editor().notifications.length;
    folder.write({ 'base.role.yaml': PARENT.replace('keeps calm', 'never panics') });
    await editor().filesChanged(parent);
    const told = await editor().until(() =>
      editor()
        .notifications.slice(before)
        .find(({ method }) => method === ADVERTS_CHANGED),
    );
    assert.deepEqual(told.params, { uris: [uri], look: false });
    assert.match(await advertOf(editor(), uri), /never panics/);
    folder.write({ 'base.role.yaml': PARENT });
    await editor().filesChanged(parent);
  });

  it('asks to be told of changes on disk', () => {
    assert.ok(editor().registered.includes('workspace/didChangeWatchedFiles'));
  });
});

const ONE = 'title: One\nextends: ./two.role.yaml\n';

describe('a parent that cannot be used', () => {
  const folder = folderFor({
    'outside.role.yaml': 'title: Secret\nsummary: Not for you\n',
    'roles/role.config.yaml': 'sfiaVersion: 9\n',
    'roles/one.role.yaml': ONE,
    'roles/two.role.yaml': 'title: Two\nextends: ./one.role.yaml\n',
    'roles/broken.role.yaml': 'title: x\nlinks: [{ url: https://a.uk }\n',
  });
  const editor = editorFor({ folder: folder.path });
  before(() => {
    const roles = path.join(folder.path, 'roles');
    mkdirSync(path.join(roles, 'folder.role.yaml'));
    writeFileSync(path.join(roles, 'binary.role.yaml'), Buffer.from([0, 255, 1, 254, 0, 200]));
    symlinkSync(path.join(folder.path, 'outside.role.yaml'), path.join(roles, 'linked.role.yaml'));
    symlinkSync(folder.path, path.join(roles, 'above'));
    for (let depth = 1; depth <= 20; depth += 1) {
      folder.write({
        [`roles/deep${depth}.role.yaml`]: `kind: template\nextends: ./deep${depth + 1}.role.yaml\n`,
      });
    }
    folder.write({ 'roles/deep21.role.yaml': 'kind: template\n' });
  });

  for (const [what, named, code, message] of [
    ['is missing', './none.role.yaml', 'extends/not-found', /none\.role\.yaml/],
    ['is outside the folder', '../outside.role.yaml', 'extends/outside-root', /isn't read/],
    ['is a link to the outside', './linked.role.yaml', 'extends/outside-root', /isn't read/],
    ['lies below a link to the outside', './above/outside.role.yaml', 'extends/outside-root', /isn't read/],
    ['is an address', 'https://example.org/a.role.yaml', 'extends/outside-root', /./],
    ['is a folder', './folder.role.yaml', 'extends/unreadable', /folder/],
    ['is binary', './binary.role.yaml', 'extends/unreadable', /./],
    ['is no YAML', './broken.role.yaml', 'extends/unreadable', /line 2.*never closed/],
    ['is the role itself', './the.role.yaml', 'extends/cycle', /itself/],
    ['has too many above it', './deep1.role.yaml', 'extends/too-deep', /16/],
  ] as const) {
    it(`${what}: one finding on its path`, async () => {
      const uri = folder.uri('roles/the.role.yaml');
      await editor().open(uri, `title: The role\nextends: ${named}\n`);
      assert.deepEqual(await editor().seen(uri), [`2 ${code}: ${named}`]);
      assert.match((await editor().messages(uri)).join(), message);
      const html = await advertOf(editor(), uri);
      assert.ok(html.includes('The role') && !html.includes('Not for you'));
      await editor().close(uri);
    });
  }

  it('extends what extends it: a finding that shows the way round', async () => {
    const uri = folder.uri('roles/one.role.yaml');
    await editor().open(uri, ONE);
    assert.deepEqual(await editor().seen(uri), ['2 extends/cycle: ./two.role.yaml']);
    const [found] = await editor().diagnostics(uri);
    assert.deepEqual(
      found?.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line]),
      [[folder.uri('roles/two.role.yaml'), 1]],
    );
    assert.ok((await advertOf(editor(), uri)).includes('One'));
  });
});
