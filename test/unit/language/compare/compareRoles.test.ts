import assert from 'node:assert/strict';
import { ENGLISH } from '../../../../server/src/language/advert/labels';
import { changesHtml } from '../../../../server/src/language/advert/views/changesHtml';
import { compareRoles } from '../../../../server/src/language/compare/compareRoles';
import { advertOf, linesOf, sideOf } from '../advert/printed';

/** What a reader of the changes sees, a line each, without the title and the counts. */
function changes(before: string, after: string): string[] {
  const sections = compareRoles(sideOf(before), sideOf(after));
  return linesOf(changesHtml(advertOf(after), { heading: 'Changes', sections }, ENGLISH)).slice(2);
}

const skills = (text: string) => `title: A\nskills:\n  sfia:\n    version: 9\n${text}`;

describe('changes: skills', () => {
  const before = skills(
    '    essential:\n      - { skill: PROG, level: 4 }\n      - { skill: TEST, level: 3 }\n      - { skill: USUP, level: 4 }\n',
  );

  it('say from which level to which, what came and what went', () => {
    const after = skills(
      '    essential:\n      - { skill: PROG, level: 5 }\n      - { skill: USUP, level: 4 }\n      - { skill: PBMG, level: 4 }\n',
    );
    assert.deepEqual(changes(before, after), [
      '1 added, 1 removed, 1 changed',
      '## Skills Framework for the Information Age',
      '- Changed Programming/software development (PROG) (from level 4 to level 5)',
      '- Added Problem management (PBMG) (Essential; Level 4)',
      '- Removed Functional testing (TEST) (Essential; Level 3)',
    ]);
  });

  it('say when a skill is no longer essential, and when its condition changes', () => {
    const after = skills(
      '    essential:\n      - { skill: PROG, level: 4, condition: if leading others }\n      - { skill: TEST, level: 3 }\n    desirable:\n      - { skill: USUP, level: 4 }\n',
    );
    assert.deepEqual(changes(before, after).slice(2), [
      '- Changed Programming/software development (PROG) (now if leading others)',
      '- Changed Incident management (USUP) (moved from essential to desirable)',
    ]);
  });

  it('are not told of the order of a file, nor of how a code is spelt', () => {
    const after = skills(
      '    essential:\n      - { level: 4, skill: USUP }\n      - { skill: PROG, level: 4 }\n      - { skill: TEST, level: 3 }\n',
    );
    assert.deepEqual(changes(before, after), ['Nothing that the printed role shows is different.']);
  });

  it('tell of the levels of other frameworks by their names', () => {
    const role = (level: string) =>
      `title: A\nskills:\n  digitalAndData:\n    essential:\n      - { skill: User focus, level: ${level} }\n`;
    assert.deepEqual(changes(role('working'), role('Expert')).slice(2), [
      '- Changed User focus (from working to expert)',
    ]);
  });
});

describe('changes: texts', () => {
  it('pair a sentence with the one it was, word by word', () => {
    assert.deepEqual(
      changes(
        'title: A\nresponsibilities:\n  - You will lead a team of six engineers\n  - You will write code\n',
        'title: A\nresponsibilities:\n  - You will write code\n  - You will lead a team of eight engineers\n  - You will set the budget\n',
      ),
      [
        '1 added, 1 changed',
        "## What you'll do day-to-day",
        '- Changed You will lead a team of six eight engineers',
        '- Added You will set the budget',
      ],
    );
  });

  it('mark the words that came and those that went', () => {
    const sections = compareRoles(
      sideOf('title: A\nsummary: You lead six people.\n'),
      sideOf('title: A\nsummary: You lead ten people.\n'),
    );
    assert.deepEqual(
      sections[0]?.changes[0]?.runs.map(({ kind, text }) => `${kind} ${text.trim()}`),
      ['same You lead', 'removed six', 'added ten', 'same people.'],
    );
  });

  it('say when a criterion becomes desirable', () => {
    assert.deepEqual(
      changes(
        'title: A\ncriteria: { essential: [Knows Git, Writes well] }\n',
        'title: A\ncriteria: { essential: [Writes well], desirable: [Knows Git] }\n',
      ).slice(2),
      ['- Changed Knows Git (moved from essential to desirable)'],
    );
  });

  it('name the field of the post, whatever it says', () => {
    assert.deepEqual(
      changes(
        'title: A\npost: { grade: SEO, hours: 37 }\n',
        'title: B\npost: { grade: G7, reference: 12 }\n',
      ).filter((line) => line.startsWith('-')),
      [
        '- Changed Title: A B',
        '- Added Reference number: 12',
        '- Changed Grade: Senior Executive Officer (SEO) Grade 7',
        '- Removed Hours: 37 hours a week',
      ],
    );
  });

  it('tell of sections that are only in one of the two', () => {
    const lines = changes(
      'title: A\nsections: [{ heading: On call, body: One week in six. }]\n',
      'title: A\nbenefits: [A pension]\n',
    );
    assert.deepEqual(lines.slice(1), [
      '## Benefits',
      '- Added A pension',
      '## On call',
      '- Removed One week in six.',
    ]);
  });

  it('of files that print nothing else are none', () => {
    assert.deepEqual(changes('title: A\nrecord: { owner: B }\n', '# a comment\ntitle: A\n'), [
      'Nothing that the printed role shows is different.',
    ]);
  });

  it('stay whole where a text is too long to compare by words', () => {
    const long = (word: string) => `title: A\nsummary: ${`${word}a ${word}b `.repeat(1000)}\n`;
    const [section] = compareRoles(sideOf(long('x')), sideOf(long('y')));
    assert.equal(section?.changes.length, 2);
  });
});
