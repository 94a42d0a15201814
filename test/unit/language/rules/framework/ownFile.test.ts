import assert from 'node:assert/strict';
import { parseFile } from '../../../fixture';
import { CASE_WORK } from '../../../ownFramework';
import { findingsIn } from '../findings';

function found(text: string): string[] {
  const document = parseFile('our.skills-framework.yaml', text);
  return findingsIn(document).map(
    ({ start, end, code, message }) => `${text.slice(start, end)} ${code} ${message}`,
  );
}

describe('a framework file', () => {
  it('is right as it is', () => assert.deepEqual(found(CASE_WORK), []));

  it('may only use skills and levels that it defines', () => {
    assert.deepEqual(found(CASE_WORK.replace('skill: decision-writing', 'skill: decision-wrting')), [
      'decision-wrting framework/unknown-skill `decision-wrting` is not a skill of Case work skills. Did you mean `Decision writing`?',
    ]);
    assert.deepEqual(found(CASE_WORK.replace('level: learning }]', 'level: workng }]')), [
      'workng framework/unknown-level `workng` is not a skill level of Case work skills. Did you mean `working`?',
    ]);
    assert.deepEqual(found(CASE_WORK.replace('{ working: Writes', '{ wroking: Writes')), [
      'wroking framework/unknown-level `wroking` is not a skill level of Case work skills. Did you mean `working`?',
    ]);
  });

  it('asks for a level at which the skill is defined', () => {
    assert.deepEqual(
      found(CASE_WORK.replace('decision-writing, level: leading', 'decision-writing, level: learning')),
      ['learning framework/unknown-level Decision writing is defined at working and leading, not learning.'],
    );
  });

  it('may not take the id of a bundled framework', () => {
    assert.deepEqual(found(CASE_WORK.replace('id: caseWork', 'id: digitalAndData')), [
      'digitalAndData config/duplicate-framework The id `digitalAndData` belongs to a framework that comes with Role Definitions.',
    ]);
  });

  it('is looked at once wherever aliases lead', () => {
    const many = Array.from({ length: 200 }, () => '*r').join(', ');
    const text = CASE_WORK.replace(
      '  - id: case-worker\n    name',
      '  - &r\n    id: case-worker\n    name',
    ).replace('skill: interviewing,', 'skill: tact,');
    assert.equal(found(`${text}x: [${many}]\n`).filter((line) => line.startsWith('tact')).length, 1);
  });
});
