import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../../server/src/language/features/workspaceSymbols';
import { filesWith, frameworks } from './references/workspace';

function found(texts: Readonly<Record<string, string>>, query: string): string[] {
  return workspaceSymbols(filesWith(texts), frameworks, query).map(
    ({ name, containerName }) => `${name} (${containerName})`,
  );
}

const citing = (...codes: readonly string[]) =>
  `title: Engineer\nskills:\n  sfia:\n    essential:\n${codes.map((code) => `      - { skill: ${code}, level: 4 }\n`).join('')}`;

describe('symbols of a workspace', () => {
  const files = { 'a.role.yaml': citing('PROG', 'XXXX', 'PROG') };

  it('match where the letters of the query occur in order, in any case', () => {
    assert.deepEqual(found(files, 'engr'), ['Engineer (a.role.yaml)']);
    assert.deepEqual(found(files, 'EER'), ['Engineer (a.role.yaml)']);
    assert.deepEqual(found(files, 'reenigne'), []);
  });

  it('name each skill of a role once, one that no version has by its code', () => {
    assert.deepEqual(found(files, ''), [
      'Engineer (a.role.yaml)',
      'PROG Programming/software development (Engineer, level 4)',
      'XXXX (Engineer, level 4)',
    ]);
  });

  it('carry the name of the last version for a skill that is gone', () => {
    const [gone = ''] = found({ 'a.role.yaml': citing('QUST') }, 'QUST');
    assert.match(gone, /^QUST Quality standards \(/);
  });

  it('are the bundled framework’s names where a role cites its ids', () => {
    const text =
      'title: x\nskills:\n  digitalAndData:\n    essential: [{ skill: systems-integration, level: expert }]\n';
    assert.deepEqual(found({ 'a.role.yaml': text }, 'systems'), ['Systems integration (x, level expert)']);
  });

  it('are not more than anybody reads, roles first', () => {
    const many = [...Array(400).keys()].map((n) => [`${n}.role.yaml`, citing('PROG', 'TEST')]);
    const all = found(Object.fromEntries(many), '');
    assert.equal(all.length, 500);
    assert.ok(all.slice(0, 400).every((line) => line.startsWith('Engineer')));
  });
});
