// The folder that the editors of the tests open.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, temporaryFolder } from '../setup/process.mjs';

/**
 * Copies test/fixtures/workspace to a temporary folder, which is removed when this process ends.
 *
 * @param settings settings of the folder, for editors that have no user settings
 * @returns the folder's path
 */
export function temporaryWorkspace(settings) {
  const folder = path.join(temporaryFolder('workspace'), 'workspace');
  cpSync(path.join(root, 'test/fixtures/workspace'), folder, { recursive: true });
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  return folder;
}
