import assert from 'node:assert/strict';
import type { ErrorObject } from 'ajv';
import { checkDocument } from '../../../../../server/src/language/rules/registry';
import type { Validate } from '../../../../../server/src/language/rules/ruleGroup';
import { parse, roleContext } from '../../../fixture';
import { fixed, fixedAll, fixesIn, lines, seen } from '../findings';

const below = (text: string) => lines('title: T', text);

describe('schema/value', () => {
  const cases: readonly [string, string][] = [
    [
      'post: { contract: { type: perm } }',
      '2:perm schema/value `perm` is not one of the contract types; expected permanent, fixed-term, temporary, loan, secondment, apprenticeship or returner.',
    ],
    [
      'post: { workingPatterns: [hybird] }',
      '2:hybird schema/value `hybird` is not one of the working patterns; expected hybrid, full-time, part-time, job-share, flexible, compressed-hours, annualised-hours or another.',
    ],
    ['kind: 5', '2:5 schema/value `5` is not one of the values of `kind`; expected role or template.'],
    [
      'post: { salary: { per: annum } }',
      '2:annum schema/value `annum` is not one of the values of `per`; expected year, month, week, day or hour.',
    ],
    [
      'skills: { sfia: { version: 10 } }',
      '2:10 schema/value `10` is not one of the versions of SFIA; expected 6, 7, 8 or 9.',
    ],
    ['post: { positions: 0 }', '2:0 schema/value `positions` has to be 1 or more, not 0.'],
  ];
  for (const [text, problem] of cases) {
    it(`says what is allowed in ${text}`, () => assert.deepEqual(seen(below(text)), [problem]));
  }

  it('corrects what differs only in capitals, blanks and hyphens', () => {
    const role = lines(
      'title: T',
      'post:',
      '  workingPatterns: [Full time, JOB SHARE]',
      '  clearance: sc',
      '  contract:',
      '    type: Fixed Term',
    );
    assert.equal(
      fixedAll(role),
      lines(
        'title: T',
        'post:',
        '  workingPatterns: [full-time, job-share]',
        '  clearance: SC',
        '  contract:',
        '    type: fixed-term',
      ),
    );
  });

  it('knows the full name of a value', () => {
    const role = below('post: { clearance: Developed vetting }');
    assert.equal(fixed(role, 'Change `Developed vetting` to `DV`'), below('post: { clearance: DV }'));
  });

  it('finds the version in words', () => {
    const role = below('skills: { sfia: { version: SFIA 8 } }');
    assert.equal(fixed(role, 'Change `SFIA 8` to `8`'), below('skills: { sfia: { version: 8 } }'));
  });

  it('checks one contract type and a list of them alike', () => {
    assert.deepEqual(seen(below('post: { contract: { type: [permanent, loan] } }')), []);
    assert.equal(
      fixed(below('post: { contract: { type: [permanant] } }'), 'Change `permanant` to `permanent`'),
      below('post: { contract: { type: [permanent] } }'),
    );
  });
});

describe('schema/format', () => {
  const cases: readonly [text: string, fixed: string, problem: string][] = [
    [
      'record: { reviewed: 31/12/2026 }',
      'record: { reviewed: 2026-12-31 }',
      '2:31/12/2026 schema/format `31/12/2026` is not a date in the form year-month-day, for example `2026-05-01`.',
    ],
    [
      'record: { reviewed: 31 December 2026 }',
      'record: { reviewed: 2026-12-31 }',
      '2:31 December 2026 schema/format `31 December 2026` is not a date in the form year-month-day, for example `2026-05-01`.',
    ],
    [
      'application:\n  closes: 31/12/2026 at 11:55pm',
      'application:\n  closes: 2026-12-31T23:55',
      '3:31/12/2026 at 11:55pm schema/format `31/12/2026 at 11:55pm` is not a date in the form year-month-day, with or without a time, for example `2027-03-31T23:55`.',
    ],
    [
      'application: { applyUrl: www.gov.uk/jobs }',
      'application: { applyUrl: https://www.gov.uk/jobs }',
      '2:www.gov.uk/jobs schema/format `www.gov.uk/jobs` is not a whole web address, for example `https://www.civilservicejobs.service.gov.uk/csr/index.cgi`.',
    ],
    [
      'language: en_GB',
      'language: en-GB',
      '2:en_GB schema/format `en_GB` is not a language tag, for example `en-GB`.',
    ],
    ['language: Welsh', 'language: cy-GB', ''],
    ['links: [{ url: a@b.uk }]', 'links: [{ url: mailto:a@b.uk }]', ''],
  ];
  for (const [before, after, problem] of cases) {
    it(`makes it ${JSON.stringify(after)}`, () => {
      if (problem !== '') assert.deepEqual(seen(below(before)), [problem]);
      assert.equal(fixedAll(below(before)), below(after));
      assert.deepEqual(seen(below(after)), []);
    });
  }

  it('says that a day does not exist', () => {
    assert.deepEqual(seen(below('record: { reviewBy: 2027-02-30 }')), [
      '2:2027-02-30 schema/format `2027-02-30` is in the right form, but no such day or time exists.',
    ]);
  });

  it('asks where day and month could be swapped', () => {
    const role = below('record: { reviewBy: 05/06/2027 }');
    assert.equal(fixedAll(role), role);
    assert.equal(
      fixed(role, 'Change `05/06/2027` to `2027-06-05`'),
      below('record: { reviewBy: 2027-06-05 }'),
    );
  });

  it('offers nothing where nobody can tell', () => {
    for (const text of ['application: { opens: soon }', 'links: [{ url: intranet }]', 'language: 12']) {
      const [finding, ...others] = seen(below(text));
      assert.match(finding ?? '', /schema\/(format|type)/, text);
      assert.deepEqual(others, []);
      assert.deepEqual(fixesIn(below(text)), [], text);
    }
  });
});

describe('a keyword that no schema of the project uses yet', () => {
  const found = (error: Partial<ErrorObject>) => {
    const validate: Validate = () => false;
    validate.errors = [{ keyword: '', instancePath: '', schemaPath: '', params: {}, ...error }];
    return checkDocument({ document: parse('title: T\n'), context: roleContext(), validate }).map(
      ({ code, message }) => `${code} ${message}`,
    );
  };

  it('has a sentence of its own for limits', () => {
    assert.deepEqual(found({ keyword: 'maxLength', instancePath: '/title', params: { limit: 5 } }), [
      'schema/value `title` takes no more than 5 characters.',
    ]);
    assert.deepEqual(found({ keyword: 'minLength', instancePath: '/title', params: { limit: 1 } }), [
      "schema/value `title` can't be empty text.",
    ]);
  });

  it('has one sentence for the rest', () => {
    for (const keyword of ['multipleOf', 'uniqueItems', 'contains', 'dependentRequired', 'brandNew']) {
      assert.deepEqual(found({ keyword, instancePath: '/title' }), [
        "schema/value `title` has a value that can't stand here.",
      ]);
    }
    assert.deepEqual(found({ keyword: 'pattern', instancePath: '/title' }), [
      'schema/format `T` is not written in the way that is expected here, for example `Lead DevOps engineer`.',
    ]);
  });

  it('is passed over where the place is not in the text', () => {
    assert.deepEqual(found({ keyword: 'type', instancePath: '/gone/3' }), []);
  });
});
