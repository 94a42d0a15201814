// How long `role-definitions check` takes for many roles, and how much memory: the example again and again, in folders
// of fifty, each with a summary of its own so that no two are the same.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const IN_A_FOLDER = 50;

/** Milliseconds of wall clock and of CPU, and the most memory in bytes, for a check of `count` files. */
export function checkMany(root, count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'role-bench-'));
  try {
    const examples = path.join(root, 'examples');
    const example = readFileSync(path.join(examples, 'lead-devops.role.yaml'), 'utf8');
    copyFileSync(path.join(examples, 'home-office.role.yaml'), path.join(folder, 'home-office.role.yaml'));
    for (let number = 0; number < count; number += 1) {
      const team = path.join(folder, `team-${Math.floor(number / IN_A_FOLDER)}`);
      mkdirSync(team, { recursive: true });
      const text = example
        .replace('extends: ./', 'extends: ../')
        .replace(/^title: .*$/m, `title: Lead ${number}`);
      writeFileSync(path.join(team, `lead-${number}.role.yaml`), text);
    }
    const command = [path.join(root, 'dist/role-definitions.cjs'), 'check', '--format', 'json'];
    const measured = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      require('node:fs').writeSync(2, JSON.stringify({ memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 })); });`;
    writeFileSync(path.join(folder, 'measure.cjs'), measured);
    const begun = performance.now();
    const { stdout, stderr } = spawnSync(process.execPath, ['--require', './measure.cjs', ...command], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    });
    const wall = performance.now() - begun;
    return { wall, ...JSON.parse(stderr), files: JSON.parse(stdout).summary.files };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
