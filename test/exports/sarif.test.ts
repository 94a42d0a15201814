import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { run } from '../cli/commandLine';
import { PATIENCE_MS, readers } from './readers';

describe("a report of the check as SARIF, read by its authors' validator", function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  before(function () {
    // the validator is there for these processors only
    if (process.arch !== 'x64') this.skip();
  });

  /** Its findings, by the rules of the format and by those of GitHub's code scanning. */
  function findingsOn(log: string): readonly string[] {
    writeFileSync(given.in('log.sarif'), log);
    const args = [
      'validate',
      'log.sarif',
      '--rule-kind',
      'Sarif;Gh',
      '-o',
      'report.sarif',
      '--log',
      'ForceOverwrite',
    ];
    const { status, stdout } = spawnSync(process.env.SARIF_MULTITOOL ?? 'Sarif.Multitool', args, {
      cwd: given.folder,
      encoding: 'utf8',
      // it needs no library for languages then
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    assert.equal(status, 0, stdout);
    const { runs } = JSON.parse(readFileSync(given.in('report.sarif'), 'utf8')) as Log;
    return (runs[0]?.results ?? []).map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`);
  }

  it('is accepted, for the format and for GitHub', () => {
    const { stdout } = run(['check', '--format', 'sarif', 'examples'], process.cwd());
    assert.deepEqual(findingsOn(stdout), []);
  });

  it('would not be with a line that counts from 0', () => {
    const { stdout } = run(['check', '--format', 'sarif', 'examples/broken.role.yaml'], process.cwd());
    assert.notDeepEqual(findingsOn(stdout.replace(/"startLine":\d+/, '"startLine":0')), []);
  });
});
