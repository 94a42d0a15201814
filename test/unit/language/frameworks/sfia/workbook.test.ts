import assert from 'node:assert/strict';
import { checkWorkbook } from '../../../../../server/src/language/frameworks/sfia/workbook';
import type {
  SfiaVersion,
  SfiaWorkbook,
  WorkbookSkill,
} from '../../../../../server/src/language/frameworks/types';
import { loadFrameworks } from '../../../catalogueFixture';
import { SFIA_9_SKILLS } from '../../../exchange/sfiaSheets';

const { sfia } = loadFrameworks();

/** Skills of a version with invented texts. */
function skills(version: SfiaVersion): WorkbookSkill[] {
  return sfia.skills(version).map(({ code, name, levels }) => ({
    code,
    name,
    description: 'Invented.',
    guidance: '',
    levels: Object.fromEntries(levels.map((level) => [level, 'Invented.'])),
  }));
}

const workbook = (of: readonly WorkbookSkill[], version?: number): SfiaWorkbook => ({
  skills: of,
  levels: [],
  ...(version === undefined ? {} : { version }),
});

/** What is said about SFIA 9 with some skills changed. */
function warnings(change: (skill: WorkbookSkill) => readonly WorkbookSkill[]): readonly string[] {
  const check = checkWorkbook(workbook(skills(9).flatMap(change), 9), sfia);
  return 'problem' in check ? [check.problem] : check.warnings;
}

/** The same, of one skill. */
function only(code: string, ...changed: readonly Partial<WorkbookSkill>[]) {
  return warnings((skill) =>
    skill.code === code ? changed.map((change) => ({ ...skill, ...change })) : [skill],
  );
}

describe('checking a SFIA workbook against the catalogue', () => {
  it('finds nothing to say about a whole one', () => {
    assert.deepEqual(checkWorkbook(workbook(skills(9), 9), sfia), {
      version: 9,
      edition: 'British English',
      warnings: [],
    });
  });

  for (const version of sfia.versions) {
    it(`knows SFIA ${version} by its skills where the workbook names no version`, () => {
      const check = checkWorkbook(workbook(skills(version)), sfia);
      assert.equal('version' in check && check.version, version);
    });
  }

  it('believes the version that the workbook names', () => {
    assert.deepEqual(checkWorkbook(workbook(skills(9), 10), sfia), {
      problem: "The workbook is of SFIA 10, which this version of the extension doesn't know.",
    });
  });

  it('refuses an excerpt', () => {
    assert.deepEqual(checkWorkbook(workbook(skills(9).slice(0, 132), 9), sfia), {
      problem: 'The file has 132 of the 147 skills of SFIA 9, so it is not the whole workbook.',
    });
    assert.ok('problem' in checkWorkbook(workbook([]), sfia));
    const check = checkWorkbook(workbook(skills(9).slice(0, 133), 9), sfia);
    assert.ok('version' in check);
  });

  it('lists codes that are not known, missing or repeated', () => {
    assert.deepEqual(only('PROG', {}, { code: 'XXXX' }, { code: 'YYYY' }), [
      '2 codes are not known in SFIA 9: XXXX and YYYY.',
    ]);
    assert.deepEqual(only('PROG'), ['1 skill of SFIA 9 is missing: PROG.']);
    assert.deepEqual(only('PROG', {}, {}), ['1 code stands in more than one row: PROG.']);
  });

  it('lists levels that lack a text, and texts that lack a level', () => {
    assert.deepEqual(only('PBMG', { levels: { 2: 'x', 3: 'x', 4: 'x', 7: 'x' } }), [
      '1 level has no text: PBMG level 5.',
      "1 level has a text, but SFIA 9 doesn't define it: PBMG level 7.",
    ]);
  });

  it('knows the US edition by its spelling', () => {
    const names = new Map(SFIA_9_SKILLS.map(({ code, nameEnUS }) => [code, nameEnUS]));
    const us = skills(9).map((skill) => ({ ...skill, name: names.get(skill.code) ?? skill.name }));
    assert.notDeepEqual(us, skills(9));
    assert.deepEqual(checkWorkbook(workbook(us, 9), sfia), {
      version: 9,
      edition: 'US English',
      warnings: [],
    });
  });

  it('says which skills have another name, and names no edition then', () => {
    const other = skills(9).map((skill) =>
      skill.code === 'PROG' ? { ...skill, name: 'Programmation' } : skill,
    );
    assert.deepEqual(checkWorkbook(workbook(other, 9), sfia), {
      version: 9,
      edition: undefined,
      warnings: ['1 skill has another name than in the British edition of SFIA 9: PROG (Programmation).'],
    });
  });
});
