import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import { FRAMEWORK, placesIn, TEAM } from './acrossFiles';
import { editorFor, folderFor } from './suite';

describe('references and definitions across the workspace', () => {
  const folder = folderFor(TEAM);
  const editor = editorFor({ folder: folder.path });

  async function opened(name: string): Promise<string> {
    const uri = folder.uri(name);
    await editor().open(uri, TEAM[name] ?? '');
    return uri;
  }

  async function references(name: string, needle: string, includeDeclaration = false): Promise<string[]> {
    const uri = await opened(name);
    const found = await editor().connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri },
      position: editor().position(uri, needle, 2),
      context: { includeDeclaration },
    });
    await editor().close(uri);
    return placesIn(folder, found);
  }

  it('lists every role that cites a SFIA skill, open or not', async () => {
    assert.deepEqual(await references('teams/lead.role.yaml', 'PROG'), [
      'teams/lead.role.yaml:6 PROG',
      'teams/senior.role.yaml:6 PROG',
    ]);
  });

  it('lists the roles that extend a template or report to a role', async () => {
    const extending = [
      'teams/lead.role.yaml:2 ../base.role.yaml',
      'teams/senior.role.yaml:2 "../base.role.yaml"',
    ];
    assert.deepEqual(await references('teams/lead.role.yaml', '../base'), extending);
    assert.deepEqual(await references('base.role.yaml', 'template'), extending);
    assert.deepEqual(await references('teams/lead.role.yaml', 'Lead engineer'), [
      'teams/senior.role.yaml:10 ./lead.role.yaml',
    ]);
  });

  it("lists who uses the workspace's own framework and its skills, by id or by name", async () => {
    assert.deepEqual(await references(FRAMEWORK, 'decision-writing'), [
      `${FRAMEWORK}:32 decision-writing`,
      'case.role.yaml:5 Decision writing',
    ]);
    assert.deepEqual(await references('case.role.yaml', 'caseWork', true), [
      `${FRAMEWORK}:1 caseWork`,
      'case.role.yaml:3 caseWork',
    ]);
  });

  it('goes from a skill and a framework in a role to where they are defined', async () => {
    const uri = await opened('case.role.yaml');
    const go = async (needle: string) => {
      const found = await editor().ask<Location | null>('definition', uri, editor().position(uri, needle, 2));
      return found === null ? [] : placesIn(folder, [found]);
    };
    assert.deepEqual(await go('Decision'), [`${FRAMEWORK}:13 decision-writing`]);
    assert.deepEqual(await go('caseWork'), [`${FRAMEWORK}:1 caseWork`]);
    assert.deepEqual(await go('Case worker'), []);
    await editor().close(uri);
  });

  it('follows what is typed, and the disk again once a file is closed', async () => {
    const uri = await opened('teams/senior.role.yaml');
    await editor().edit(uri, 'PROG', 'DESN');
    const citing = () => references('teams/lead.role.yaml', 'PROG');
    assert.deepEqual(await citing(), ['teams/lead.role.yaml:6 PROG']);
    await editor().close(uri);
    assert.equal((await citing()).length, 2);
  });

  it('follows files that come and go on disk', async () => {
    const name = 'new.role.yaml';
    folder.write({ [name]: 'title: New\nextends: ./base.role.yaml\n' });
    await editor().filesChanged(folder.uri(name));
    assert.equal((await references('base.role.yaml', 'template')).length, 3);
    folder.write({ [name]: 'title: New\n' });
    await editor().filesChanged(folder.uri(name));
    assert.equal((await references('base.role.yaml', 'template')).length, 2);
  });
});
