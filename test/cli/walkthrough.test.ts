import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contributes } from '../../package.json';
import { runOn } from './commandLine';

describe('the terminal in the walkthrough', () => {
  const step = contributes.walkthroughs.flatMap(({ steps }) => steps).find(({ id }) => id === 'command-line');
  const quoted = [...(step?.media.altText ?? '').matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  const isCommand = (words: string) => words.startsWith('role-definitions ');
  const [check = '', ...others] = quoted.filter(isCommand);
  const argumentsOf = (command: string) => command.split(' ').slice(1);
  const files = {
    'roles/lead-archivist.role.yaml': readFileSync('test/fixtures/walkthrough/problems.role.yaml', 'utf8'),
  };

  it('says what the check says', () => {
    const { stdout } = runOn(files, ...argumentsOf(check));
    const places = quoted.filter((words) => !isCommand(words)).map((text) => stdout.indexOf(text));
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
