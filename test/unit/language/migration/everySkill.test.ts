import assert from 'node:assert/strict';
import type { SfiaVersion } from '../../../../server/src/language/frameworks/types';
import { fateOf } from '../../../../server/src/language/migration/fate';
import { misfit } from '../../../../server/src/language/rules/sfia/fit';
import { loadFrameworks } from '../../catalogueFixture';
import { parse } from '../../fixture';
import { findingsIn } from '../rules/findings';
import { sfiaRole } from '../rules/sfia/role';
import { migrated } from './migrated';

const { sfia } = loadFrameworks();
const OLDER: readonly SfiaVersion[] = [6, 7, 8];

/** Every skill of a version with its name, at every level; the conditions keep them apart. */
function everything(version: SfiaVersion): string {
  const essential = sfia
    .skills(version)
    .flatMap(({ code, name, levels }) =>
      levels.map((level) => `skill: ${code}, level: ${level}, name: "${name}", condition: on day ${level}`),
    );
  return sfiaRole({ version, essential });
}

function errorsIn(text: string): { line: number; underlined: string }[] {
  const document = parse(text);
  return findingsIn(document)
    .filter(({ severity }) => severity === 'error')
    .map(({ start, end }) => ({
      line: document.positionAt(start).line,
      underlined: text.slice(start, end),
    }));
}

describe('every skill at every level', () => {
  /** What SFIA 9 doesn't have, by code or level. */
  const ERRORS: Readonly<Record<number, readonly string[]>> = {
    6: ['INAN', 'NTPL', 'BUAN', 'SUEN', 'CORE', '5', '6', '2', '3'],
    7: ['INAN', 'NTPL', 'BUAN', 'CORE', '5', '2', '3'],
    8: ['7', '2', '3'],
  };

  for (const version of OLDER) {
    const before = everything(version);
    const after = migrated(before);

    it(`of SFIA ${version} is right before`, () => {
      assert.deepEqual(errorsIn(before), []);
    });

    it(`of SFIA ${version} gives errors in SFIA 9 only where a mark says so`, () => {
      const rows = after.split('\n');
      const errors = errorsIn(after);
      for (const { line } of errors) assert.match(rows[line - 1] ?? '', /^\s*# role-decide /, rows[line]);
      const [found, expected] = [
        new Set(errors.map(({ underlined }) => underlined)),
        new Set(ERRORS[version]),
      ];
      assert.deepEqual([...found].sort(), [...expected].sort());
    });

    it(`of SFIA ${version} has no warning in SFIA 9 but the marks and what became one`, () => {
      const codes = findingsIn(parse(after)).flatMap(({ severity, code }) =>
        severity === 'warning' ? code : [],
      );
      assert.deepEqual(
        [...new Set(codes)].sort(),
        version === 6 ? ['sfia/duplicate-skill', 'sfia/undecided'] : ['sfia/undecided'],
      );
    });

    it(`of SFIA ${version} keeps its levels, and migrates once`, () => {
      const levels = (text: string) => text.match(/level: \d/g);
      assert.deepEqual(levels(after), levels(before));
      assert.equal(migrated(after), after);
    });
  }

  for (const from of OLDER) {
    for (const to of sfia.versions.filter((version) => version > from)) {
      it(`fits from SFIA ${from} to ${to} unless it is left to a person`, () => {
        for (const { code, levels } of sfia.skills(from)) {
          for (const level of levels) {
            const fate = fateOf(code, level, { from, to }, sfia);
            const wrong = misfit(fate.code, level, to, sfia);
            assert.ok(wrong === undefined || fate.decisions.length > 0, wrong?.message);
          }
        }
      });
    }
  }
});
