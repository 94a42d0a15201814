import assert from 'node:assert/strict';
import { createWorkspaceFindings } from '../../../../server/src/workspace/index/workspaceFindings';
import { memoryFiles, whole, workspaceOn } from '../memoryFiles';

const CHILD = 'title: Lead\nextends: ./base.role.yaml\n';

function findingsOn(texts: Readonly<Record<string, string>>) {
  const files = memoryFiles(texts);
  const workspace = workspaceOn(files);
  const findings = createWorkspaceFindings(workspace, ({ findings: found }) => found.map(({ code }) => code));
  /** A file is another one now, on disk. */
  function write(name: string, text: string): void {
    files.texts.set(whole(name), text);
    workspace.filesChanged([whole(name)]);
    findings.changed([whole(name)]);
  }
  return { files, workspace, findings, write };
}

describe('findings of a whole workspace', () => {
  it('are worked out for files that are not open, which stay closed', async () => {
    const { findings, workspace } = findingsOn({ 'lead.role.yaml': CHILD });
    assert.deepEqual((await findings.of(whole('lead.role.yaml')))?.items, ['extends/not-found']);
    assert.equal(await findings.of(whole('gone.role.yaml')), undefined);
    assert.deepEqual(workspace.openUris, []);
  });

  it('are the same object until something changes that the file depends on', async () => {
    const { findings, write, files } = findingsOn({
      'lead.role.yaml': CHILD,
      'base.role.yaml': 'kind: template\n',
      'other.role.yaml': 'title: x\n',
    });
    const first = await findings.of(whole('lead.role.yaml'));
    write('other.role.yaml', 'title: y\n');
    assert.equal(await findings.of(whole('lead.role.yaml')), first);
    const reads = files.reads.length;
    write('base.role.yaml', 'kind: template\nextends: ./lead.role.yaml\n');
    const second = await findings.of(whole('lead.role.yaml'));
    assert.ok(files.reads.length > reads);
    assert.deepEqual(second?.items, ['extends/cycle']);
    assert.notEqual(second?.id, first?.id);
  });

  it('keep their number where they turn out the same', async () => {
    const { findings, write } = findingsOn({ 'lead.role.yaml': CHILD, 'base.role.yaml': 'kind: template\n' });
    const first = await findings.of(whole('lead.role.yaml'));
    write('base.role.yaml', 'kind: template\nsummary: New.\n');
    const second = await findings.of(whole('lead.role.yaml'));
    assert.notEqual(second, first);
    assert.equal(second?.id, first?.id);
    findings.everythingChanged();
    assert.equal((await findings.of(whole('lead.role.yaml')))?.id, first?.id);
  });

  it('get another number once they were forgotten', async () => {
    const { findings } = findingsOn({ 'lead.role.yaml': CHILD });
    const first = await findings.of(whole('lead.role.yaml'));
    findings.forget(whole('lead.role.yaml'));
    const second = await findings.of(whole('lead.role.yaml'));
    assert.deepEqual(second?.items, first?.items);
    assert.notEqual(second?.id, first?.id);
  });

  it('are new for a role whose parent appears', async () => {
    const { findings, write } = findingsOn({ 'lead.role.yaml': CHILD });
    await findings.of(whole('lead.role.yaml'));
    write('base.role.yaml', 'kind: template\n');
    assert.deepEqual((await findings.of(whole('lead.role.yaml')))?.items, []);
  });

  it('are new for every role once the workspace file changes', async () => {
    const { findings, write } = findingsOn({
      'lead.role.yaml': CHILD,
      'role.config.yaml': 'sfiaVersion: 9\n',
    });
    await findings.of(whole('lead.role.yaml'));
    write('role.config.yaml', 'rules: { extends/not-found: off }\n');
    assert.deepEqual((await findings.of(whole('lead.role.yaml')))?.items, []);
  });

  it('tell everybody who waits of the next change', async () => {
    const { findings, write } = findingsOn({ 'lead.role.yaml': CHILD });
    const waiting = Promise.all([findings.nextChange(), findings.nextChange()]);
    write('lead.role.yaml', 'title: x\n');
    await waiting;
  });
});
