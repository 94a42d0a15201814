import assert from 'node:assert/strict';
import { findingsOf, memoryFiles, whole, workspaceOn } from './memoryFiles';

const LEAD = 'title: Lead\npost: { reportsTo: ./head.role.yaml }\n';
const MISSING = ['post/reports-to-not-found No file `./head.role.yaml` here.'];

describe('a role file that a role names without extending it', () => {
  it('is looked for on disk and in the editor', async () => {
    const files = memoryFiles({});
    const workspace = workspaceOn(files);
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml', LEAD), MISSING);
    workspace.update(whole('head.role.yaml'), 1, 'title: Head\n');
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml'), []);
    workspace.close(whole('head.role.yaml'));
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml'), MISSING);
  });

  it('counts as there once it appears on disk', async () => {
    const files = memoryFiles({});
    const workspace = workspaceOn(files);
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml', LEAD), MISSING);
    assert.deepEqual(workspace.dependentsOf(whole('head.role.yaml')), [whole('lead.role.yaml')]);
    files.texts.set(whole('head.role.yaml'), 'title: Head\n');
    workspace.filesChanged([whole('head.role.yaml')]);
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml'), []);
  });

  it('is never read outside the root', async () => {
    const files = memoryFiles({ 'file:///elsewhere/head.role.yaml': 'title: Head\n' });
    const workspace = workspaceOn(files);
    const text = LEAD.replace('./head', '../elsewhere/head');
    const [finding] = await findingsOf(workspace, 'lead.role.yaml', text);
    assert.match(finding ?? '', /leads out of the folder/);
    assert.ok(!files.reads.includes('file:///elsewhere/head.role.yaml'));
  });
});
