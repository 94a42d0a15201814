import assert from 'node:assert/strict';
import { loadFrameworks } from '../../../catalogueFixture';

describe('SFIA texts', () => {
  const { sfia } = loadFrameworks();
  const drifted = new Map([
    ['BPTS', [6, 7]],
    ['CIPM', [6, 7]],
    ['ITMG', [6, 7]],
    ['MKTG', [6]],
    ['PEDP', [8]],
  ]);

  for (const version of sfia.versions) {
    it(`describes every skill and level of SFIA ${version}, or says why not`, () => {
      const silent = new Set<string>();
      for (const { code, levels } of sfia.skills(version)) {
        const texts = [
          sfia.summary(code, version),
          ...levels.map((level) => sfia.levelText(code, level, version)),
        ];
        if (texts.every((text) => text === undefined)) silent.add(code);
        else assert.ok(!texts.includes(undefined), `${code} is described in part only`);
      }
      const expected = [...drifted].flatMap(([code, versions]) => (versions.includes(version) ? [code] : []));
      assert.deepEqual([...silent].sort(), expected);
      for (const code of silent) assert.match(sfia.withheld(code, version) ?? '', /changed its scope/);
    });
  }

  it('describes a drifted code from the version with its present scope on', () => {
    assert.ok(sfia.summary('BPTS', 8));
    assert.equal(sfia.withheld('BPTS', 8), undefined);
    assert.equal(
      sfia.withheld('MKTG', 6),
      'No description is given because MKTG has changed its scope: in SFIA 6 about digital marketing only, ' +
        'since SFIA 7 about all marketing.',
    );
    assert.equal(sfia.withheld('PEDP', 7), undefined, 'SFIA 7 has no such skill');
  });

  it('says which version the words describe when name or levels changed since', () => {
    assert.equal(sfia.summary('TECH', 6)?.describedAs, 9);
    assert.equal(sfia.summary('TECH', 9)?.describedAs, undefined);
    assert.equal(sfia.summary('TECH', 8)?.describedAs, undefined, 'the same in SFIA 8 and 9');
    assert.equal(sfia.levelText('PROG', 4, 6)?.describedAs, 9, 'level 6 came later');
  });

  it('describes a level that later versions dropped as the last version that had it', () => {
    assert.deepEqual(sfia.skill('GOVN', 9)?.levels, [6, 7]);
    assert.deepEqual(sfia.skill('GOVN', 7)?.levels, [5, 6, 7]);
    const inLast = sfia.levelText('GOVN', 5, 7);
    assert.ok(inLast);
    assert.equal(inLast.describedAs, undefined);
    assert.equal(sfia.levelText('GOVN', 5, 6)?.describedAs, 7, 'IT governance, until it was renamed');
  });

  it('answers nothing for levels and skills that the version lacks', () => {
    assert.equal(sfia.levelText('PROG', 6, 6), undefined);
    assert.equal(sfia.levelText('PROG', 7, 9), undefined);
    assert.equal(sfia.summary('BUAN', 9), undefined);
    assert.equal(sfia.summary('ZZZZ', 9), undefined);
  });
});
