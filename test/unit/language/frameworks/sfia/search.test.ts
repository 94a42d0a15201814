import assert from 'node:assert/strict';
import { loadFrameworks } from '../../../catalogueFixture';

describe('SFIA search', () => {
  const { sfia } = loadFrameworks();
  const search = (query: string, limit = 5) => sfia.search(query, 9, limit).map(({ code }) => code);

  it('finds by the start of a code, in either case', () => {
    assert.equal(search('PRO')[0]?.slice(0, 3), 'PRO');
    assert.equal(search('usup')[0], 'USUP');
  });

  it('puts names before texts', () => {
    assert.equal(search('incident')[0], 'USUP');
    assert.equal(search('user research')[0], 'URCH');
    assert.equal(search('secur')[0], 'SCTY');
    assert.ok(search('risk', 20).includes('INAS'), 'others speak of risks in their texts');
  });

  it('leaves out skills that name the matter in passing only, unless nothing names it better', () => {
    assert.deepEqual(search('incident', 20), ['USUP']);
    assert.deepEqual(search('outage', 20), ['AVMT', 'USUP']);
    const named = sfia.skills(9).filter(({ name }) => /\btest/i.test(name));
    const found = search('test', 20);
    assert.ok(
      named.every(({ code }) => found.includes(code)),
      'a skill whose code is TEST pushes no other out',
    );
  });

  it('finds by what the texts say when no name says it', () => {
    const named = sfia.skills(9).filter(({ name }) => /cloud/i.test(name));
    assert.deepEqual(named, []);
    assert.ok(search('cloud').includes('IFDN'));
  });

  it('wants every word to be found', () => {
    assert.ok(search('data').length > 1);
    assert.deepEqual(search('data xyzzy'), []);
    assert.deepEqual(search(''), []);
    assert.deepEqual(search('  - '), []);
  });

  it('answers for the version asked, up to the limit', () => {
    assert.equal(sfia.search('technical specialism', 6, 3)[0]?.code, 'TECH');
    assert.equal(sfia.search('data', 9, 2).length, 2);
    assert.ok(sfia.search('analysis', 7, 50).some(({ code }) => code === 'BUAN'));
    assert.ok(!search('analysis', 50).includes('BUAN'));
  });
});
