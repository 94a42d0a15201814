// VS Code loads this in the web worker extension host and calls `run`.
import 'mocha/mocha';
import { workspace } from 'vscode';
import { eventReporter } from '../host/events';
import { leaveOut } from './leaveOut';

/** Runs every test below test/web, and below test/vscode less those in notHere.ts. Rejects where one fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: eventReporter(Mocha.reporters.Base), timeout: 30_000 });
  // a worker has no environment, so the choice of tests comes with the folder's settings
  const { grep, forbidOnly } = await settings();
  if (typeof grep === 'string') mocha.grep(grep);
  if (forbidOnly === true) mocha.forbidOnly();
  await import('virtual:tests/../vscode');
  await import('virtual:tests');
  leaveOut(mocha.suite, typeof grep === 'string' ? new RegExp(grep) : /(?:)/);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** The settings of the folder, which a browser may read after it has started the tests. */
async function settings() {
  const read = () => workspace.getConfiguration('roleTests');
  while (typeof read().forbidOnly !== 'boolean') await new Promise((resolve) => setTimeout(resolve, 50));
  return read();
}
