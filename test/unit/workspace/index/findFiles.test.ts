import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { localFiles } from '../../../../server/src/node/fileSystem';
import { findFiles } from '../../../../server/src/workspace/index/findFiles';

describe('finding the files of a workspace', () => {
  let folder: string;
  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;

  before(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'find-files-')));
    for (const name of [
      'a.role.yaml',
      'role.config.yaml',
      'notes.yaml',
      'team one/b.role.yml',
      'team one/deep/ours.skills-framework.yaml',
      'node_modules/x/c.role.yaml',
      '.hidden/d.role.yaml',
    ]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), '');
    }
    mkdirSync(path.join(folder, 'folder.role.yaml'));
    symlinkSync(folder, path.join(folder, 'round'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('goes into every folder but those of packages and hidden ones, and follows no links', async () => {
    assert.deepEqual((await findFiles(localFiles, pathToFileURL(folder).href)).sort(), [
      uri('a.role.yaml'),
      uri('role.config.yaml'),
      uri('team one/b.role.yml'),
      uri('team one/deep/ours.skills-framework.yaml'),
    ]);
  });

  it('finds nothing where no folder is', async () => {
    assert.deepEqual(await findFiles(localFiles, uri('gone')), []);
    assert.deepEqual(await findFiles(localFiles, uri('a.role.yaml')), []);
    assert.deepEqual(await findFiles(localFiles, 'vscode-vfs://github/x'), []);
  });
});
