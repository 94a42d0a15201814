import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { localFiles, MAX_FILE_SIZE } from '../../../server/src/node/fileSystem';

describe('files of this computer', () => {
  let folder = '';
  const at = (name: string) => path.join(folder, name);
  const uriOf = (name: string) => URI.file(at(name)).toString();

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-files-')));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read as they stand, with byte order mark and line ends', async () => {
    writeFileSync(at('a.role.yaml'), '\uFEFFtitle: Ä\r\n');
    assert.deepEqual(await localFiles.read(uriOf('a.role.yaml')), {
      status: 'loaded',
      text: '\uFEFFtitle: Ä\r\n',
    });
  });

  it('are read under names with blanks, # and %, in either encoding of the address', async () => {
    writeFileSync(at('a #1 50%.role.yaml'), 'title: A\n');
    for (const uri of [uriOf('a #1 50%.role.yaml'), pathToFileURL(at('a #1 50%.role.yaml')).href])
      assert.equal((await localFiles.read(uri)).status, 'loaded');
  });

  it('show bytes that are not UTF-8 as replacement characters', async () => {
    writeFileSync(at('a.role.yaml'), Buffer.from([0x61, 0xe4, 0x62]));
    assert.deepEqual(await localFiles.read(uriOf('a.role.yaml')), { status: 'loaded', text: 'a\uFFFDb' });
  });

  it('say where links lead to', async () => {
    writeFileSync(at('a.role.yaml'), 'title: A\n');
    symlinkSync(at('a.role.yaml'), at('link.role.yaml'));
    const read = await localFiles.read(uriOf('link.role.yaml'));
    assert.deepEqual(read, { status: 'loaded', text: 'title: A\n', realUri: uriOf('a.role.yaml') });
    assert.equal(await localFiles.realUri(uriOf('link.role.yaml')), uriOf('a.role.yaml'));
    assert.equal(await localFiles.realUri(uriOf('missing.role.yaml')), uriOf('missing.role.yaml'));
  });

  it('are not found where nothing is, where a file stands for a folder, and where a link leads nowhere', async () => {
    writeFileSync(at('a.role.yaml'), '');
    symlinkSync(at('gone'), at('link.role.yaml'));
    for (const name of ['b.role.yaml', 'a.role.yaml/b.role.yaml', 'link.role.yaml', 'x'.repeat(300)])
      assert.deepEqual(await localFiles.read(uriOf(name)), { status: 'not-found' }, name);
  });

  it('say in plain English why something can’t be read', async () => {
    mkdirSync(at('folder.role.yaml'));
    symlinkSync(at('b.role.yaml'), at('a.role.yaml'));
    symlinkSync(at('a.role.yaml'), at('b.role.yaml'));
    writeFileSync(at('large.role.yaml'), '');
    truncateSync(at('large.role.yaml'), MAX_FILE_SIZE + 1);
    const reasons: Record<string, string> = {
      [uriOf('folder.role.yaml')]: 'it is a folder',
      [uriOf('a.role.yaml')]: 'its links lead round in a circle',
      [uriOf('large.role.yaml')]: 'it is larger than 16 MB',
      'untitled:Untitled-1': 'it is not a file on this computer',
      'file:///a%00b.role.yaml': 'it is not a file on this computer',
    };
    for (const [uri, reason] of Object.entries(reasons))
      assert.deepEqual(await localFiles.read(uri), { status: 'unreadable', reason });
  });

  it('are listed by folder; a folder that isn’t there has none', async () => {
    writeFileSync(at('a.role.yaml'), '');
    assert.deepEqual(await localFiles.list(URI.file(folder).toString()), ['a.role.yaml']);
    assert.deepEqual(await localFiles.list(uriOf('missing')), []);
    assert.deepEqual(await localFiles.list('https:///roles'), []);
  });
});
