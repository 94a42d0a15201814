import assert from 'node:assert/strict';
import { dataIn, type Folder, inherit } from './folder';

describe('what a role inherits', () => {
  const cases: [what: string, parent: string, child: string, expected: unknown][] = [
    ['text that only the parent has', 'summary: Old', 'title: T', { title: 'T', summary: 'Old' }],
    ['nothing where the child has text of its own', 'summary: Old', 'summary: New', { summary: 'New' }],
    [
      'mappings key by key',
      'post: { grade: G6, hours: 37 }',
      'post: { hours: 30 }',
      { post: { grade: 'G6', hours: 30 } },
    ],
    [
      'mappings within mappings',
      'post: { salary: { min: 10, max: 20 } }',
      'post:\n  salary:\n    max: 30',
      { post: { salary: { min: 10, max: 30 } } },
    ],
    ['a value behind a blank', 'summary: Old', 'summary:', { summary: 'Old' }],
    ['a value behind ~', 'summary: Old', 'summary: ~', { summary: 'Old' }],
    [
      'values behind a mapping of blanks',
      'post: { grade: G6 }',
      'post:\n  grade:\n  salary:\n    min:',
      { post: { grade: 'G6' } },
    ],
    ['nothing behind ""', 'summary: Old', 'summary: ""', { summary: '' }],
    ['nothing behind []', 'benefits: [one]', 'benefits: []', { benefits: [] }],
    ['nothing behind {}', 'post: { grade: G6 }', 'post: {}', { post: {} }],
    ['no keyed items behind []', 'behaviours: [{ name: Leadership }]', 'behaviours: []', { behaviours: [] }],
    [
      'plain lists not at all, once the child has one',
      'benefits: [a, b]',
      'benefits: [c]',
      { benefits: ['c'] },
    ],
    ['numbers as written', 'post: { grade: 6 }', '', { post: { grade: 6 } }],
    [
      'aliases of the parent',
      'summary: &s Text\norganisation: { about: *s }',
      '',
      { summary: 'Text', organisation: { about: 'Text' } },
    ],
    [
      'past aliases of the child',
      'benefits: [a]',
      'qualities: &q [b]\nbenefits: *q',
      { qualities: ['b'], benefits: ['b'] },
    ],
    [
      'Windows line ends as any others',
      'benefits:\r\n  - a\r\n',
      'benefits:\r\n  - $inherited\r\n  - b\r\n',
      { benefits: ['a', 'b'] },
    ],
  ];
  for (const [what, parent, child, expected] of cases) {
    it(what, () => assert.deepEqual(inherit(parent, child), expected));
  }
});

describe('what is never inherited', () => {
  const parent = `
title: Parent
kind: template
translationOf: ./other.role.yaml
record: { owner: Ann }
x-notes: private
language: cy-GB
post: { reference: 435498, grade: G6 }
application: { opens: 2027-01-01, closes: 2027-02-01, approach: external }
`;
  it('is what belongs to one file or one campaign', () => {
    assert.deepEqual(inherit(parent, ''), {
      language: 'cy-GB',
      post: { grade: 'G6' },
      application: { approach: 'external' },
    });
  });
  it('leaves no empty group behind', () => {
    assert.deepEqual(inherit('application: { closes: 2027-02-01 }', 'title: T'), { title: 'T' });
  });
  it('stays in the file that says it', () => {
    assert.deepEqual(inherit(parent, 'post: { reference: 7 }\nx-notes: mine'), {
      'x-notes': 'mine',
      language: 'cy-GB',
      post: { reference: 7, grade: 'G6' },
      application: { approach: 'external' },
    });
  });
  it('includes what a grandparent says', () => {
    const folder: Folder = {
      'a.role.yaml': 'title: A\npost: { reference: 1 }',
      'b.role.yaml': 'extends: a.role.yaml\nsummary: S',
      'c.role.yaml': 'extends: b.role.yaml',
    };
    assert.deepEqual(dataIn(folder, 'c.role.yaml'), { summary: 'S' });
  });
});

describe('values of another kind than the inherited one', () => {
  const kinds = ['text', '[a, b]', '{ a: b }', '5'];
  for (const old of kinds) {
    for (const fresh of kinds.filter((kind) => kind !== old)) {
      it(`replace it: ${fresh} over ${old}`, () => {
        const alone = dataIn(
          { 'a.role.yaml': `organisation: ${fresh}\nbehaviours: ${fresh}` },
          'a.role.yaml',
        );
        const both = `organisation: ${old}\nbehaviours: ${old}`;
        assert.deepEqual(inherit(both, `organisation: ${fresh}\nbehaviours: ${fresh}`), alone);
      });
    }
  }
});

describe('several parents', () => {
  const parents: Folder = {
    'one.role.yaml': 'summary: One\nbenefits: [a]\npost: { grade: G6 }\nbehaviours: [{ name: Leadership }]',
    'two.role.yaml':
      'summary: Two\nqualities: [q]\npost: { hours: 37 }\nbehaviours: [{ name: Working Together }]',
  };
  const extending = (paths: string, rest = ''): Folder => ({
    ...parents,
    'c.role.yaml': `extends: ${paths}\n${rest}`,
  });

  it('merge from left to right', () => {
    assert.deepEqual(dataIn(extending('[./one.role.yaml, ./two.role.yaml]'), 'c.role.yaml'), {
      summary: 'Two',
      benefits: ['a'],
      qualities: ['q'],
      post: { grade: 'G6', hours: 37 },
      behaviours: [{ name: 'Leadership' }, { name: 'Working Together' }],
    });
  });
  it('merge the other way round when named so', () => {
    const data = dataIn(extending('[./two.role.yaml, ./one.role.yaml]'), 'c.role.yaml');
    assert.deepEqual(data, {
      summary: 'One',
      benefits: ['a'],
      qualities: ['q'],
      post: { grade: 'G6', hours: 37 },
      behaviours: [{ name: 'Working Together' }, { name: 'Leadership' }],
    });
  });
  it('skip the blank and the missing', () => {
    const folder = extending('[./one.role.yaml, , ./none.role.yaml, ~]');
    assert.deepEqual(dataIn(folder, 'c.role.yaml'), dataIn(extending('./one.role.yaml'), 'c.role.yaml'));
  });
  it('let a later one drop what an earlier one gives', () => {
    const folder = {
      ...extending('[one.role.yaml, none.role.yaml]'),
      'none.role.yaml': 'benefits: []\npost: {}',
    };
    assert.deepEqual(dataIn(folder, 'c.role.yaml'), {
      summary: 'One',
      benefits: [],
      post: {},
      behaviours: [{ name: 'Leadership' }],
    });
  });
  it('may share a parent: in a diamond, the shared one comes first', () => {
    const folder: Folder = {
      'top.role.yaml': 'summary: Top\nbenefits: [top]',
      'left.role.yaml': 'extends: top.role.yaml\nbenefits: [$inherited, left]',
      'right.role.yaml': 'extends: top.role.yaml\nqualities: [right]',
      'c.role.yaml': 'extends: [left.role.yaml, right.role.yaml]',
    };
    // the right one says nothing of benefits itself, but carries those of the top
    assert.deepEqual(dataIn(folder, 'c.role.yaml'), {
      summary: 'Top',
      benefits: ['top'],
      qualities: ['right'],
    });
  });
});

describe('$inherited', () => {
  const cases: [what: string, parent: string, child: string, expected: unknown][] = [
    [
      'stands for the list at its place',
      'benefits: [a, b]',
      'benefits: [x, $inherited, y]',
      { benefits: ['x', 'a', 'b', 'y'] },
    ],
    ['counts once', 'benefits: [a]', 'benefits: [$inherited, x, $inherited]', { benefits: ['a', 'x'] }],
    ['works in quotes', 'benefits: [a]', 'benefits: ["$inherited"]', { benefits: ['a'] }],
    [
      'stands for a lone text',
      'post: { grade: G6 }',
      'post: { grade: [$inherited, G7] }',
      { post: { grade: ['G6', 'G7'] } },
    ],
    [
      'stands for nothing where nothing is inherited',
      'summary: S',
      'benefits: [$inherited, x]',
      { summary: 'S', benefits: ['x'] },
    ],
    [
      'keeps groups',
      'benefits: [{ heading: H, items: [a] }]',
      'benefits: [$inherited, b]',
      { benefits: [{ heading: 'H', items: ['a'] }, 'b'] },
    ],
    ['counts as blank outside a list', 'summary: S', 'summary: $inherited', { summary: 'S' }],
    [
      'goes unseen in a keyed list',
      'links: [{ url: u }]',
      'links: [$inherited, { url: v }]',
      { links: [{ url: 'u' }, { url: 'v' }] },
    ],
    [
      'goes unseen within a group',
      'benefits: [a]',
      'benefits: [{ items: [$inherited, b] }]',
      { benefits: [{ items: ['b'] }] },
    ],
  ];
  for (const [what, parent, child, expected] of cases) {
    it(what, () => assert.deepEqual(inherit(parent, child), expected));
  }
  it('is gone without extends', () => {
    assert.deepEqual(dataIn({ 'a.role.yaml': 'benefits: [$inherited, x]' }, 'a.role.yaml'), {
      benefits: ['x'],
    });
  });
  it('stands for all parents together', () => {
    const folder: Folder = {
      'one.role.yaml': 'benefits: [a]',
      'two.role.yaml': 'extends: one.role.yaml\nbenefits: [$inherited, b]',
      'c.role.yaml': 'extends: [one.role.yaml, two.role.yaml]\nbenefits: [$inherited, c]',
    };
    assert.deepEqual(dataIn(folder, 'c.role.yaml'), { benefits: ['a', 'b', 'c'] });
  });
});
