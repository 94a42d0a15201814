import assert from 'node:assert/strict';
import { applyEdits } from '../../fixture';
import { type Folder, resolveIn, shown } from './folder';

const HEAD = 'extends: ./p.role.yaml\n';

function unusedIn(parent: string, child: string, head = HEAD) {
  const text = head + child;
  const { problems } = resolveIn({ 'p.role.yaml': parent, 'c.role.yaml': text }, 'c.role.yaml');
  return { text, problems: problems.filter(({ code }) => code === 'extends/unused-override') };
}

describe('an override that changes nothing', () => {
  const cases: [what: string, parent: string, child: string, named: string[], rest: string][] = [
    ['is a text that is the same', 'summary: S', 'summary: S\ntitle: T\n', ['summary'], 'title: T\n'],
    ['is the same text in other quotes', 'summary: S', "summary: 'S'\n", ['summary'], ''],
    [
      'is a list that is the same',
      'benefits: [a, b]',
      'benefits:\n  - a\n  - b\ntitle: T\n',
      ['benefits'],
      'title: T\n',
    ],
    ['is a list of nothing but $inherited', 'benefits: [a]', 'benefits: [$inherited]\n', ['benefits'], ''],
    ['is [] over []', 'benefits: []', 'benefits: []\n', ['benefits'], ''],
    [
      'is one key among others',
      'post: { grade: G6, hours: 37 }',
      'post:\n  grade: G6\n  hours: 30\n',
      ['grade'],
      'post:\n  hours: 30\n',
    ],
    [
      'is a whole mapping, told once',
      'post: { grade: G6, hours: 37, positions: 2 }',
      'post:\n  grade: G6\n  hours: 37\ntitle: T\n',
      ['post'],
      'title: T\n',
    ],
    [
      'is an item that is the same',
      'behaviours: [{ name: Leadership }, { name: Working Together }]',
      'behaviours:\n  - name: Leadership\n  - name: Delivering at Pace\n',
      ['Leadership'],
      'behaviours:\n  - name: Delivering at Pace\n',
    ],
    [
      'is a list of such items, told once',
      'behaviours: [{ name: Leadership }, { name: Working Together }]',
      'behaviours:\n  - name: Working Together\n',
      ['behaviours'],
      '',
    ],
    [
      'is the removal of what is not inherited',
      'behaviours: [{ name: Leadership }]',
      'behaviours:\n  - name: Delivering at Pace\n    remove: true\n  - name: Leadership\n    stages: [interview]\n',
      ['Delivering at Pace'],
      'behaviours:\n  - name: Leadership\n    stages: [interview]\n',
    ],
  ];
  for (const [what, parent, child, named, rest] of cases) {
    it(what, () => {
      const { text, problems } = unusedIn(parent, child);
      assert.deepEqual(
        problems.map(({ start, end }) => text.slice(start, end)),
        named,
      );
      const edits = problems.flatMap(({ fixes }) => fixes?.()[0]?.edits ?? []);
      assert.equal(applyEdits(text, edits), HEAD + rest);
    });
  }

  it('is said in a sentence, with the inherited place beside it', () => {
    const { text, problems } = unusedIn('title: P\nsummary: S', 'summary: S');
    assert.deepEqual(
      problems.map((problem) => shown(text, problem)),
      ['summary | extends/unused-override | `summary` says the same as p.role.yaml, so it can be left out.'],
    );
    assert.deepEqual(problems[0]?.related, [
      {
        uri: 'file:///roles/p.role.yaml',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } },
        message: 'Inherited from here.',
      },
    ]);
  });
  it('is found in a file without parents where it removes', () => {
    const { text, problems } = unusedIn('', 'behaviours: [{ name: Leadership, remove: true }]', '');
    assert.deepEqual(
      problems.map((problem) => shown(text, problem)),
      [
        'Leadership | extends/unused-override | No `Leadership` is inherited here, so there is nothing to remove.',
      ],
    );
  });

  const changing: [what: string, parent: string, child: string][] = [
    ['a value of its own', 'summary: S', 'summary: T'],
    ['a blank', 'summary: S', 'summary:'],
    ['a number that is written differently', 'post: { grade: 7123 }', 'post: { grade: 007123 }'],
    ['$inherited with more', 'benefits: [a]', 'benefits: [$inherited, b]'],
    ['another order', 'benefits: [a, b]', 'benefits: [b, a]'],
    ['none where something is inherited', 'benefits: [a]', 'benefits: []'],
    ['none where nothing is inherited', 'summary: S', 'benefits: []'],
    ['a title like the parent’s', 'title: T', 'title: T'],
    [
      'a skill in the other list',
      'skills: { sfia: { essential: [{ skill: PROG, level: 5 }] } }',
      'skills: { sfia: { desirable: [{ skill: PROG, level: 5 }] } }',
    ],
    [
      'a skill at another level',
      'skills: { sfia: { essential: [{ skill: PROG, level: 5 }] } }',
      'skills: { sfia: { essential: [{ skill: PROG, level: 4 }] } }',
    ],
    [
      'the removal of a skill',
      'skills: { sfia: { essential: [{ skill: PROG, level: 5 }] } }',
      'skills: { sfia: { desirable: [{ skill: PROG, remove: true }] } }',
    ],
    ['misplaced $inherited, which has its own finding', 'summary: S', 'summary: $inherited'],
  ];
  for (const [what, parent, child] of changing) {
    it(`is not ${what}`, () => assert.deepEqual(unusedIn(parent, child).problems, []));
  }

  it('is not a removal while a parent is missing', () => {
    const folder: Folder = {
      'c.role.yaml': 'extends: ./gone.role.yaml\nbehaviours: [{ name: Leadership, remove: true }]',
    };
    const codes = resolveIn(folder, 'c.role.yaml').problems.map(({ code }) => code);
    assert.deepEqual(codes, ['extends/not-found']);
  });
  it('has no fix where an alias elsewhere needs the text', () => {
    const { problems } = unusedIn('summary: S', 'summary: &s S\norganisation: { about: *s }');
    assert.deepEqual(
      problems.map(({ fixes }) => fixes?.()),
      [[]],
    );
  });
  it('is told at the key where an alias says the same', () => {
    const { text, problems } = unusedIn('post: { grade: G6 }', 'x-p: &p { grade: G6 }\npost: *p\n');
    assert.deepEqual(
      problems.map(({ start, end }) => text.slice(start, end)),
      ['post'],
    );
    assert.equal(applyEdits(text, problems[0]?.fixes?.()[0]?.edits ?? []), `${HEAD}x-p: &p { grade: G6 }\n`);
  });
});
