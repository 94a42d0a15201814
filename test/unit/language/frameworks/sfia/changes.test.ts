import assert from 'node:assert/strict';
import { loadFrameworks } from '../../../catalogueFixture';

describe('SFIA changes', () => {
  const { sfia } = loadFrameworks();

  it('says what took over from a retired skill, and on whose word', () => {
    const review = sfia.successors('CORE');
    assert.deepEqual([review?.codes, review?.basis, review?.leftIn], [['QUAS', 'AUDT'], 'official', 8]);
    const analysis = sfia.successors('BUAN');
    assert.deepEqual([analysis?.codes, analysis?.basis, analysis?.leftIn], [['BUSA', 'FEAS'], 'grouping', 8]);
    assert.equal(sfia.successors('PROG'), undefined);
  });

  it('lists the steps from one version to another, oldest first', () => {
    const steps = sfia.changes(6, 9, 'BPTS').map(({ from, to, kind }) => `${from}-${to} ${kind}`);
    assert.deepEqual(steps, ['7-8 renamed', '7-8 levels-changed', '7-8 moved', '8-9 renamed']);
    assert.deepEqual(sfia.changes(8, 9, 'CORE'), []);
    assert.deepEqual(sfia.changes(9, 6), []);
    assert.equal(sfia.changes(6, 9).length, 282);
  });

  it('shows the skill on both sides of a change', () => {
    const [renamed] = sfia.changes(6, 7, 'TECH');
    assert.equal(renamed?.kind, 'renamed');
    assert.equal(renamed?.before?.name, 'Technical specialism');
    assert.equal(renamed?.after?.name, 'Specialist advice');
    const [added] = sfia.changes(6, 7, 'VISL');
    assert.deepEqual(
      [added?.kind, added?.before, added?.after?.name],
      ['added', undefined, 'Data visualisation'],
    );
  });

  it('names all parts of a skill that was split', () => {
    const split = sfia.changes(8, 9, 'TEST').find(({ kind }) => kind === 'split');
    assert.deepEqual(split?.successors, ['TEST', 'NFTS', 'PRTS']);
    assert.equal(split?.basis, 'official');
  });

  it('marks a renaming that only changed the spelling', () => {
    const spelling = sfia.changes(6, 9).filter((change) => change.spellingOnly);
    assert.deepEqual(
      spelling.map(({ code }) => code),
      ['ITOP', 'SLEN'],
    );
  });
});
