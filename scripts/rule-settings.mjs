// Brings the setting `roleDefinitions.rules` in package.json in step with the list of rules:
//   node scripts/rule-settings.mjs    after a rule was added or described anew
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { ruleProperties } from './build/rule-settings.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['server/src/language/rules/ruleList.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const [list] = outputFiles;
const { ALL_RULES } = await import(
  `data:text/javascript;base64,${Buffer.from(list.text).toString('base64')}`
);

const file = path.join(root, 'package.json');
const manifest = JSON.parse(readFileSync(file, 'utf8'));
const setting = manifest.contributes.configuration.properties['roleDefinitions.rules'];
setting.properties = ruleProperties(ALL_RULES);
writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
