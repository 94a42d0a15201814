import assert from 'node:assert/strict';
import {
  date,
  email,
  frameworkId,
  languageTag,
  localDateTime,
  uri,
} from '../../../server/src/language/schema/formats';

const CASES = [
  {
    check: date,
    good: ['2026-12-31', '2028-02-29', '2000-02-29', '2027-04-30'],
    bad: [
      '2026-02-30',
      '2027-02-29',
      '1900-02-29',
      '2027-04-31',
      '2027-13-01',
      '2027-00-10',
      '2027-1-1',
      '31/12/2026',
      '',
    ],
  },
  {
    check: localDateTime,
    good: ['2026-12-31', '2026-12-31T23:55', '2027-01-01T00:00'],
    bad: [
      '2026-12-31T24:00',
      '2026-12-31T12:60',
      '2026-02-30T12:00',
      '2026-12-31 23:55',
      '2026-12-31T',
      '2026-12-31T23:55Z',
    ],
  },
  {
    check: email,
    good: ['jobs@example.gov.uk', "o'neil+jobs@mail.example.com"],
    bad: [
      'jobs at example.gov.uk',
      'jobs@example',
      '@example.gov.uk',
      'jobs@@example.gov.uk',
      'Jobs <jobs@example.gov.uk>',
      '',
    ],
  },
  {
    check: uri,
    good: [
      'https://www.gov.uk/guidance/a?b=c#d',
      'http://localhost:8080',
      'mailto:jobs@example.gov.uk?subject=Role',
    ],
    bad: [
      'www.gov.uk',
      '/guidance',
      'https://',
      'https:///x',
      'https://a b',
      'ftp://example.gov.uk',
      'javascript:alert(1)',
      'mailto:jobs',
    ],
  },
  {
    check: languageTag,
    good: ['en', 'en-GB', 'cy-GB', 'zh-Hant-TW', 'es-419', 'sl-rozaj', 'de-DE-u-co-phonebk', 'en-x-plain'],
    bad: ['english', 'en_GB', 'e', 'en-', 'en-GB-', 'en GB', ''],
  },
  {
    check: frameworkId,
    good: ['caseWork', 'a', 'our2'],
    bad: ['CaseWork', 'case-work', '2our', 'case work', ''],
  },
];

for (const { check, good, bad } of CASES) {
  describe(`format ${check.name}`, () => {
    for (const text of good) it(`takes ${JSON.stringify(text)}`, () => assert.equal(check(text), true));
    for (const text of bad) it(`refuses ${JSON.stringify(text)}`, () => assert.equal(check(text), false));
  });
}
