import assert from 'node:assert/strict';
import { loadFrameworks } from '../../../catalogueFixture';

describe('SFIA skills', () => {
  const { sfia } = loadFrameworks();

  it('has every skill and level of the four versions', () => {
    const totals = sfia.versions.map((version) => {
      const skills = sfia.skills(version);
      return [version, skills.length, skills.reduce((sum, { levels }) => sum + levels.length, 0)];
    });
    assert.deepEqual(totals, [
      [6, 97, 362],
      [7, 102, 390],
      [8, 121, 495],
      [9, 147, 672],
    ]);
  });

  it('keeps the printed order of categories, subcategories and skills', () => {
    const skills = sfia.skills(9);
    assert.deepEqual(
      skills.map(({ order }) => order),
      skills.map((_, index) => index + 1),
    );
    assert.deepEqual(
      [...new Set(skills.map(({ category }) => category))],
      [
        'Strategy and architecture',
        'Change and transformation',
        'Development and implementation',
        'Delivery and operation',
        'People and skills',
        'Relationships and engagement',
      ],
    );
    assert.equal(skills[0]?.code, 'ITSP');
  });

  it('knows a skill as the cited version has it', () => {
    assert.equal(sfia.skill('TECH', 6)?.name, 'Technical specialism');
    assert.equal(sfia.skill('TECH', 7)?.name, 'Specialist advice');
    assert.deepEqual(sfia.skill('DESN', 7)?.levels, [4, 5, 6]);
    assert.deepEqual(sfia.skill('DESN', 9)?.levels, [2, 3, 4, 5, 6]);
    assert.equal(sfia.skill('SINT', 6)?.subcategory, 'Installation and integration');
    assert.notEqual(sfia.skill('SINT', 8)?.subcategory, 'Installation and integration');
    assert.equal(sfia.skill('prog', 9), undefined);
    assert.equal(sfia.skill('BUAN', 9), undefined);
  });

  it('says where levels rest on a single source', () => {
    assert.equal(sfia.skill('PROG', 9)?.levelsFrom, 'several-sources');
    assert.equal(sfia.skill('GOVN', 7)?.levelsFrom, 'confirmed');
    assert.equal(sfia.skill('GOVN', 6)?.levelsFrom, 'single-source');
  });

  it('tells the history of a code', () => {
    const tech = sfia.history('TECH');
    assert.deepEqual(tech?.versions, [6, 7, 8, 9]);
    assert.equal(tech?.skills.get(6)?.name, 'Technical specialism');
    const retired = sfia.history('BUAN');
    assert.deepEqual([retired?.first, retired?.last], [6, 7]);
    assert.equal(sfia.history('AIDE')?.first, 9);
    assert.equal(sfia.history('ZZZZ'), undefined);
  });

  it('names the seven generic levels', () => {
    assert.equal(sfia.genericLevel(4)?.guidingPhrase, 'Enable');
    assert.equal(sfia.genericLevel(5)?.guidingPhrase, 'Ensure, advise');
    assert.equal(sfia.genericLevel(0), undefined);
    assert.equal(sfia.genericLevel(8), undefined);
  });
});
