import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writtenIn } from '../picture';
import { runOn } from './commandLine';

const ROLE = `title: Lead archivist
summary:
  You will look after the records of the department.
responsibilities:
  - leads a team of six archivists
skills:
  sfia:
    version: 9
    essential:
      - skill: RMGT
        level: 7
`;

describe('the terminal in the walkthrough', () => {
  const picture = readFileSync('walkthrough/command-line.svg', 'utf8');
  const [check = '', ...others] = writtenIn(picture, 'command');
  const argumentsOf = (command: string) => command.replace(/^role-definitions /, '').split(' ');
  const files = { 'roles/lead-archivist.role.yaml': ROLE };

  it('says what the check says', () => {
    const { stdout } = runOn(files, ...argumentsOf(check));
    const places = writtenIn(picture, 'shown').map((text) => stdout.indexOf(text.trim()));
    assert.ok(places.length > 0 && !places.includes(-1), stdout);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  for (const command of others) {
    it(`can do ${command}`, () => {
      assert.equal(runOn(files, ...argumentsOf(command)).code, 0);
    });
  }
});
