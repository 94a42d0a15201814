import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../fixture';
import { fixedAll, findingsIn, type Files } from './findings';

const NAMES = readdirSync('examples').filter((name) => name.endsWith('.role.yaml'));
const FILES: Files = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);

describe('the examples', () => {
  for (const name of NAMES.filter((one) => one !== 'broken.role.yaml')) {
    it(`${name} has nothing above a hint`, () => {
      const loud = findingsIn(parse(FILES[name] ?? ''), { files: FILES }).filter(
        ({ severity }) => severity !== 'hint',
      );
      assert.deepEqual(
        loud.map(({ code, message }) => `${code} ${message}`),
        [],
      );
    });

    it(`${name} is left alone by "fix all" as far as these rules go`, () => {
      const settings = { rules: { 'extends/*': 'off', 'yaml/*': 'off' } } as const;
      assert.equal(fixedAll(FILES[name] ?? '', { files: FILES, settings }), FILES[name]);
    });
  }

  it('show every rule of the schema and most of SFIA’s in the broken one', () => {
    const codes = new Set(
      findingsIn(parse(FILES['broken.role.yaml'] ?? ''), { files: FILES }).map(({ code }) => code),
    );
    for (const code of ['unknown-key', 'missing-key', 'type', 'value', 'format'])
      assert.ok(codes.has(`schema/${code}`), code);
    for (const code of [
      'unknown-skill',
      'retired-skill',
      'later-skill',
      'undefined-level',
      'wrong-name',
      'duplicate-skill',
    ]) {
      assert.ok(codes.has(`sfia/${code}`), code);
    }
  });
});
