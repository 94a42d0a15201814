import assert from 'node:assert/strict';
import { fixed, fixedAll, lines, seenOf } from './findings';

const SEED =
  'https://www.gov.uk/government/publications/lead-devops-skills-they-need/lead-devops-skills-they-need';
const COMPETENCIES = 'https://www.gov.uk/government/publications/civil-service-competency-framework';
const FRAMEWORK = 'https://ddat-capability-framework.service.gov.uk';
const LEAD = `${FRAMEWORK}/role/development-operations-devops-engineer#lead-devops-engineer`;

const withUrl = (url: string) => lines('title: T', 'links:', `  - { name: Role, url: ${url} }`);

describe('links/withdrawn', () => {
  it('finds a page that is gone, and links to what took over', () => {
    assert.deepEqual(seenOf('links/', withUrl(SEED)), [
      `3:${SEED} links/withdrawn This page about the skills of a lead DevOps engineer is gone; the Capability Framework describes the role now.`,
    ]);
    const title = 'Link to Lead DevOps engineer in the Capability Framework';
    assert.equal(fixed(withUrl(SEED), title), withUrl(LEAD));
  });

  it('finds it in Markdown and leaves the words as they are', () => {
    const text = lines('title: T', 'summary: |', `  See the [framework](${COMPETENCIES}).`);
    assert.equal(
      fixed(text, 'Link to Success Profiles'),
      text.replace(COMPETENCIES, 'https://www.gov.uk/government/publications/success-profiles'),
    );
  });

  it('finds it where candidates apply', () => {
    assert.equal(seenOf('links/', lines('title: T', 'application:', `  applyUrl: ${SEED}`)).length, 1);
  });

  for (const spelling of [
    COMPETENCIES.replace('https', 'http'),
    COMPETENCIES.replace('www.', ''),
    `${COMPETENCIES}/`,
    `${COMPETENCIES}/civil-service-competency-framework`,
    `"${COMPETENCIES}?step=1#overview"`,
  ]) {
    it(`knows ${spelling}`, () => assert.equal(seenOf('links/', withUrl(spelling)).length, 1));
  }

  it('knows the former addresses of the Capability Framework, and "fix all" may move them', () => {
    const former = [
      `${FRAMEWORK}/service-designer.html`,
      'https://www.gov.uk/guidance/service-designer',
      `${FRAMEWORK}/development-operations-devops-engineer.html#lead-devops-engineer`,
    ];
    const now = [`${FRAMEWORK}/role/service-designer`, `${FRAMEWORK}/role/service-designer`, LEAD];
    former.forEach((address, index) => {
      assert.equal(fixedAll(withUrl(address)), withUrl(now[index] ?? ''));
    });
  });

  for (const fine of [
    `${FRAMEWORK}/role/service-designer`,
    'https://www.gov.uk/guidance/success-profiles',
    'https://www.gov.uk/guidance/service-designers-at-work/notes',
    'https://sfia-online.org/en/sfia-8/skills/programming-software-development',
    'https://www.gov.uk/government/publications/civil-service-competency-framework-2',
  ]) {
    it(`leaves ${fine} alone`, () => assert.deepEqual(seenOf('links/', withUrl(fine)), []));
  }

  it('does not look into notes that are never printed', () => {
    assert.deepEqual(seenOf('links/', lines('title: T', `x-source: ${SEED}`)), []);
  });
});
