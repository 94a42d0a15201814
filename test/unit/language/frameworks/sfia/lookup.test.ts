import assert from 'node:assert/strict';
import { loadFrameworks } from '../../../catalogueFixture';

describe('SFIA lookup', () => {
  const { sfia } = loadFrameworks();
  const near = (written: string) => sfia.near(written, 9, 3).map(({ code }) => code);

  it('guesses the code that was meant', () => {
    assert.equal(near('PROGR')[0], 'PROG');
    assert.deepEqual(near('PRGO'), ['PROG']);
    assert.equal(near('USPU')[0], 'USUP');
    assert.equal(near('prog')[0], 'PROG');
  });

  it('guesses the skill from its name, as misspelt or as older versions had it', () => {
    assert.equal(near('Programing')[0], 'PROG');
    assert.equal(near('software development')[0], 'PROG');
    assert.equal(near('Technical specialism')[0], 'TECH');
    assert.equal(near('Digital marketing')[0], 'DIGM', 'today’s own name before the old one of MKTG');
  });

  it('guesses only skills of the cited version, and nothing where nothing is near', () => {
    assert.ok(!near('BUAN').includes('BUAN'));
    assert.deepEqual(near('Xyzzy'), []);
    assert.deepEqual(near(''), []);
  });

  it('tells which codes carry or carried a name', () => {
    assert.deepEqual(
      sfia.byName('digital  MARKETING').map(({ code, version }) => `${code} ${version}`),
      ['DIGM 9', 'MKTG 6'],
    );
    assert.deepEqual(sfia.byName('Specialist advice', 6), []);
    assert.deepEqual(
      sfia.byName('Specialist advice', 9).map(({ code }) => code),
      ['TECH'],
    );
    assert.deepEqual(sfia.byName('no such name'), []);
  });

  it('links to the page that is least likely to move', () => {
    assert.equal(sfia.link('PROG', 6), 'https://sfia-online.org/en/skillcode/9/PROG');
    assert.equal(sfia.link('BUAN', 7), 'https://sfia-online.org/en/sfia-7/skills/business-analysis');
    assert.equal(sfia.link('BUAN', 9), sfia.link('BUAN', 7));
    assert.equal(sfia.link('QUST', 9), 'https://sfia-online.org/en/legacy-sfia/sfia-6/skills');
    assert.equal(sfia.link('ZZZZ', 9), 'https://sfia-online.org/en/sfia-9/skills/all-skills-a-z');
  });
});
