import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMAND, run } from './commandLine';

const WATCHING = 'Watching for changes. Ctrl+C ends it.\n';

describe('role-definitions check --watch', () => {
  let folder = '';
  let child: ChildProcess | undefined;
  let printed = '';

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-definitions-')));
    printed = '';
  });

  afterEach(async () => {
    if (child?.exitCode === null) {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    }
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  function start(...args: string[]): ChildProcess {
    const started = spawn(process.execPath, [COMMAND, 'check', '--watch', ...args], { cwd: folder });
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        started.emit('printed');
      });
    }
    child = started;
    return started;
  }

  /** What one round printed, once it is complete. */
  async function nextRound(): Promise<string> {
    while (!printed.includes(WATCHING)) await once(child as ChildProcess, 'printed');
    const at = printed.indexOf(WATCHING);
    const round = printed.slice(0, at);
    printed = printed.slice(at + WATCHING.length);
    return round;
  }

  it('checks again when a file changes, appears, or is replaced as editors do it', async () => {
    write('lead.role.yaml', 'title: Lead\n');
    start();
    assert.equal(await nextRound(), 'Nothing to report in 1 file\n');
    write('lead.role.yaml', 'titel: Lead\n');
    assert.match(await nextRound(), /lead\.role\.yaml:1:1 {2}error {2}schema\/unknown-key/);
    write('other.role.yaml', 'title: Other\n');
    assert.match(await nextRound(), /in 1 of 2 files/);
    write('new.tmp', 'title: Lead\n');
    renameSync(path.join(folder, 'new.tmp'), path.join(folder, 'lead.role.yaml'));
    assert.equal(await nextRound(), 'Nothing to report in 2 files\n');
  });

  it('checks again when a file changes that a named one extends', async () => {
    write('base.role.yaml', 'kind: template\n');
    write('lead.role.yaml', 'title: Lead\nextends: ./base.role.yaml\n');
    start('lead.role.yaml');
    assert.equal(await nextRound(), 'Nothing to report in 1 file\n');
    rmSync(path.join(folder, 'base.role.yaml'));
    assert.match(await nextRound(), /extends\/not-found/);
    write('base.role.yaml', 'kind: template\n');
    assert.equal(await nextRound(), 'Nothing to report in 1 file\n');
  });

  it('ends with success on Ctrl+C, and never clears what is no terminal', async function () {
    // Windows can't send it to another process
    if (process.platform === 'win32') this.skip();
    write('lead.role.yaml', 'titel: Lead\n');
    const started = start();
    assert.ok(!(await nextRound()).includes('\u001B'));
    const gone = once(started, 'exit');
    started.kill('SIGINT');
    assert.deepEqual(await gone, [0, null]);
  });

  it('refuses text that comes from no file', () => {
    const { code, stderr } = run(['check', '--watch', '-'], folder);
    assert.equal(code, 2);
    assert.match(stderr, /the text of - has no file/);
  });
});
