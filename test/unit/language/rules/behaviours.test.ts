import assert from 'node:assert/strict';
import { parse } from '../../fixture';
import { findingsIn, fixed, fixesIn, lines, type Setting, seenOf } from './findings';

const role = (...names: readonly string[]) =>
  lines('title: T', 'behaviours:', ...names.map((name) => `  - name: ${name}`));

describe('behaviours/unknown', () => {
  const misspelt = role('Leadrship');

  it('says what was meant', () => {
    assert.deepEqual(seenOf('behaviours/', misspelt), [
      '3:Leadrship behaviours/unknown `Leadrship` is not one of the 9 behaviours of Success Profiles. Did you mean `Leadership`?',
    ]);
    assert.equal(fixed(misspelt, 'Change to Leadership'), role('Leadership'));
  });

  it('says no more where nothing is near', () => {
    const [finding] = seenOf('behaviours/', role('Juggling'));
    assert.match(finding ?? '', /behaviours of Success Profiles\.$/);
  });

  it('takes a behaviour however it is spelt', () => {
    assert.deepEqual(seenOf('behaviours/', role('delivering at pace', 'Working-together')), []);
  });

  it('is not looked for where adverts are not for the Civil Service', () => {
    const settings: Setting['settings'] = { rules: {}, publishing: 'plain' };
    assert.deepEqual(seenOf('behaviours/', misspelt, { settings }), []);
  });

  it('leaves blank names and removed behaviours to other rules', () => {
    const text = lines('title: T', 'behaviours:', '  - name:', '  - { name: Juggling, remove: true }', '  -');
    assert.deepEqual(seenOf('behaviours/', text), []);
  });
});

describe('behaviours/withdrawn', () => {
  it('names the successor and puts it in', () => {
    const text = role('Collaborating and Partnering');
    assert.deepEqual(seenOf('behaviours/', text), [
      '3:Collaborating and Partnering behaviours/withdrawn `Collaborating and Partnering` belongs to the Civil Service Competency Framework, which was withdrawn; Success Profiles has `Working Together` instead.',
    ]);
    assert.equal(fixed(text, 'Change to Working Together'), role('Working Together'));
  });

  it('offers each of several successors', () => {
    const titles = fixesIn(role('Leading and Communicating')).map(({ title }) => title);
    assert.deepEqual(titles, ['Change to Leadership', 'Change to Communicating and Influencing']);
  });

  it('says that nothing took over where nothing did', () => {
    const [finding] = seenOf('behaviours/', role('Delivering Value for Money'));
    assert.match(finding ?? '', /has no behaviour in its place\.$/);
    assert.deepEqual(fixesIn(role('Delivering Value for Money')), []);
  });

  it('lets competencies be that are behaviours now', () => {
    assert.deepEqual(seenOf('behaviours/', role('Seeing the Big Picture')), []);
  });

  it('is found for whatever adverts the role is', () => {
    const settings: Setting['settings'] = { rules: {}, publishing: 'plain' };
    assert.equal(seenOf('behaviours/', role('Collaborating and Partnering'), { settings }).length, 1);
  });
});

describe('behaviours/too-many', () => {
  const NINE = [
    'Seeing the Big Picture',
    'Changing and Improving',
    'Making Effective Decisions',
    'Leadership',
    'Communicating and Influencing',
    'Working Together',
    'Developing Self and Others',
    'Managing a Quality Service',
    'Delivering at Pace',
  ];
  const severities = (text: string, setting?: Setting) =>
    findingsIn(parse(text), setting).map(
      ({ code, severity, start, end }) => `${code} ${severity} ${text.slice(start, end)}`,
    );

  it('is a hint above four and a warning above eight', () => {
    assert.deepEqual(severities(role(...NINE.slice(0, 4))), []);
    assert.deepEqual(severities(role(...NINE.slice(0, 5))), ['behaviours/too-many hint behaviours']);
    assert.deepEqual(severities(role(...NINE.slice(0, 8))), ['behaviours/too-many hint behaviours']);
    assert.deepEqual(severities(role(...NINE)), ['behaviours/too-many warning behaviours']);
  });

  const files = {
    'parent.role.yaml': role(...NINE.slice(0, 4)),
    'five.role.yaml': role(...NINE.slice(0, 5)),
  };

  it('counts inherited ones', () => {
    const child = `extends: ./parent.role.yaml\n${role('Delivering at Pace')}`;
    assert.deepEqual(severities(child, { files }), ['behaviours/too-many hint behaviours']);
  });

  it('is not repeated in a role that only inherits too many', () => {
    assert.deepEqual(severities('extends: ./five.role.yaml\ntitle: T\n', { files }), []);
  });

  it('is shown at the path where only several parents together are too many', () => {
    const child = 'title: T\nextends: [./parent.role.yaml, ./other.role.yaml]\n';
    const both = { ...files, 'other.role.yaml': role('Delivering at Pace') };
    assert.deepEqual(severities(child, { files: both }), ['behaviours/too-many hint ./other.role.yaml']);
  });
});
