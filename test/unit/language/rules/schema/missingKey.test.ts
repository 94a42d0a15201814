import assert from 'node:assert/strict';
import { applyEdits } from '../../../fixture';
import { fixed, fixesIn, lines, seen, seenOf } from '../findings';

const NO_TITLE = 'schema/missing-key This role needs the key `title`.';

describe('schema/missing-key', () => {
  const untitled: readonly [string, string, string, string][] = [
    ['an empty file', '', `1: ${NO_TITLE}`, 'title: "[insert title]"\n'],
    ['a file of comments', '# draft', `1:# draft ${NO_TITLE}`, '# draft\ntitle: "[insert title]"\n'],
    ['a role', 'summary: Text.\n', `1:summary ${NO_TITLE}`, 'title: "[insert title]"\nsummary: Text.\n'],
    [
      'a role below a comment',
      '# draft\nkind: role\n',
      `2:kind ${NO_TITLE}`,
      '# draft\ntitle: "[insert title]"\nkind: role\n',
    ],
    [
      'a role in braces',
      '{ language: en-GB }\n',
      `1:language ${NO_TITLE}`,
      '{ title: "[insert title]", language: en-GB }\n',
    ],
  ];
  for (const [name, before, problem, after] of untitled) {
    it(`wants a title in ${name}`, () => {
      assert.deepEqual(seen(before), [problem]);
      assert.equal(fixed(before, 'Add `title`'), after);
    });
  }

  it('wants no title in a template, nor where the kind of file is in doubt', () => {
    assert.deepEqual(seen('kind: template\n'), []);
    assert.deepEqual(seenOf('schema/missing-key', 'kind: tempalte\n'), []);
  });

  it('takes a blank value as not filled in yet', () => {
    assert.deepEqual(
      seen(lines('title:', 'summary: ~', 'post:', '  salary: null', 'links:', '  - url:')),
      [],
    );
  });

  it('wants the keys that an item is found by', () => {
    const role = lines('title: T', 'links:', '  - name: Guide', 'sections:', '  - body: Text.');
    assert.deepEqual(seen(role), [
      '3:name schema/missing-key This item of `links` needs the key `url`.',
      '5:body schema/missing-key This item of `sections` needs the key `heading`.',
    ]);
    assert.equal(fixed(role, 'Add `url`'), role.replace('Guide\n', 'Guide\n    url: \n'));
    assert.equal(
      fixed(role, 'Add `heading`'),
      role.replace('- body: Text.', '- heading: "[insert heading]"\n    body: Text.'),
    );
  });

  const skills = (...items: readonly string[]) =>
    lines(
      'title: T',
      'skills:',
      '  sfia:',
      '    version: 9',
      '    essential:',
      ...items.map((line) => `      ${line}`),
    );

  it('wants a level beside a skill, unless the item only removes an inherited one', () => {
    const role = skills(
      '- skill: PROG',
      '  text: Code.',
      '- { skill: TEST, remove: true }',
      '- { skill: USUP }',
    );
    assert.deepEqual(seenOf('schema/', role), [
      '6:skill schema/missing-key This item of `essential` needs the key `level`.',
      '9:skill schema/missing-key This item of `essential` needs the key `level`.',
    ]);
    assert.equal(fixed(role, 'Add `level`'), role.replace('PROG\n', 'PROG\n        level: \n'));
  });

  it('wants skill and level filled in', () => {
    assert.deepEqual(seenOf('schema/', skills('- skill:', '  level: ~')), [
      '6:skill schema/missing-key `skill` is blank; it needs text.',
      '7:level schema/missing-key `level` is blank; it needs a whole number.',
    ]);
  });

  it('wants the items of a group', () => {
    const role = lines('title: T', 'responsibilities:', '  - heading: Platforms');
    assert.deepEqual(seen(role), [
      '3:heading schema/missing-key This item of `responsibilities` needs the key `items`.',
    ]);
    assert.equal(fixed(role, 'Add `items`'), `${role}    items:\n      - "[insert items]"\n`);
  });

  it('finds empty list items', () => {
    const role = lines(
      'title: T',
      'qualities:',
      '  - calm',
      '  -',
      '  - kind',
      'post:',
      '  locations: [~, Croydon]',
    );
    assert.deepEqual(seen(role), [
      '4:- schema/missing-key This list item is empty.',
      '7:~ schema/missing-key This list item is empty.',
    ]);
    assert.equal(fixed(role, 'Remove the empty item'), role.replace('  -\n', ''));
  });

  it('offers the placeholder as a tab stop, where editors leave the indent alone', () => {
    const [fix] = fixesIn('summary: Text.\n');
    assert.equal(applyEdits('', fix?.snippets ?? []), `title: "$\{1:[insert title]}"\n`);
    const inner = fixesIn(lines('title: T', 'sections:', '  - body: Text.'))[0];
    assert.equal(inner?.title, 'Add `heading`');
    assert.equal(inner?.snippets, undefined);
  });
});
