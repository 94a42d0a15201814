// Runs the bundled tests below a folder in this Node: node run-layer.cjs FOLDER [GREP]
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { eventReporter } from './events';

const [folder = '', grep] = process.argv.slice(2);
const mocha = new Mocha({
  ui: 'bdd',
  reporter: eventReporter(Mocha.reporters.Base),
  timeout: 10_000,
  forbidOnly: Boolean(process.env.CI),
  grep,
});
const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
for (const file of files.filter((each) => each.endsWith('.test.cjs')).sort()) {
  mocha.addFile(path.resolve(folder, file));
}
mocha.run((failures) => {
  process.exitCode = failures === 0 ? 0 : 1;
});
