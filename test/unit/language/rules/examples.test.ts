import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseFile } from '../../fixture';
import { type Files, findingsIn, fixedAll } from './findings';

const NAMES = readdirSync('examples').filter((name) => name.endsWith('.role.yaml'));
const FRAMEWORKS = readdirSync('examples/skills').map((name) => `skills/${name}`);
const FILES: Files = Object.fromEntries(
  [...NAMES, ...FRAMEWORKS, 'role.config.yaml'].map((name) => [
    name,
    readFileSync(`examples/${name}`, 'utf8'),
  ]),
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

  for (const name of [...FRAMEWORKS, 'role.config.yaml']) {
    it(`${name} has nothing to say of`, () => {
      const found = findingsIn(parseFile(name, FILES[name] ?? ''), { files: FILES });
      assert.deepEqual(
        found.map(({ code, message }) => `${code} ${message}`),
        [],
      );
    });
  }

  it('show every rule of the schema and most others in the broken one', () => {
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
    for (const code of [
      'unknown-framework',
      'unknown-role',
      'unknown-skill',
      'unknown-level',
      'atypical-level',
    ]) {
      assert.ok(codes.has(`framework/${code}`), code);
    }
    for (const code of [
      'behaviours/unknown',
      'behaviours/withdrawn',
      'links/withdrawn',
      'post/salary-range',
      'post/reports-to-not-found',
      'criteria/one-lead',
      'markdown/raw-html',
      'markdown/unsafe-link',
      'suppression/unused',
    ]) {
      assert.ok(codes.has(code), code);
    }
  });
});
