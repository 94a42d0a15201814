import assert from 'node:assert/strict';
import type { FileStatus } from '../../server/src/protocol';
import { editorFor, folderFor, openRole } from './suite';

describe('the status of a file', () => {
  const folder = folderFor({
    'role.config.yaml': 'publishing: plain\nsfiaVersion: 8\n',
    'base.role.yaml': 'kind: template\nskills:\n  sfia:\n    version: 7\n',
  });
  const editor = editorFor({ folder: folder.path });

  async function statusOf(uri: string): Promise<FileStatus> {
    const status: FileStatus | null = await editor().connection.sendRequest('role/status', { uri });
    assert.ok(status);
    return status;
  }

  async function sfiaOf(name: string, text: string): Promise<string> {
    const uri = folder.uri(name);
    await editor().open(uri, text);
    const { version, from, location } = (await statusOf(uri)).sfia;
    return `${version} ${from} ${location?.uri.split('/').at(-1)}:${(location?.range.start.line ?? -1) + 1}`;
  }

  it('says which version of SFIA is in force, and where that is written', async () => {
    const own = 'title: T\nskills:\n  sfia:\n    version: 9\n';
    assert.equal(await sfiaOf('own.role.yaml', own), '9 role own.role.yaml:4');
    const child = 'title: T\nextends: ./base.role.yaml\n';
    assert.equal(await sfiaOf('child.role.yaml', child), '7 inherited base.role.yaml:4');
    assert.equal(await sfiaOf('bare.role.yaml', 'title: T\n'), '8 workspace role.config.yaml:2');
    assert.equal(await sfiaOf('role.config.yaml', 'sfiaVersion: 8\n'), '8 workspace role.config.yaml:1');
    const alone = await statusOf(await openRole(editor(), 'title: T\n'));
    assert.deepEqual(alone.sfia, { version: 9, from: 'default' });
    assert.equal(alone.workspaceFile, undefined);
  });

  it('names the workspace file, counts what is wrong, and says how long reading took', async () => {
    const uri = folder.uri('wrong.role.yaml');
    await editor().open(uri, 'title: T\nflavour: x\nbehaviours:\n  - name: Achieving Commercial Outcomes\n');
    const { workspaceFile, errors, warnings, limits, parseTime, version } = await statusOf(uri);
    assert.equal(workspaceFile, folder.uri('role.config.yaml'));
    assert.deepEqual([errors, warnings, limits, version], [1, 1, [], 1]);
    assert.ok(parseTime > 0);
  });

  it('tells of limits that were reached', async () => {
    const lines = ['title: T'];
    for (let step = 0; step < 20; step += 1)
      lines.push(`x-${step}: &a${step} [${`*a${step - 1}, `.repeat(step && 3)}1]`);
    const many = await statusOf(await openRole(editor(), `${lines.join('\n')}\n`));
    assert.match(many.limits.join(), /^This file holds more than 100,000 values/);

    const chain = (from: number) => `chain-${from}.role.yaml`;
    for (let step = 0; step <= 17; step += 1) {
      folder.write({ [chain(step)]: `title: T\n${step === 17 ? '' : `extends: ./${chain(step + 1)}\n`}` });
    }
    await editor().open(folder.uri(chain(0)), `title: T\nextends: ./${chain(1)}\n`);
    const deep = await statusOf(folder.uri(chain(0)));
    assert.match(deep.limits.join(), /^Files extend one another more than 16 times/);
  });
});
