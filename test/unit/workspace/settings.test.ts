import assert from 'node:assert/strict';
import { readRules } from '../../../server/src/workspace/settings';
import { memoryFiles, whole, workspaceOn } from './memoryFiles';

const ROLE = whole('team/lead.role.yaml');

async function settingsOf(workspace: ReturnType<typeof workspaceOn>) {
  return (await workspace.prepare(ROLE))?.context.settings;
}

function withRole(texts: Readonly<Record<string, string>>) {
  const files = memoryFiles(texts);
  const workspace = workspaceOn(files);
  workspace.update(ROLE, 1, 'title: Lead\n');
  return { files, workspace };
}

describe('settings of a role', () => {
  it('come from the nearest workspace file', async () => {
    const { workspace } = withRole({
      'role.config.yaml': 'sfiaVersion: 7\n',
      'team/role.config.yaml': 'sfiaVersion: 8\n',
    });
    assert.deepEqual(await settingsOf(workspace), { sfiaVersion: 8, rules: {} });
  });

  it('don’t come from above the workspace folder', async () => {
    const { workspace } = withRole({ 'file:///role.config.yaml': 'sfiaVersion: 7\n' });
    assert.deepEqual(await settingsOf(workspace), { rules: {} });
  });

  it('follow the editor’s text of the workspace file, then the disk again', async () => {
    const { workspace } = withRole({ 'role.config.yaml': 'sfiaVersion: 7\n' });
    workspace.update(whole('role.config.yaml'), 1, 'sfiaVersion: 6\n');
    assert.equal((await settingsOf(workspace))?.sfiaVersion, 6);
    workspace.close(whole('role.config.yaml'));
    assert.equal((await settingsOf(workspace))?.sfiaVersion, 7);
  });

  it('follow a workspace file that appears on disk, and one that goes away', async () => {
    const { files, workspace } = withRole({});
    assert.equal((await settingsOf(workspace))?.sfiaVersion, undefined);
    files.texts.set(whole('role.config.yaml'), 'sfiaVersion: 7\n');
    workspace.filesChanged([whole('role.config.yaml')]);
    assert.equal((await settingsOf(workspace))?.sfiaVersion, 7);
    files.texts.delete(whole('role.config.yaml'));
    workspace.filesChanged([whole('role.config.yaml')]);
    assert.equal((await settingsOf(workspace))?.sfiaVersion, undefined);
  });

  it('leave out what is half typed or no setting', async () => {
    const { workspace } = withRole({
      'role.config.yaml':
        'sfiaVersion: 5\nrules:\n  sfia/wrong-name: of\n  sfia/level-spread:\n  yaml/*: [off]\n',
    });
    assert.deepEqual(await settingsOf(workspace), { rules: {} });
  });

  it('say what adverts are for and which keys roles must have', async () => {
    const { workspace } = withRole({
      'role.config.yaml': 'publishing: plain\nrequired: [post.grade, 5, ~, skills.sfia]\n',
    });
    assert.deepEqual(await settingsOf(workspace), {
      publishing: 'plain',
      required: ['post.grade', 'skills.sfia'],
      rules: {},
    });
  });

  it('of the editor hold where the workspace file says nothing', async () => {
    const { workspace } = withRole({
      'role.config.yaml': 'rules: { sfia/wrong-name: error, behaviours/*: off }\n',
    });
    workspace.setRules({
      'sfia/*': 'hint',
      'sfia/wrong-name': 'off',
      'behaviours/unknown': 'error',
      'yaml/tab': 'hint',
    });
    assert.deepEqual((await settingsOf(workspace))?.rules, {
      'sfia/*': 'hint',
      'sfia/wrong-name': 'error',
      'behaviours/*': 'off',
      'yaml/tab': 'hint',
    });
  });
});

describe('rules as an editor sends them', () => {
  for (const value of [null, undefined, 'off', 3, [], ['off']]) {
    it(`are none for ${JSON.stringify(value)}`, () => assert.deepEqual(readRules(value), {}));
  }

  it('are kept where they name a severity', () => {
    assert.deepEqual(readRules({ 'sfia/wrong-name': 'off', 'yaml/tab': 'loud', 'sfia/*': null }), {
      'sfia/wrong-name': 'off',
    });
  });
});
