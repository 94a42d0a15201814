import assert from 'node:assert/strict';
import { printed, sectionOf } from './printed';

const post = (yaml: string, parents = {}) => sectionOf(printed(`post: ${yaml}`, parents), 'Appendix');
const apply = (yaml: string) => sectionOf(printed(`application: ${yaml}`), 'How to apply');

describe('advert: the post', () => {
  it('lists the usual rows first, in their order', () => {
    const rows = post(
      '{ positions: 2, reportsTo: Head of DevOps, hours: 37, workingPatterns: [full-time, job-share], contract: { type: fixed-term, length: 12 months }, businessArea: Digital, locations: [Croydon, Sheffield], roleType: Digital, salary: { min: 67000, max: 74000 }, grade: 6, reference: 007123 }',
    );
    assert.deepEqual(rows, [
      'Reference number | 007123',
      'Grade | Grade 6',
      'Salary | £67,000 to £74,000 a year',
      'Type of role | Digital',
      'Location | Croydon, Sheffield',
      'Business area | Digital',
      'Contract type | Fixed term (12 months)',
      'Working pattern | Full-time, job share',
      'Hours | 37 hours a week',
      'Reports to | Head of DevOps',
      'Number of posts | 2',
    ]);
  });

  it('keeps an empty row for a key that is written but blank, and says so to screen readers', () => {
    assert.deepEqual(post('{ salary: , grade: SEO }'), [
      'Grade | Senior Executive Officer (SEO)',
      'Salary | Not filled in yet',
    ]);
  });

  it('has no row for a key that says none', () => {
    assert.deepEqual(post('{ allowances: [], roleType: "", hours: full }'), ['Hours | full']);
  });

  it('shows an inherited value in place of a blank', () => {
    const lines = printed('extends: ./base.role.yaml\npost: { hours: }', {
      'base.role.yaml': 'post: { hours: 36 }',
    });
    assert.deepEqual(sectionOf(lines, 'Appendix'), ['Hours | 36 hours a week']);
  });

  const salaries: readonly (readonly [string, string])[] = [
    ['{ min: 67000 }', '£67,000 a year'],
    ['{ min: 67000, max: 67000 }', '£67,000 a year'],
    ['{ max: 74000 }', 'Up to £74,000 a year'],
    ['{ min: 450, max: 500.5, per: day }', '£450 to £500.50 a day'],
    ['{ min: 20, per: hour, note: plus allowance }', '£20 an hour plus allowance'],
    ['{ min: 50000, currency: EUR }', '€50,000 a year'],
    ['{ min: 50000, currency: pounds }', '50,000 a year'],
    ['{ min: "67,000" }', '67,000 a year'],
    ['negotiable', 'negotiable'],
    ['{ min: 5, per: constructor }', '£5 constructor'],
    [
      '{ bands: [{ area: London, min: 61500, max: 66000 }, { area: National, min: 57500 }] }',
      '- London: £61,500 to £66,000 a year - National: £57,500 a year',
    ],
  ];
  for (const [yaml, expected] of salaries) {
    it(`writes the salary ${yaml} as ${expected}`, () => {
      assert.equal(post(`{ salary: ${yaml} }`).join(' ').replace('Salary | ', '').trim(), expected);
    });
  }

  it('writes allowances with their most and what they depend on', () => {
    assert.deepEqual(
      post('{ allowances: [{ name: Capability allowance, max: 20100, basis: SFIA assessment }] }'),
      ['Allowances | Capability allowance: up to £20,100 (SFIA assessment)'],
    );
  });

  it('writes addresses, a line each', () => {
    const rows = post(
      '{ locations: [{ name: Vulcan House, locality: Sheffield, postcode: S3 8NU, country: GB }, Croydon] }',
    );
    assert.deepEqual(rows, ['Location |', '- Vulcan House, Sheffield, S3 8NU', '- Croydon']);
    assert.deepEqual(post('{ locations: [{ remote: true }] }'), ['Location | Working from home']);
  });

  it('writes clearances and other choices by name, unknown ones as they are', () => {
    assert.deepEqual(
      post('{ clearance: SC, criminalRecordCheck: basic, residencyYears: 1, reserveListMonths: 12 }'),
      [
        'Security clearance | Security Check (SC)',
        'Criminal record check | Basic',
        'UK residency | 1 year',
        'Reserve list | 12 months',
      ],
    );
    assert.deepEqual(post('{ clearance: secret }'), ['Security clearance | secret']);
  });

  it('names an equal grade, and turns the path of a line manager into words', () => {
    assert.deepEqual(post('{ grade: Band 8, equivalentGrade: G7, reportsTo: ../head-of-devops.role.yaml }'), [
      'Grade | Band 8 (equivalent to Grade 7)',
      'Reports to | Head of devops',
    ]);
  });
});

describe('advert: how to apply', () => {
  const closing: readonly (readonly [string, string])[] = [
    ['2027-12-31T23:55', 'Closes at 11:55pm on Friday 31 December 2027'],
    ['2027-12-31', 'Closes at the end of Friday 31 December 2027'],
    ['2028-02-29T12:00', 'Closes at midday on Tuesday 29 February 2028'],
    ['2027-06-01T09:00', 'Closes at 9am on Tuesday 1 June 2027'],
    ['2027-06-01T00:05', 'Closes at 12:05am on Tuesday 1 June 2027'],
    ['2027-02-30', 'Closes 2027-02-30'],
    ['soon', 'Closes soon'],
  ];
  for (const [date, expected] of closing) {
    it(`writes out the closing date ${date}`, () =>
      assert.deepEqual(apply(`{ closes: ${date} }`), [expected]));
  }

  it('says who may apply, from when, where and how people are chosen', () => {
    const lines = apply(`
  opens: 2027-02-01
  approach: across-government
  applyUrl: https://example.org/apply
  selection: A sift.
  nationality: UK nationals.
  contacts: [{ purpose: vacancy, name: Sam, email: sam@example.org, phone: 020 7946 0000 }]
`);
    assert.deepEqual(lines, [
      'Open to all civil servants',
      'Opens on Monday 1 February 2027',
      'Apply at https://example.org/apply',
      '### Selection process details',
      'A sift.',
      '### Nationality requirements',
      'UK nationals.',
      '### Contact point',
      '- About the job: Sam, sam@example.org, 020 7946 0000',
    ]);
  });
});
