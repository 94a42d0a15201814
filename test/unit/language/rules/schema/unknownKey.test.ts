import assert from 'node:assert/strict';
import { fixed, fixedAll, fixesIn, lines, seen } from '../findings';

describe('schema/unknown-key', () => {
  it('asks for the key that is near, and is silent on it being missing', () => {
    assert.deepEqual(seen('titel: Lead engineer\n'), [
      '1:titel schema/unknown-key `titel` is not a key of a role. Did you mean `title`?',
    ]);
    assert.equal(fixed('titel: Lead engineer\n', 'Change `titel` to `title`'), 'title: Lead engineer\n');
  });

  it('does not ask for a key that the file has already', () => {
    const role = lines('title: Lead engineer', 'titel: Lead engineer');
    assert.deepEqual(seen(role), ['2:titel schema/unknown-key `titel` is not a key of a role.']);
    assert.deepEqual(
      fixesIn(role).map(({ title }) => title),
      ['Remove `titel`'],
    );
  });

  it('leaves no doubt where only capitals or hyphens differ', () => {
    const role = lines('Title: Lead engineer', 'working-with:', '  - Suppliers');
    assert.equal(fixedAll(role), lines('title: Lead engineer', 'workingWith:', '  - Suppliers'));
  });

  it('names the key or list that holds it', () => {
    const role = lines(
      'title: Lead engineer',
      'post: { flavour: x }',
      'links:',
      '  - url: https://www.gov.uk',
      '    flavour: x',
    );
    assert.deepEqual(seen(role), [
      '2:flavour schema/unknown-key `flavour` is not a key of `post`.',
      '5:flavour schema/unknown-key `flavour` is not a key of an item of `links`.',
    ]);
  });

  it('accepts notes of the writer’s own', () => {
    assert.deepEqual(seen(lines('title: Lead engineer', 'x-vacancy: { any: [thing] }')), []);
  });

  it('reports a key behind two aliases once, at the anchor', () => {
    const role = lines(
      'title: Lead engineer',
      'x-shared: &shared { url: https://www.gov.uk, flavour: x }',
      'links: [*shared, *shared]',
    );
    assert.deepEqual(seen(role), [
      '2:flavour schema/unknown-key `flavour` is not a key of an item of `links`.',
    ]);
  });

  describe('of another group', () => {
    const MOVE = 'Move `grade` under `post`';

    it('says where it belongs', () => {
      assert.deepEqual(seen(lines('title: Lead engineer', 'grade: Grade 6')), [
        '2:grade schema/unknown-key `grade` is not a key of a role. It belongs under `post`.',
      ]);
    });

    const moves: readonly [string, string, string, string][] = [
      [
        'to the end of the group',
        MOVE,
        lines('title: T', 'grade: Grade 6', 'post:', '    hours: 37', 'language: en-GB'),
        lines('title: T', 'post:', '    hours: 37', '    grade: Grade 6', 'language: en-GB'),
      ],
      [
        'into a group that is blank',
        MOVE,
        lines('grade: Grade 6', 'title: T', 'post:'),
        lines('title: T', 'post:', '  grade: Grade 6'),
      ],
      [
        'into a group that it makes',
        MOVE,
        lines('title: T', 'grade: Grade 6', 'language: en-GB'),
        lines('title: T', 'language: en-GB', 'post:', '  grade: Grade 6'),
      ],
      [
        'where it is the last line',
        MOVE,
        lines('title: T', 'grade: G6'),
        lines('title: T', 'post:', '  grade: G6'),
      ],
      ['without a last line break', MOVE, 'title: T\ngrade: G6', 'title: T\npost:\n  grade: G6'],
      [
        'with Windows line ends',
        MOVE,
        'title: T\r\ngrade: G6\r\npost:\r\n  hours: 37\r\n',
        'title: T\r\npost:\r\n  hours: 37\r\n  grade: G6\r\n',
      ],
      [
        'with everything below it',
        'Move `salary` under `post`',
        lines('title: T', 'salary:', '  min: 1', '', '  max: 2', 'post:', '  hours: 37'),
        lines('title: T', 'post:', '  hours: 37', '  salary:', '    min: 1', '', '    max: 2'),
      ],
      [
        'up to the top level',
        'Move `summary` to the top level',
        lines('title: T', 'post:', '  summary: |', '    One.', '    Two.', '  hours: 37'),
        lines('title: T', 'post:', '  hours: 37', 'summary: |', '  One.', '  Two.'),
      ],
      [
        'two levels down',
        'Move `cv` under `assessment.experience`',
        lines('title: T', 'assessment:', '  cv: true', '  ability: []'),
        lines('title: T', 'assessment:', '  ability: []', '  experience:', '    cv: true'),
      ],
    ];
    for (const [name, title, before, after] of moves) {
      it(`moves it ${name}`, () => assert.equal(fixed(before, title), after));
    }

    it('does not move it where the group has the key, is in braces or is not a group', () => {
      for (const post of ['post: { hours: 37 }', 'post: text', 'post:\n  grade: Grade 7']) {
        const titles = fixesIn(lines('title: T', 'grade: G6', post)).map(({ title }) => title);
        assert.ok(titles.includes('Remove `grade`'), post);
        assert.ok(!titles.includes(MOVE), post);
      }
    });

    it('does not guess where several groups have the key', () => {
      const role = lines('title: T', 'essential: [one]');
      assert.deepEqual(seen(role), ['2:essential schema/unknown-key `essential` is not a key of a role.']);
    });
  });

  const removals: readonly [string, string, string][] = [
    [
      'lines',
      lines('title: T', 'flavour:', '  - a # note', 'post:', '  hours: 37'),
      lines('title: T', 'post:', '  hours: 37'),
    ],
    ['the last line', 'title: T\nflavour: x', 'title: T'],
    [
      'the first key of an item',
      lines('title: T', 'links:', '  - flavour: x', '    url: https://a.uk'),
      lines('title: T', 'links:', '  - url: https://a.uk'),
    ],
    [
      'the first key in braces',
      lines('title: T', 'post: { flavour: x, hours: 37 }'),
      lines('title: T', 'post: { hours: 37 }'),
    ],
    [
      'the last key in braces',
      lines('title: T', 'post: { hours: 37, flavour: x }'),
      lines('title: T', 'post: { hours: 37 }'),
    ],
    ['the only key in braces', lines('title: T', 'post: { flavour: x }'), lines('title: T', 'post: {  }')],
    ['a key without a value', lines('title: T', 'flavour:', 'post:'), lines('title: T', 'post:')],
  ];
  for (const [name, before, after] of removals) {
    it(`removes ${name}`, () => assert.equal(fixed(before, 'Remove `flavour`'), after));
  }

  it('tells a single criterion from a group of them', () => {
    const role = lines(
      'title: T',
      'criteria:',
      '  essential:',
      '    - text: a',
      '      heading: b',
      '      items: [c]',
    );
    assert.deepEqual(seen(role), [
      "4:text schema/unknown-key `text` can't stand together with `heading` and `items`.",
    ]);
    assert.equal(
      fixed(role, 'Remove `text`'),
      lines('title: T', 'criteria:', '  essential:', '    - heading: b', '      items: [c]'),
    );
  });
});
