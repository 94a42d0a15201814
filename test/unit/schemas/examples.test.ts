import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as validators from 'virtual:validators';
import { parseDocument } from 'yaml';
import { findings } from './findings';

function example(name: string) {
  return parseDocument(readFileSync(`examples/${name}`, 'utf8'), { schema: 'core', uniqueKeys: false });
}

const ROLES = readdirSync('examples').filter((name) => name.endsWith('.role.yaml'));

describe('examples', () => {
  for (const name of ROLES.filter((name) => name !== 'broken.role.yaml')) {
    it(`${name} is a valid role`, () => {
      const document = example(name);
      assert.deepEqual([...document.errors, ...document.warnings], []);
      assert.deepEqual(findings(validators.role, document.toJS()), []);
    });
  }

  it('role.config.yaml is a valid workspace file', () => {
    assert.deepEqual(findings(validators.roleConfig, example('role.config.yaml').toJS()), []);
  });

  it('broken.role.yaml shows each kind of problem in the structure once', () => {
    assert.deepEqual(findings(validators.role, example('broken.role.yaml').toJS()), [
      ' additionalProperties sumary',
      '/application/closes format',
      '/application/contacts/0/email format',
      '/criteria/essential/0/lead type',
      '/criteria/essential/1 required items',
      '/links/0 required url',
      '/post/clearance enum',
      '/post/positions type',
      '/post/salary/min type',
      // YAML reads a key where a sentence with a colon stands
      '/responsibilities/0 additionalProperties Lead the team',
      '/responsibilities/0 required items',
      '/responsibilities/1 type',
    ]);
  });

  it('broken.role.yaml stays readable as YAML, so that one problem does not hide another', () => {
    assert.deepEqual(example('broken.role.yaml').errors, []);
  });

  it('are all listed in the README', () => {
    const readme = readFileSync('examples/README.md', 'utf8');
    const unlisted = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.yaml') && !readme.includes(`\`${name}\``),
    );
    assert.deepEqual(unlisted, []);
  });
});
