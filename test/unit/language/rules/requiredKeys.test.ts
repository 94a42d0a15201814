import assert from 'node:assert/strict';
import { parse } from '../../fixture';
import { findingsIn, fixed, lines, type Setting, seenOf } from './findings';

const requires = (...required: readonly string[]): Setting => ({ settings: { rules: {}, required } });

describe('workspace/required-key', () => {
  it('points at the nearest key that the role has, and puts the missing one in', () => {
    const text = lines('title: T', 'post:', '  hours: 37');
    assert.deepEqual(seenOf('workspace/', text, requires('post.grade')), [
      '2:post workspace/required-key This role has no `post.grade`, which the workspace file requires of every role.',
    ]);
    assert.match(
      fixed(text, 'Add `grade`', requires('post.grade')),
      /^title: T\npost:\n {2}grade: .*\n {2}hours: 37\n$/,
    );
  });

  it('points at the title where the role has nothing of it', () => {
    const text = lines('# Draft', 'title: T');
    assert.equal(seenOf('workspace/', text, requires('skills.sfia'))[0]?.slice(0, 8), '2:title ');
    assert.match(fixed(text, 'Add `post.hours`', requires('post.hours')), /title: T\npost:\n {2}hours: /);
  });

  it('points at a blank value, and at line 1 where there is not even a title', () => {
    assert.equal(
      seenOf('workspace/', lines('title: T', 'summary:'), requires('summary'))[0]?.slice(0, 10),
      '2:summary ',
    );
    assert.equal(
      seenOf('workspace/', lines('language: en-GB'), requires('summary'))[0]?.slice(0, 18),
      '1:language: en-GB ',
    );
  });

  it('fills a blank key above', () => {
    const text = lines('title: T', 'post:');
    assert.match(fixed(text, 'Add `hours`', requires('post.hours')), /^title: T\npost:\n {2}hours: /);
  });

  it('counts "none" as missing', () => {
    for (const none of ['[]', '~', '""']) {
      assert.equal(seenOf('workspace/', `title: T\nbehaviours: ${none}\n`, requires('behaviours')).length, 1);
    }
  });

  const files = {
    'parent.role.yaml': 'kind: template\npost: { grade: G6 }\n',
  };

  it('is content with what is inherited', () => {
    const child = 'title: T\nextends: ./parent.role.yaml\n';
    assert.deepEqual(seenOf('workspace/', child, { ...requires('post.grade'), files }), []);
  });

  it('waits for a parent that is missing', () => {
    const child = 'title: T\nextends: ./none.role.yaml\n';
    assert.deepEqual(seenOf('workspace/', child, { ...requires('post.grade'), files }), []);
  });

  it('asks nothing of templates, and nothing that the format does not have', () => {
    assert.deepEqual(seenOf('workspace/', 'kind: template\n', requires('post.grade')), []);
    assert.deepEqual(seenOf('workspace/', 'title: T\n', requires('post.grde', '')), []);
  });

  it('is an error', () => {
    const [finding] = findingsIn(parse('title: T\n'), requires('summary'));
    assert.equal(finding?.severity, 'error');
  });
});
