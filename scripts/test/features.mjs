// The table of features: which tests show each one, through the built server and inside VS Code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/process.mjs';

const listed = path.join(root, 'test/features.json');
const report = path.join(root, 'test-report/features.md');

/** How a cell says what became of the tests that show a feature. */
function outcome(names, results) {
  const found = names.map((name) => results.filter(({ title }) => title.startsWith(name)));
  const all = found.flat();
  const failed = all.filter((result) => !result.passed).length;
  if (failed > 0) return { text: `${failed} FAILED`, good: false };
  const missing = names.filter((_, index) => found[index].length === 0);
  if (missing.length > 0) return { text: `no test "${missing[0]}"`, good: false };
  return { text: `${all.length} passed`, good: true };
}

/**
 * The rows of the table; `good` is false where a test failed or isn't there.
 *
 * @param features  feature → layer → the beginnings of the titles of its tests
 * @param results   layer → `{ title, passed }` of each test that ran; layers that didn't run are not there
 */
export function featureRows(features, results) {
  return Object.entries(features).map(([feature, layers]) => {
    const cells = Object.entries(layers).flatMap(([layer, names]) => {
      const ran = results.get(layer);
      return ran === undefined ? [] : [{ layer, names, ...outcome(names, ran) }];
    });
    return { feature, cells, good: cells.every(({ good }) => good) };
  });
}

/**
 * Prints the table of the layers that ran, and writes it to test-report/features.md with the names of the tests.
 *
 * @returns how many features have no proof: a test that failed, or none of that name
 */
export function reportFeatures(results) {
  const rows = featureRows(JSON.parse(readFileSync(listed, 'utf8')), results).filter(
    ({ cells }) => cells.length > 0,
  );
  if (rows.length === 0) return 0;
  const width = Math.max(...rows.map(({ feature }) => feature.length));
  console.log('\nFeatures, and the tests that show them:');
  for (const { feature, cells } of rows) {
    const said = cells.map(({ layer, text }) => `${layer}: ${text}`).join(', ');
    console.log(`  ${feature.padEnd(width)}  ${said}`);
  }
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(report, markdown(rows));
  return rows.filter(({ good }) => !good).length;
}

function markdown(rows) {
  const lines = rows.flatMap(({ feature, cells }) =>
    cells.map(({ layer, text, names }) => `| ${feature} | ${layer} | ${names.join('; ')} | ${text} |`),
  );
  return ['| Feature | Layer | Tests | Result |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
}
