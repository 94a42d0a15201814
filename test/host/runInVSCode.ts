// What a test entry point of the Node extension host does.
import Mocha from 'mocha';
import { eventReporter } from './events';

/** Runs the tests that `load` defines. Rejects where one fails. */
export async function runInVSCode(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: eventReporter(Mocha.reporters.Base),
    timeout: 30_000,
    forbidOnly: Boolean(process.env.CI),
    grep: process.env.ROLE_TESTS_GREP,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
