import assert from 'node:assert/strict';
import { findRoot } from '../../../server/src/workspace/roots';

/** Where the root of `/srv/roles/team/lead.role.yaml` is, for the folders and workspace files that there are. */
async function rootWith(
  folders: string[],
  workspaceFiles: string[],
  file = '/srv/roles/team/lead.role.yaml',
) {
  const exists = async (uri: string) => workspaceFiles.some((path) => uri === `file://${path}`);
  const root = await findRoot(
    `file://${file}`,
    folders.map((path) => `file://${path}`),
    exists,
  );
  return root.uri.replace('file://', '');
}

describe('the root of a role', () => {
  it('is its own folder when nothing else is known', async () => {
    assert.equal(await rootWith([], []), '/srv/roles/team');
  });

  it('is the workspace folder it lies in, the inner one of two', async () => {
    assert.equal(await rootWith(['/srv', '/srv/roles', '/other'], []), '/srv/roles');
  });

  it('is not a workspace folder whose name merely starts alike', async () => {
    assert.equal(await rootWith(['/srv/ro'], []), '/srv/roles/team');
  });

  it('is the folder of the nearest workspace file', async () => {
    const workspaceFiles = ['/srv/role.config.yaml', '/srv/roles/role.config.yaml'];
    assert.equal(await rootWith(['/srv'], workspaceFiles), '/srv/roles');
    assert.equal(await rootWith([], workspaceFiles), '/srv/roles');
  });

  it('is found at the top of the disk too', async () => {
    assert.equal(await rootWith([], ['/role.config.yaml']), '/');
    assert.equal(await rootWith([], [], '/lead.role.yaml'), '/');
  });
});
