import assert from 'node:assert/strict';
import type { TypeHierarchyItem } from 'vscode-languageserver';
import { TEAM } from './acrossFiles';
import { editorFor, folderFor } from './suite';

describe('who extends whom', () => {
  const files: Readonly<Record<string, string>> = {
    ...TEAM,
    'teams/both.role.yaml':
      'title: Both\nextends: [./senior.role.yaml, ../base.role.yaml, ./senior.role.yaml, ./gone.role.yaml]\n',
    'round.role.yaml': 'title: Round\nextends: ./round.role.yaml\n',
  };
  const folder = folderFor(files);
  const editor = editorFor({ folder: folder.path });

  async function prepared(name: string, needle: string): Promise<TypeHierarchyItem> {
    const uri = folder.uri(name);
    await editor().open(uri, files[name] ?? '');
    const items = await editor().ask<TypeHierarchyItem[]>(
      'prepareTypeHierarchy',
      uri,
      editor().position(uri, needle, 1),
    );
    await editor().close(uri);
    const [item] = items;
    assert.ok(item && items.length === 1);
    return item;
  }

  async function names(direction: 'supertypes' | 'subtypes', item: TypeHierarchyItem): Promise<string[]> {
    const found = await editor().connection.sendRequest<TypeHierarchyItem[]>(`typeHierarchy/${direction}`, {
      item,
    });
    return found.map(({ name }) => name);
  }

  it('starts from the role, or from the one that a path names', async () => {
    const lead = await prepared('teams/lead.role.yaml', 'skills');
    assert.deepEqual([lead.name, lead.detail], ['Lead engineer', 'lead.role.yaml']);
    const base = await prepared('teams/lead.role.yaml', '../base');
    assert.deepEqual([base.name, base.uri], ['base.role.yaml', folder.uri('base.role.yaml')]);
  });

  it('leads up and down, each role once', async () => {
    const both = await prepared('teams/both.role.yaml', 'Both');
    assert.deepEqual(await names('supertypes', both), ['Senior engineer', 'base.role.yaml']);
    const base = await prepared('base.role.yaml', 'kind');
    assert.deepEqual(await names('supertypes', base), []);
    assert.deepEqual(await names('subtypes', base), ['Both', 'Lead engineer', 'Senior engineer']);
  });

  it('shows a role that extends itself as its own parent, and goes no further', async () => {
    const round = await prepared('round.role.yaml', 'Round');
    assert.deepEqual(await names('supertypes', round), ['Round']);
    assert.deepEqual(await names('subtypes', round), ['Round']);
  });
});
