// VS Code loads this in the Node extension host, on the desktop and in a browser alike, and calls `run`.
import { runInVSCode } from '../host/runInVSCode';

/** Runs every test below test/vscode. Rejects where one fails. */
export function run(): Promise<void> {
  return runInVSCode(() => import('virtual:tests'));
}
