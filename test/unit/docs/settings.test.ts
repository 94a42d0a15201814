import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ruleProperties } from '../../../scripts/build/rule-settings.mjs';
import { ALL_RULES } from '../../../server/src/language/rules/registry';

describe('the setting `roleDefinitions.rules`', () => {
  it('knows every rule and group; else run: node scripts/rule-settings.mjs', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const setting = manifest.contributes.configuration.properties['roleDefinitions.rules'];
    assert.deepEqual(setting.properties, ruleProperties(ALL_RULES));
  });
});
