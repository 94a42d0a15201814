import assert from 'node:assert/strict';
import {
  NEW_ROLE,
  NEW_ROLE_CHOICES,
  type NewRoleAnswer,
  type NewRoleChoices,
  type NewRoleChoicesParams,
  type NewRoleParams,
} from '../../server/src/protocol';
import { WITH_CASE_WORK } from '../unit/ownFramework';
import { editorFor, folderFor } from './suite';

describe('a new role', () => {
  const folder = folderFor({
    ...WITH_CASE_WORK,
    'shared/house.role.yaml': 'kind: template\ntitle: House style\norganisation: { name: The Archive }\n',
    'shared/plain.role.yaml': 'kind: template\n',
    'lead.role.yaml': 'title: Lead\n',
    'elsewhere/role.config.yaml': 'sfiaVersion: 8\n',
    'elsewhere/own.role.yaml': 'kind: template\n',
  });
  const editor = editorFor({ folder: folder.path });

  const choices = (params: NewRoleChoicesParams) =>
    editor().connection.sendRequest<NewRoleChoices>(NEW_ROLE_CHOICES, params);
  const newRole = (params: NewRoleParams) =>
    editor().connection.sendRequest<NewRoleAnswer | null>(NEW_ROLE, params);

  it('can start from the roles of every framework, and from the templates that it may extend', async () => {
    const { roles, templates } = await choices({ folder: folder.uri('roles') });
    assert.deepEqual(templates, [
      { path: '../elsewhere/own.role.yaml' },
      { path: '../shared/house.role.yaml', title: 'House style' },
      { path: '../shared/plain.role.yaml' },
    ]);
    const engineer = roles.find(({ id }) => id === 'data-engineer');
    assert.equal(engineer?.family, 'Data');
    assert.deepEqual(engineer?.levels[0]?.name, 'Data engineer');
    const { framework, levels = [] } = roles.find(({ id }) => id === 'case-worker') ?? {};
    assert.deepEqual(
      [framework, ...levels.map(({ name, grades, skills }) => `${name}: ${grades.join(', ')}; ${skills}`)],
      ['caseWork', 'Case worker: EO; 1', 'Senior case worker: HEO, Band 7; 3'],
    );
  });

  it('is offered no template that lies outside its root', async () => {
    const { templates } = await choices({ folder: folder.uri('elsewhere') });
    assert.deepEqual(templates, [{ path: './own.role.yaml' }]);
  });

  it('is offered nothing of the folder where it stands in none', async () => {
    const { roles, templates } = await choices({});
    assert.ok(roles.length > 40 && roles.every(({ framework }) => framework === 'digitalAndData'));
    assert.deepEqual(templates, []);
  });

  it('comes as a file that has nothing wrong with it', async () => {
    const answer = await newRole({
      folder: folder.uri('roles'),
      title: 'Case worker, appeals',
      cited: { framework: 'caseWork', role: 'case-worker', level: 'senior-case-worker' },
      template: '../shared/house.role.yaml',
    });
    assert.ok(answer !== null && 'text' in answer);
    assert.equal(answer.fileName, 'case-worker-appeals.role.yaml');
    const uri = folder.uri(`roles/${answer.fileName}`);
    await editor().open(uri, answer.text);
    assert.deepEqual(await editor().seen(uri), []);
  });

  it('leaves the version of SFIA to the workspace file that governs the folder', async () => {
    const there = await newRole({ folder: folder.uri('elsewhere'), title: 'x' });
    assert.ok(there !== null && 'text' in there);
    assert.doesNotMatch(there.text, /version:/);
  });

  it('says what is wrong where it asks for something that is not there', async () => {
    assert.deepEqual(await newRole({ title: 'x', cited: { role: 'data-engineer', level: 'boss' } }), {
      problem:
        'Data engineer has no level "boss": it has Data engineer (data-engineer), Senior data engineer (senior-data-engineer), Lead data engineer (lead-data-engineer) and Head of data engineering (head-of-data-engineering).',
    });
  });
});
