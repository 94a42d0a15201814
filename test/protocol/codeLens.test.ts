import assert from 'node:assert/strict';
import type { CodeLens, Location } from 'vscode-languageserver';
import { FRAMEWORK, placesIn, TEAM } from './acrossFiles';
import { FULL } from './editor';
import { editorFor, folderFor } from './suite';

const capabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, codeLens: { refreshSupport: true } },
};

describe('code lenses', () => {
  const folder = folderFor(TEAM);
  const editor = editorFor({
    folder: folder.path,
    capabilities,
    initializationOptions: { showReferencesCommand: 'show.places' },
  });

  async function lensesOf(name: string): Promise<CodeLens[]> {
    const uri = folder.uri(name);
    await editor().open(uri, TEAM[name] ?? '');
    const lenses = await editor().ask<CodeLens[]>('codeLens', uri);
    await editor().close(uri);
    return lenses;
  }

  async function titlesOf(name: string): Promise<string[]> {
    return (await lensesOf(name)).map(({ range, command }) => `${range.start.line + 1} ${command?.title}`);
  }

  it('say how many roles use a template, and show them', async () => {
    const [lens] = await lensesOf('base.role.yaml');
    assert.equal(lens?.command?.title, 'Used by 2 roles');
    assert.equal(lens.command.command, 'show.places');
    const [uri, position, locations] = lens.command.arguments ?? [];
    assert.equal(uri, folder.uri('base.role.yaml'));
    assert.deepEqual(position, { line: 0, character: 6 });
    assert.deepEqual(placesIn(folder, locations as Location[]), [
      'teams/lead.role.yaml:2 ../base.role.yaml',
      'teams/senior.role.yaml:2 "../base.role.yaml"',
    ]);
  });

  it('say how many roles cite a skill of a framework', async () => {
    assert.deepEqual(await titlesOf(FRAMEWORK), ['9 1 role cites this', '13 1 role cites this']);
  });

  it('leave roles alone that nothing builds on', async () => {
    assert.deepEqual(await titlesOf('case.role.yaml'), []);
    assert.deepEqual(await titlesOf('teams/lead.role.yaml'), []);
  });

  it('can each be turned off, and the editor is asked to draw them again', async () => {
    let asked = 0;
    const drawn = new Promise<void>((resolve) => {
      editor().connection.onRequest('workspace/codeLens/refresh', () => {
        asked += 1;
        resolve();
        return null;
      });
    });
    await editor().configure({ codeLens: { usedBy: false } });
    await drawn;
    assert.ok(asked > 0);
    assert.deepEqual(await titlesOf('base.role.yaml'), []);
    assert.equal((await titlesOf(FRAMEWORK)).length, 2);
    const before = editor().asked;
    await editor().configure({ codeLens: { usedBy: 'no', citedBy: false } });
    await editor().until(() => editor().asked > before);
    assert.deepEqual(await titlesOf('base.role.yaml'), ['1 Used by 2 roles']);
    assert.deepEqual(await titlesOf(FRAMEWORK), []);
  });
});

describe('the code lens on a post', () => {
  const folder = folderFor({ 'base.role.yaml': 'kind: template\n' });
  const editor = editorFor({
    folder: folder.path,
    capabilities,
    initializationOptions: { publishingCommand: 'show.publishing' },
  });

  async function lensOf(name: string, text: string): Promise<CodeLens[]> {
    const uri = folder.uri(name);
    await editor().open(uri, text);
    return editor().ask<CodeLens[]>('codeLens', uri);
  }

  it('says how many fields are ready to publish, and shows the list', async () => {
    const text = 'title: T\nextends: ./base.role.yaml\npost:\n  grade: SEO\n';
    const uri = folder.uri('lead.role.yaml');
    assert.deepEqual(await lensOf('lead.role.yaml', text), [
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
        command: { title: '1 of 15 fields ready to publish', command: 'show.publishing', arguments: [uri] },
      },
    ]);
  });

  it('stands on the title where there is no post, and not on templates', async () => {
    const [lens] = await lensOf('bare.role.yaml', '# New\ntitle: T\nsummary: S\n');
    assert.equal(lens?.command?.title, '1 of 15 fields ready to publish');
    assert.equal(lens.range.start.line, 1);
    const [template] = await lensOf('other.role.yaml', 'kind: template\n');
    assert.equal(template?.command?.title, 'Not used by any role');
  });

  it('is drawn again when what is inherited changes, and can be turned off', async () => {
    const drawn = () =>
      new Promise<void>((resolve) => {
        editor().connection.onRequest('workspace/codeLens/refresh', () => {
          resolve();
          return null;
        });
      });
    const lensTitle = async () => {
      const [lens] = await editor().ask<CodeLens[]>('codeLens', folder.uri('lead.role.yaml'));
      return lens?.command?.title;
    };
    const base = folder.uri('base.role.yaml');
    const afterEdit = drawn();
    await editor().open(base, 'kind: template\nsummary: S\n');
    await afterEdit;
    assert.equal(await lensTitle(), '2 of 15 fields ready to publish');
    const afterSetting = drawn();
    await editor().configure({ codeLens: { readyToPublish: false } });
    await afterSetting;
    assert.equal(await lensTitle(), undefined);
  });
});

describe('code lenses in an editor that can’t list places', () => {
  const folder = folderFor({ 'lonely.role.yaml': 'kind: template\n', 'role.role.yaml': 'title: T\n' });
  const editor = editorFor({ folder: folder.path });

  it('are plain remarks', async () => {
    const uri = folder.uri('lonely.role.yaml');
    await editor().open(uri, 'kind: template\n');
    const [lens] = await editor().ask<CodeLens[]>('codeLens', uri);
    assert.deepEqual(lens?.command, { title: 'Not used by any role', command: '' });
    const role = folder.uri('role.role.yaml');
    await editor().open(role, 'title: T\n');
    assert.deepEqual(await editor().ask<CodeLens[]>('codeLens', role), []);
  });
});
