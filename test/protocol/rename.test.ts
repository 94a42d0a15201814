import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { changesIn, FRAMEWORK, RENAMING, TEAM } from './acrossFiles';
import { FULL } from './editor';
import { editorFor, folderFor } from './suite';

describe('renaming', () => {
  const folder = folderFor(TEAM);
  const editor = editorFor({ folder: folder.path, capabilities: RENAMING });

  async function at(name: string, needle: string) {
    const uri = folder.uri(name);
    await editor().open(uri, TEAM[name] ?? '');
    return { textDocument: { uri }, position: editor().position(uri, needle, 3) };
  }

  async function renamed(name: string, needle: string, newName: string): Promise<string[]> {
    const place = await at(name, needle);
    try {
      const params = { ...place, newName };
      return changesIn(
        folder,
        await editor().connection.sendRequest<WorkspaceEdit>('textDocument/rename', params),
      );
    } finally {
      await editor().close(place.textDocument.uri);
    }
  }

  async function moved(oldName: string, newName: string): Promise<string[]> {
    const files = [{ oldUri: folder.uri(oldName), newUri: folder.uri(newName) }];
    return changesIn(
      folder,
      await editor().connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', { files }),
    );
  }

  it('replaces a SFIA code in every role', async () => {
    assert.deepEqual(await renamed('teams/lead.role.yaml', 'PROG', 'DESN'), [
      'teams/lead.role.yaml:6 - { skill: DESN, level: 5 }',
      'teams/senior.role.yaml:6 - skill: DESN',
    ]);
  });

  it('renames a file that a path names, and the paths that lead to it', async () => {
    assert.deepEqual(await renamed('teams/lead.role.yaml', '../base', 'common.role.yaml'), [
      'teams/lead.role.yaml:2 extends: ../common.role.yaml',
      'teams/senior.role.yaml:2 extends: ["../common.role.yaml"]',
      'base.role.yaml → common.role.yaml',
    ]);
  });

  it("renames a skill of the workspace's own framework: its name where it is cited by name, its id elsewhere", async () => {
    assert.deepEqual(await renamed('case.role.yaml', 'Decision', 'Writing: decisions'), [
      `${FRAMEWORK}:14 name: "Writing: decisions"`,
      'case.role.yaml:5 - { skill: "Writing: decisions", level: working }',
    ]);
    assert.deepEqual(await renamed('case.role.yaml', 'interviewing', 'interviews'), [
      `${FRAMEWORK}:9 - id: interviews`,
      `${FRAMEWORK}:26 skills: [{ skill: interviews, level: learning }]`,
      'case.role.yaml:6 - { skill: interviews, level: working }',
    ]);
  });

  it('renames the framework itself', async () => {
    assert.deepEqual(await renamed(FRAMEWORK, 'caseWork', 'casework'), [
      `${FRAMEWORK}:1 id: casework`,
      'case.role.yaml:3 casework:',
    ]);
  });

  it('shows the name to change, and nothing where there is none', async () => {
    const ask = async (name: string, needle: string) => {
      const place = await at(name, needle);
      const answer = await editor().connection.sendRequest<{ placeholder: string } | null>(
        'textDocument/prepareRename',
        place,
      );
      await editor().close(place.textDocument.uri);
      return answer?.placeholder;
    };
    assert.equal(await ask('teams/senior.role.yaml', './lead'), 'lead.role.yaml');
    assert.equal(await ask('case.role.yaml', 'Decision'), 'Decision writing');
    assert.equal(await ask('case.role.yaml', 'Case worker'), undefined);
  });

  it('says in a sentence why a name will not do', async () => {
    for (const [name, needle, newName, message] of [
      ['teams/lead.role.yaml', 'PROG', 'PRGO', /`PRGO` is not the code of a skill in SFIA 6 to 9\./],
      ['teams/lead.role.yaml', '../base', 'base.yaml', /ends in `\.role\.yaml`/],
      ['teams/lead.role.yaml', '../base', 'teams/base.role.yaml', /no slashes/],
      ['teams/senior.role.yaml', './lead', 'senior.role.yaml', /already/],
      ['case.role.yaml', 'caseWork', 'sfia', /another framework/],
      ['case.role.yaml', 'caseWork', 'Case work', /small letter/],
      ['case.role.yaml', 'Decision', 'interviewing', /another skill/],
    ] as const) {
      await assert.rejects(renamed(name, needle, newName), { message });
    }
  });

  it('keeps paths right when a file is renamed or moved', async () => {
    assert.deepEqual(await moved('base.role.yaml', 'shared/base.role.yaml'), [
      'teams/lead.role.yaml:2 extends: ../shared/base.role.yaml',
      'teams/senior.role.yaml:2 extends: ["../shared/base.role.yaml"]',
    ]);
    assert.deepEqual(await moved('teams/lead.role.yaml', 'lead.role.yaml'), [
      'teams/lead.role.yaml:2 extends: ./base.role.yaml',
      'teams/senior.role.yaml:10 reportsTo: ../lead.role.yaml',
    ]);
    assert.deepEqual(await moved(FRAMEWORK, 'skills/case #1.skills-framework.yaml'), [
      'role.config.yaml:1 frameworks: ["./skills/case #1.skills-framework.yaml"]',
    ]);
  });

  it('keeps paths right when a whole folder is moved', async () => {
    assert.deepEqual(await moved('teams', 'people/teams'), [
      'teams/lead.role.yaml:2 extends: ../../base.role.yaml',
      'teams/senior.role.yaml:2 extends: ["../../base.role.yaml"]',
    ]);
    assert.deepEqual(await moved('teams', 'squads'), []);
  });
});

describe('renaming in an editor that asks before it moves a file, whoever moves it', () => {
  const folder = folderFor(TEAM);
  const editor = editorFor({
    folder: folder.path,
    capabilities: RENAMING,
    initializationOptions: { asksBeforeMoves: true },
  });

  it('is told to move the file, and of the paths when it asks', async () => {
    const uri = folder.uri('teams/lead.role.yaml');
    await editor().open(uri, TEAM['teams/lead.role.yaml'] ?? '');
    const edit = await editor().connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position: editor().position(uri, '../base', 3),
      newName: 'common.role.yaml',
    });
    assert.deepEqual(changesIn(folder, edit), ['base.role.yaml → common.role.yaml']);
    const files = [{ oldUri: folder.uri('base.role.yaml'), newUri: folder.uri('common.role.yaml') }];
    const paths = await editor().connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
      files,
    });
    assert.deepEqual(changesIn(folder, paths), [
      'teams/lead.role.yaml:2 extends: ../common.role.yaml',
      'teams/senior.role.yaml:2 extends: ["../common.role.yaml"]',
    ]);
  });
});

describe('renaming in an editor that can’t rename files', () => {
  const folder = folderFor(TEAM);
  const editor = editorFor({ folder: folder.path, capabilities: { ...FULL, workspace: {} } });

  it('still replaces codes, in the older form of an edit', async () => {
    const uri = folder.uri('teams/lead.role.yaml');
    await editor().open(uri, TEAM['teams/lead.role.yaml'] ?? '');
    const rename = (needle: string, newName: string) =>
      editor().connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri },
        position: editor().position(uri, needle, 3),
        newName,
      });
    const { changes, documentChanges } = await rename('PROG', 'DESN');
    assert.equal(documentChanges, undefined);
    assert.deepEqual(
      Object.entries(changes ?? {}).map(([file, edits]) => [file, edits.map(({ newText }) => newText)]),
      [
        [uri, ['DESN']],
        [folder.uri('teams/senior.role.yaml'), ['DESN']],
      ],
    );
    await assert.rejects(rename('../base', 'common.role.yaml'), { message: /only in its list of files/ });
  });
});
