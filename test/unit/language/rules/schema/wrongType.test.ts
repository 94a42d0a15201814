import assert from 'node:assert/strict';
import { fixed, fixedAll, lines, seen } from '../findings';

/** What is wrong, before and after the fix that leaves no doubt. Each text stands below a title. */
const REPAIRED: readonly [string, string, string][] = [
  [
    'post: { salary: { min: "67,000" } }',
    'post: { salary: { min: 67000 } }',
    '2:"67,000" schema/type `min` needs a number, not the text `67,000` in quotes.',
  ],
  [
    'post:\n  salary:\n    min: 67,000',
    'post:\n  salary:\n    min: 67000',
    '4:67,000 schema/type `min` needs a number, not the text `67,000`.',
  ],
  [
    'post:\n  salary:\n    min: £67,000.50',
    'post:\n  salary:\n    min: 67000.5',
    '4:£67,000.50 schema/type `min` needs a number, not the text `£67,000.50`.',
  ],
  [
    'post:\n  salary:\n    max: 67.5k',
    'post:\n  salary:\n    max: 67500',
    '4:67.5k schema/type `max` needs a number, not the text `67.5k`.',
  ],
  [
    'post: { positions: "3" }',
    'post: { positions: 3 }',
    '2:"3" schema/type `positions` needs a whole number, not the text `3` in quotes.',
  ],
  [
    'skills: { sfia: { version: "9" } }',
    'skills: { sfia: { version: 9 } }',
    '2:"9" schema/type `version` needs a whole number, not the text `9` in quotes.',
  ],
  [
    'assessment: { experience: { cv: Yes } }',
    'assessment: { experience: { cv: true } }',
    '2:Yes schema/type `cv` needs true or false, not the text `Yes`.',
  ],
  [
    'assessment: { experience: { cv: off } }',
    'assessment: { experience: { cv: false } }',
    '2:off schema/type `cv` needs true or false, not the text `off`.',
  ],
  ['summary: true', 'summary: "true"', '2:true schema/type `summary` needs text, not true.'],
  [
    'qualities: calm',
    'qualities:\n  - calm',
    '2:calm schema/type `qualities` needs a list, not the text `calm`.',
  ],
  [
    'organisation: { name: [Home Office] }',
    'organisation: { name: Home Office }',
    '2:[Home Office] schema/type `name` needs text, not a list.',
  ],
  [
    'summary:\n  - "One: text."',
    'summary: "One: text."',
    '3:- "One: text." schema/type `summary` needs text, not a list.',
  ],
  [
    'behaviours: Leadership',
    'behaviours:\n  - name: Leadership',
    '2:Leadership schema/type `behaviours` needs a list, not the text `Leadership`.',
  ],
  [
    'behaviours: [Leadership]',
    'behaviours: [{ name: Leadership }]',
    '2:Leadership schema/type An item of `behaviours` needs keys such as `name` and `stages` under it, not the text `Leadership`.',
  ],
  [
    'behaviours:\n  - Leadership',
    'behaviours:\n  - name: Leadership',
    '3:Leadership schema/type An item of `behaviours` needs keys such as `name` and `stages` under it, not the text `Leadership`.',
  ],
  [
    'post:\n  workingPatterns: full-time, hybrid',
    'post:\n  workingPatterns:\n    - full-time\n    - hybrid',
    '3:full-time, hybrid schema/type `workingPatterns` needs a list, not the text `full-time, hybrid`.',
  ],
  [
    'post:\n  salary: 67000',
    'post:\n  salary:\n    min: 67000',
    '3:67000 schema/type `salary` needs keys such as `min` and `max` under it, not the number 67000.',
  ],
  [
    'post:\n  salary: £67,000 to £74,000',
    'post:\n  salary:\n    min: 67000\n    max: 74000',
    '3:£67,000 to £74,000 schema/type `salary` needs keys such as `min` and `max` under it, not the text `£67,000 to £74,000`.',
  ],
  [
    'application:\n  contacts:\n    purpose: vacancy\n    name: |\n      Sam\n      Okafor',
    'application:\n  contacts:\n    - purpose: vacancy\n      name: |\n        Sam\n        Okafor',
    '3:contacts schema/type `contacts` needs a list, not a group of keys.',
  ],
  [
    'links: { url: https://a.uk }',
    'links: [{ url: https://a.uk }]',
    '2:{ url: https://a.uk } schema/type `links` needs a list, not a group of keys.',
  ],
];

/** Nobody can tell what was meant. */
const UNCLEAR: readonly [string, string][] = [
  ['post: { positions: two }', '2:two schema/type `positions` needs a whole number, not the text `two`.'],
  ['post: { positions: 1.5 }', '2:1.5 schema/type `positions` needs a whole number, not the number 1.5.'],
  [
    'post: { salary: plenty }',
    '2:plenty schema/type `salary` needs keys such as `min` and `max` under it, not the text `plenty`.',
  ],
  [
    'post: { contract: [permanent] }',
    '2:[permanent] schema/type `contract` needs keys such as `type` and `length` under it, not a list.',
  ],
  ['organisation: { name: [one, two] }', '2:[one, two] schema/type `name` needs text, not a list.'],
  ['assessment: { experience: { cv: 1 } }', '2:1 schema/type `cv` needs true or false, not the number 1.'],
  [
    'application: { closes: 2027 }',
    '2:2027 schema/type `closes` needs text such as `2027-03-31T23:55`, not the number 2027.',
  ],
];

describe('schema/type', () => {
  for (const [before, after, problem] of REPAIRED) {
    it(`makes it ${JSON.stringify(after)}`, () => {
      assert.deepEqual(seen(lines('title: T', before)), [problem]);
      assert.equal(fixedAll(lines('title: T', before)), lines('title: T', after));
      assert.deepEqual(seen(lines('title: T', after)), []);
    });
  }

  for (const [text, problem] of UNCLEAR) {
    it(`leaves ${text} to the writer`, () => {
      assert.deepEqual(seen(lines('title: T', text)), [problem]);
      assert.equal(fixedAll(lines('title: T', text)), lines('title: T', text));
    });
  }

  it('takes numbers where people write text', () => {
    assert.deepEqual(seen(lines('title: 7', 'post: { reference: 007123, grade: 6, hours: 37.5 }')), []);
  });

  it('underlines the key where the value takes several lines', () => {
    assert.deepEqual(seen(lines('title:', '  - one', '  - two')), [
      '1:title schema/type `title` needs text, not a list.',
    ]);
  });

  for (const [text, problem] of [
    [
      '- one\n- two\n',
      '1:- one schema/type This file should hold keys with values, such as `title: …`, not a list.',
    ],
    [
      'Lead engineer\n',
      '1:Lead engineer schema/type This file should hold keys with values, such as `title: …`, not the text `Lead engineer`.',
    ],
  ] as const) {
    it(`says one thing of a file that is no group of keys: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(seen(text), [problem]);
    });
  }

  it('reports a value behind an alias once, at its anchor, and repairs it there', () => {
    const role = lines('title: T', 'x-pay: &pay 67k', 'post:', '  salary: { min: *pay, max: *pay }');
    assert.deepEqual(seen(role), ['2:67k schema/type `min` needs a number, not the text `67k`.']);
    assert.equal(fixed(role, 'Write `67000`'), role.replace('67k', '67000'));
  });

  it('keeps an anchor: no fix moves what a label stands in front of', () => {
    const role = lines('title: T', 'qualities: &q calm');
    assert.equal(fixedAll(role), role);
  });
});
