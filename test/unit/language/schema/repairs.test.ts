import assert from 'node:assert/strict';
import { readDate } from '../../../../server/src/language/schema/dates';
import { readBoolean, readFormat, readNumber } from '../../../../server/src/language/schema/repairs';

describe('dates', () => {
  const certain: readonly [string, string][] = [
    ['31/12/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['05/05/2026', '2026-05-05'],
    ['2026/12/31', '2026-12-31'],
    ['2026-1-5', '2026-01-05'],
    ['31 December 2026', '2026-12-31'],
    ['1st Mar 2027', '2027-03-01'],
    ['Thursday 31 December 2026', '2026-12-31'],
    ['December 31, 2026', '2026-12-31'],
    ['31-Dec-2026', '2026-12-31'],
    ['2026-12-31 23:55', '2026-12-31T23:55'],
    ['2026-12-31T23:55:00', '2026-12-31T23:55'],
    ['31 December 2026, 11:55pm', '2026-12-31T23:55'],
    ['31 December 2026 at 12.05 am', '2026-12-31T00:05'],
  ];
  for (const [written, text] of certain) {
    it(`reads ${written}`, () => assert.deepEqual(readDate(written, true), { text, certain: true }));
  }

  it('takes the day first where either could be, and says so', () => {
    assert.deepEqual(readDate('05/06/2027', false), { text: '2027-06-05', certain: false });
  });

  for (const written of [
    '31/02/2026',
    '12/31/2026',
    '31 Smarch 2026',
    '2026',
    'soon',
    '31 December',
    '31/12/26',
    '2026-12-31 25:00',
    '2026-12-31T23:55Z',
  ]) {
    it(`does not read ${written}`, () => assert.equal(readDate(written, true), undefined));
  }

  it('reads no time where only a day can stand', () => {
    assert.equal(readDate('31/12/2026 23:55', false), undefined);
  });
});

describe('numbers', () => {
  for (const [written, whole, text] of [
    ['67,000', true, '67000'],
    ['£ 67 000', true, '67000'],
    ['1,234,567.25', false, '1234567.25'],
    ['67.3k', false, '67300'],
    ['67_000', true, '67000'],
    ['5', true, '5'],
  ] as const) {
    it(`reads ${written}`, () => assert.equal(readNumber(written, whole)?.text, text));
  }
  for (const written of ['67,00', '5.5', 'five', '', '5-6', '1,2,3', '$5']) {
    it(`does not read ${JSON.stringify(written)} as a whole number`, () => {
      assert.equal(readNumber(written, true), undefined);
    });
  }
});

describe('true and false', () => {
  it('reads the words that other tools take for them', () => {
    assert.deepEqual(
      ['yes', 'On', 'TRUE', 'y'].map((word) => readBoolean(word)?.text),
      Array(4).fill('true'),
    );
    assert.deepEqual(
      ['no', 'Off', 'n'].map((word) => readBoolean(word)?.text),
      Array(3).fill('false'),
    );
    assert.equal(readBoolean('maybe'), undefined);
    assert.equal(readBoolean('constructor'), undefined);
  });
});

describe('addresses and tags', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['uri', 'www.gov.uk', 'https://www.gov.uk'],
    ['uri', 'gov.uk/guidance', 'https://gov.uk/guidance'],
    ['uri', 'https:/gov.uk', 'https://gov.uk'],
    ['uri', 'jobs@example.gov.uk', 'mailto:jobs@example.gov.uk'],
    ['uri', 'the intranet', undefined],
    ['email', 'Jobs <jobs@example.gov.uk>', 'jobs@example.gov.uk'],
    ['email', 'mailto:jobs@example.gov.uk', 'jobs@example.gov.uk'],
    ['email', 'jobs (at) example.gov.uk', 'jobs@example.gov.uk'],
    ['email', 'jobs', undefined],
    ['languageTag', 'en_GB', 'en-GB'],
    ['languageTag', 'Cymraeg', 'cy-GB'],
    ['languageTag', 'French', undefined],
    ['frameworkId', 'Case work', 'caseWork'],
    ['frameworkId', 'Our-own skills', 'ourOwnSkills'],
    ['frameworkId', '42', undefined],
    ['brandNew', 'x', undefined],
  ];
  for (const [format, written, text] of cases) {
    it(`reads ${written} as ${format}: ${text}`, () => assert.equal(readFormat(format, written)?.text, text));
  }
});
