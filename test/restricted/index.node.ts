// VS Code loads this in a workspace of two folders that nobody trusts, and calls `run`.
import { runInVSCode } from '../host/runInVSCode';

/** Runs every test below test/restricted. Rejects where one fails. */
export function run(): Promise<void> {
  return runInVSCode(() => import('virtual:tests'));
}
