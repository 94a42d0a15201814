import assert from 'node:assert/strict';
import { readFramework } from '../../../../../server/src/language/frameworks/custom/read';
import { parseFile } from '../../../fixture';
import { CASE_WORK } from '../../../ownFramework';

function read(text: string) {
  return readFramework(parseFile('our.skills-framework.yaml', text));
}

describe('a framework of the workspace', () => {
  const framework = read(CASE_WORK);

  it('is found by id and by name, however that is written', () => {
    for (const name of ['file-review', 'File review and closure', 'FILE REVIEW & CLOSURE']) {
      assert.equal(framework.skill(name)?.id, 'file-review');
    }
    assert.equal(framework.role('Case-worker')?.name, 'Case worker');
    assert.equal(framework.level('case worker', 'Senior case worker')?.id, 'senior-case-worker');
    assert.equal(framework.skillLevel('LEADING')?.explanation, 'Sets the standard');
    assert.equal(framework.skill('juggling'), undefined);
  });

  it('has the levels that a skill names, in its own order, or all of them', () => {
    const ids = (skill: string) => framework.levelsOf(skill).map(({ id }) => id);
    assert.deepEqual(ids('Decision writing'), ['working', 'leading']);
    assert.deepEqual(ids('file-review'), ['learning', 'working', 'leading']);
    assert.equal(framework.levelText('decision-writing', 'Leading'), 'Writes the hardest ones');
    assert.equal(framework.levelText('decision-writing', 'learning'), undefined);
  });

  it('knows what its role levels need, by whichever name the file uses', () => {
    const level = framework.level('case-worker', 'senior-case-worker');
    assert.deepEqual(level?.grades, ['HEO', 'Band 7']);
    assert.deepEqual(level?.skills[0], { skill: 'interviewing', name: 'Interviewing', level: 'working' });
  });

  it('is read once for each version of its file', () => {
    const document = parseFile('our.skills-framework.yaml', CASE_WORK);
    assert.equal(readFramework(document), readFramework(document));
  });

  it('takes numbers for ids, and names from ids', () => {
    const { skillLevels, skills, skill } = read('id: ours\nlevels: [{ id: 1 }]\nskills: [{ id: 007 }]\n');
    assert.deepEqual([skillLevels[0]?.id, skills[0]?.name], ['1', '007']);
    assert.equal(skill('007'), skills[0]);
  });

  it('links only to web addresses', () => {
    assert.equal(framework.skillLink('interviewing'), 'https://example.gov.uk/case-work');
    for (const url of ['javascript:alert(1)', 'mailto:a@example.gov.uk', 'nowhere']) {
      assert.equal(read(`id: ours\nurl: ${url}\n`).skillLink('x'), undefined);
    }
  });

  for (const text of [
    '',
    'id:',
    'a\n',
    '[]',
    'id: []\nlevels: a\nskills: [a, [], { id: }]\nroles: {}\n',
    'roles: [{ id: r, levels: [{ id: l, skills: [a, { skill: b }] }] }]\n',
    'skills: &s [{ id: a, levels: *s }]\n',
  ]) {
    it(`says what it can of ${JSON.stringify(text)}`, () => {
      const { id, skills, roles } = read(text);
      assert.equal(id, '');
      assert.deepEqual(
        roles.flatMap(({ levels }) => levels.flatMap((level) => level.skills)),
        [],
      );
      assert.ok(skills.every((skill) => skill.id !== ''));
    });
  }
});
