import assert from 'node:assert/strict';
import { migrateWorkspaceFile } from '../../../../server/src/language/migration/workspaceFile';
import { applyEdits, parseFile, roleContext } from '../../fixture';

describe('migrating a workspace file', () => {
  const migration = (text: string) =>
    migrateWorkspaceFile(parseFile('role.config.yaml', text), roleContext());

  it('raises the version for roles that do not say, and keeps the rest', () => {
    const text = 'publishing: plain # ours\nsfiaVersion: 7 # since 2019\n';
    assert.equal(applyEdits(text, migration(text)?.edits ?? []), text.replace('7', '9'));
  });

  for (const text of [
    '',
    'publishing: plain\n',
    'sfiaVersion:\n',
    'sfiaVersion: 9\n',
    'sfiaVersion: 5\n',
    'sfiaVersion: [8]\n',
  ]) {
    it(`has nothing to do in ${JSON.stringify(text)}`, () => assert.equal(migration(text), undefined));
  }

  it('leaves a file alone whose YAML is in doubt, and says so', () => {
    const twice = migration('sfiaVersion: 8\nsfiaVersion: 7\n');
    assert.deepEqual(twice?.edits, []);
    assert.equal(twice.leftBecause, "it can't be read as YAML without doubt");
  });
});
