import assert from 'node:assert/strict';
import { parse } from '../../fixture';
import { READY } from '../publishing/checked';
import { roleAfter, titles } from './refactored';

const insertions = (marked: string, files = {}) =>
  titles(marked, files).filter((title) => title.startsWith('Insert'));

describe('the fields that an advert still needs', () => {
  const role = `title: T
summary: S
responsibilities: [R]
criteria:
  essential: [C]
post:
  grade: SEO
  hours: 37
  clearance: SC
application:
  closes: 2027-03-31
`;
  const onPost = role.replace('post:', 'po|st:');

  it('are offered on the post, together and one by one', () => {
    assert.deepEqual(insertions(onPost), [
      'Insert the 9 fields that an advert still needs',
      'Insert Salary (post.salary)',
      'Insert Location (post.locations)',
      'Insert Contract type (post.contract.type)',
      'Insert Working patterns (post.workingPatterns)',
      'Insert Number of posts (post.positions)',
    ]);
  });

  it('are put in where they belong, blank', () => {
    assert.equal(
      roleAfter(onPost, /^Insert the/),
      `title: T
summary: S
responsibilities: [R]
criteria:
  essential: [C]
post:
  grade: SEO
  salary:
  locations:
  contract:
    type:
  workingPatterns:
  hours: 37
  positions:
  clearance: SC
application:
  approach:
  closes: 2027-03-31
  contacts:
  selection:
  nationality:
`,
    );
    assert.equal(
      roleAfter(onPost, /Contract type/),
      role.replace('  hours', '  contract:\n    type:\n  hours'),
    );
  });

  it('are offered on the application and the title, those of other sections on the title', () => {
    assert.deepEqual(insertions(role.replace('application:', '|application:')), [
      'Insert the 9 fields that an advert still needs',
      'Insert Who can apply (application.approach)',
      'Insert Contact for the vacancy (application.contacts)',
      'Insert Selection process (application.selection)',
      'Insert Nationality requirements (application.nationality)',
    ]);
    assert.deepEqual(insertions(role.replace('title: T\nsummary: S', '|title: T')), [
      'Insert the 10 fields that an advert still needs',
      'Insert Summary (summary)',
    ]);
    assert.deepEqual(insertions(role.replace('hours', 'ho|urs')), []);
  });

  it('make whole sections of a role that has a title only', () => {
    assert.equal(
      roleAfter('ti|tle: T\n', /^Insert the/),
      `title: T

summary:

responsibilities:

criteria:
  essential:

post:
  grade:
  salary:
  locations:
  contract:
    type:
  workingPatterns:
  positions:
  clearance:

application:
  approach:
  closes:
  contacts:
  selection:
  nationality:
`,
    );
  });

  it('are few where a blank key stands already, where text is inherited, and where nothing is missing', () => {
    assert.deepEqual(insertions(READY.replace('title: ', 'title: |').replace('grade: SEO', 'grade:')), []);
    assert.deepEqual(insertions(READY.replace('title', 'ti|tle')), []);
    const files = { 'base.role.yaml': READY.replace(/ {2}(?:positions|clearance).*\n/g, '') };
    const child = 'title: T\nextends: ./base.role.yaml\npo|st:\napplication:\n  closes: 2027-03-31\n';
    assert.deepEqual(insertions(child, files), [
      'Insert the 2 fields that an advert still needs',
      'Insert Number of posts (post.positions)',
      'Insert Security clearance (post.clearance)',
    ]);
    assert.match(
      roleAfter(child, /^Insert the/, files) ?? '',
      /\npost:\n {2}positions:\n {2}clearance:\napplication:/,
    );
  });

  it('fit into braces', () => {
    const braces = READY.replace('post:\n  grade: SEO', 'po|st: { grade: SEO }\nx-rest:');
    const after = roleAfter(braces, /^Insert the/) ?? '';
    assert.match(
      after,
      /^post: \{ grade: SEO, salary:, locations:, contract: \{ type: \}, workingPatterns:, positions:, clearance: \}$/m,
    );
    assert.deepEqual(parse(after).problems, []);
  });

  it('are not offered in templates, nor while a parent is missing', () => {
    assert.deepEqual(insertions('kind: template\npo|st:\n'), []);
    assert.deepEqual(insertions('title: T\nextends: ./gone.role.yaml\npo|st:\n'), []);
  });
});
