// npm test: builds, runs every layer of tests in turn and counts. `npm test -- --help` lists the options.
import { build, ensureDependencies } from './setup/dependencies.mjs';
import { closeOnInterrupt, fail, isInterrupted, PlainError, say } from './setup/process.mjs';
import { reportFeatures } from './test/features.mjs';
import { layers } from './test/layers.mjs';
import { help, readOptions } from './test/options.mjs';
import { runLayer } from './test/run-layer.mjs';

/** Prepares and runs one layer; one that cannot even be prepared counts as a failure. */
async function outcomeOf(name, options) {
  const layer = layers[name];
  try {
    const args = await layer.prepare(options);
    say(`Running the ${layer.title}…`);
    return await runLayer({ ...options, title: layer.title, args });
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`${layer.title}: could not run. ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0, results: [] };
  }
}

async function main() {
  const options = readOptions(process.argv.slice(2), Object.keys(layers));
  if (options.help) {
    console.log(help);
    return;
  }
  closeOnInterrupt();
  await ensureDependencies();
  await build({ tests: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const results = new Map();
  for (const name of options.layers) {
    const outcome = await outcomeOf(name, options);
    if (isInterrupted()) return;
    results.set(name, outcome.results);
    for (const key of Object.keys(total)) total[key] += outcome[key];
  }
  if (total.passed + total.failed === 0) console.error('No test was run.');
  // a choice of tests proves no feature as a whole
  if (options.grep === undefined) {
    const unproven = reportFeatures(results);
    if (unproven > 0) console.error(`Features without proof: ${unproven}`);
    total.failed += unproven;
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

await main().catch(fail);
