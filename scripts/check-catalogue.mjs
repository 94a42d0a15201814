// Checks the facts in server/catalogue: npm run catalogue. One line for each fault, exit code 1 when there is any.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from './build/catalogue.mjs';
import { checkCatalogue } from './build/checks/all.mjs';
import { digitalCountsOf } from './build/checks/digital-and-data.mjs';
import { checkFileText } from './build/checks/files.mjs';
import { countsOf } from './build/checks/sfia.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'server/catalogue');

function checkFiles() {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return names.flatMap((name) => checkFileText(name, readFileSync(path.join(folder, name), 'utf8')));
}

function summary({ sfia, digitalAndData, civilService }) {
  const versions = Object.values(sfia.versions).map((version) => {
    const { skills, skillLevels } = countsOf(version);
    return `${version.title}: ${skills} skills, ${skillLevels} skill levels`;
  });
  const { families, roles, levels, skills } = digitalCountsOf(digitalAndData.framework);
  return [
    ...versions,
    `Changes between versions: ${sfia.changes.changes.length}`,
    `Capability Framework: ${families} families, ${roles} roles, ${levels} role levels, ${skills} skills`,
    `Civil Service: ${Object.keys(civilService.words.behaviours).length} behaviours, ` +
      `${Object.keys(civilService.words.grades).length} grades`,
  ];
}

let faults = checkFiles();
// a file that is no JSON would only fail a second time
if (faults.length === 0) {
  const catalogue = readCatalogue(root);
  faults = checkCatalogue(catalogue);
  if (faults.length === 0) console.log(summary(catalogue).join('\n'));
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
