// Runs test/vscode inside VS Code: on the desktop program that the argument names, else in the VS Code from npm.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { closeOnInterrupt, root, temporaryFolder } from '../setup/process.mjs';
import { temporaryWorkspace } from './workspace.mjs';

const { grep, executable, display } = JSON.parse(process.argv[2] ?? '{}');
// the editor that is started here is in the same process group, and ends itself on the same signal
closeOnInterrupt();
const profile = temporaryFolder('profile');
const workspace = temporaryWorkspace({ 'files.autoSave': 'off' });
try {
  await runTests({
    vscodeExecutablePath: executable ?? path.join(root, 'test/host/bin/code'),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/vscode/index.cjs'),
    extensionTestsEnv: {
      ROLE_TESTS_EXTENSION: root,
      ...(grep === '' ? {} : { ROLE_TESTS_GREP: grep }),
      ...(display === undefined ? {} : { DISPLAY: display }),
    },
    launchArgs: [
      workspace,
      '--disable-extensions',
      `--user-data-dir=${path.join(profile, 'user-data')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
    ],
  });
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
