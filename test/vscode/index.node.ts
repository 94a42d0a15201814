// VS Code loads this in the Node extension host, on the desktop and in a browser alike, and calls `run`.
import Mocha from 'mocha';
import { eventReporter } from '../host/events';

/** Runs every test below test/vscode. Rejects where one fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: eventReporter(Mocha.reporters.Base),
    timeout: 30_000,
    forbidOnly: Boolean(process.env.CI),
    grep: process.env.ROLE_TESTS_GREP,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('virtual:tests');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
