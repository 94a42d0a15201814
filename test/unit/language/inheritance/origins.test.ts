import assert from 'node:assert/strict';
import { placeToShow } from '../../../../server/src/language/inheritance/blame';
import { entryAt, textOf } from '../../../../server/src/language/inheritance/data';
import type { EffectiveValue } from '../../../../server/src/language/inheritance/effective';
import { inheritedAt } from '../../../../server/src/language/inheritance/overridden';
import { fileName } from '../../../../server/src/language/inheritance/paths';
import type { Path } from '../../../../server/src/language/parse/node';
import { roleShape } from '../../fixture';
import { resolveIn } from './folder';

const FOLDER = {
  'top.role.yaml': 'summary: Top\nskills: { sfia: { version: 9, essential: [{ skill: PROG, level: 5 }] } }\n',
  'p.role.yaml': [
    'extends: ./top.role.yaml',
    'benefits: [a, b]',
    'post: { grade: G6 }',
    'behaviours: [{ name: Leadership }, { name: Working Together }]',
  ].join('\n'),
  'other.role.yaml': 'qualities: [q]',
  'c.role.yaml': [
    'extends: [./other.role.yaml, ./p.role.yaml]',
    'summary: Own',
    'benefits: [$inherited, c]',
    'post: { grade: G7, hours: 37 }',
    'skills:',
    '  sfia:',
    '    desirable:',
    '      - { skill: DLMG, level: 5 }',
    '      - { skill: PROG, level: 4 }',
    'behaviours: [{ name: working together }]',
  ].join('\n'),
};

const role = resolveIn(FOLDER, 'c.role.yaml');

/** The file, the text that the value was written as, and whether it is inherited. */
function origin(value: EffectiveValue | undefined): string {
  if (value === undefined) return 'nothing';
  const { document, node, inherited } = value.origin;
  const text = document.text.slice(node.start, node.end).replaceAll(/\s+/g, ' ');
  return `${fileName(document.uri)}: ${text}${inherited ? ' (inherited)' : ''}`;
}

describe('the origin of a value', () => {
  const cases: [keys: string[], expected: string][] = [
    [['summary'], 'c.role.yaml: Own'],
    [['qualities'], 'other.role.yaml: [q] (inherited)'],
    [['benefits'], 'c.role.yaml: [$inherited, c]'],
    [['post'], 'c.role.yaml: { grade: G7, hours: 37 }'],
    [['skills', 'sfia', 'version'], 'top.role.yaml: 9 (inherited)'],
    [['skills', 'sfia', 'essential'], 'top.role.yaml: [{ skill: PROG, level: 5 }] (inherited)'],
  ];
  for (const [keys, expected] of cases) {
    it(`of ${keys.join('.')}`, () => assert.equal(origin(entryAt(role.root, ...keys)), expected));
  }
  it('of items is each item’s own', () => {
    const benefits = entryAt(role.root, 'benefits');
    assert.deepEqual(benefits?.kind === 'list' && benefits.items.map(origin), [
      'p.role.yaml: a (inherited)',
      'p.role.yaml: b (inherited)',
      'c.role.yaml: c',
    ]);
  });
  it('comes with the key in front of the value', () => {
    assert.equal(entryAt(role.root, 'post', 'grade')?.origin.key?.text, 'grade');
  });
  it('lists the files that took part, the role first', () => {
    assert.deepEqual(
      role.documents.map(({ uri }) => fileName(uri)),
      ['c.role.yaml', 'other.role.yaml', 'top.role.yaml', 'p.role.yaml'],
    );
  });
});

describe('what an own value overrides', () => {
  const cases: [what: string, path: Path, expected: string][] = [
    ['text', ['summary'], 'top.role.yaml: Top (inherited)'],
    ['a key of a mapping', ['post', 'grade'], 'p.role.yaml: G6 (inherited)'],
    ['a key that is new', ['post', 'hours'], 'nothing'],
    ['a plain list', ['benefits'], 'p.role.yaml: [a, b] (inherited)'],
    ['an item of a plain list', ['benefits', 1], 'nothing'],
    [
      'a skill that moved',
      ['skills', 'sfia', 'desirable', 1],
      'top.role.yaml: { skill: PROG, level: 5 } (inherited)',
    ],
    ['the level of a skill', ['skills', 'sfia', 'desirable', 1, 'level'], 'top.role.yaml: 5 (inherited)'],
    ['a skill that is new', ['skills', 'sfia', 'desirable', 0], 'nothing'],
    ['a behaviour by its name', ['behaviours', 0], 'p.role.yaml: { name: Working Together } (inherited)'],
    ['what the file doesn’t have', ['links', 3, 'url'], 'nothing'],
    ['paths that make no sense', ['summary', 0, 'x'], 'nothing'],
  ];
  for (const [what, path, expected] of cases) {
    it(`for ${what}`, () => assert.equal(origin(inheritedAt(role, path, roleShape)), expected));
  }
  it('is nothing without parents', () => {
    assert.equal(inheritedAt(resolveIn(FOLDER, 'top.role.yaml'), ['summary'], roleShape), undefined);
  });
});

describe('a problem with an effective value', () => {
  const text = FOLDER['c.role.yaml'];
  const shownAt = (keys: string[], cause?: string[]): string => {
    const value = entryAt(role.root, ...keys);
    assert.ok(value !== undefined);
    const { start, end, related } = placeToShow(
      role,
      value,
      cause && entryAt(role.root, ...cause)?.origin.key,
    );
    const beside = related?.map(({ uri, range }) => ` beside ${fileName(uri)}:${range.start.line + 1}`) ?? [];
    return text.slice(start, end) + beside.join();
  };
  it('is shown at an own value', () => assert.equal(shownAt(['post', 'hours']), '37'));
  it('is shown at the path that brought an inherited one', () => {
    assert.equal(shownAt(['skills', 'sfia', 'version']), './p.role.yaml beside top.role.yaml:2');
    assert.equal(shownAt(['qualities']), './other.role.yaml beside other.role.yaml:1');
  });
  it('is shown at the own key that causes it', () => {
    assert.equal(shownAt(['skills', 'sfia', 'version'], ['post', 'grade']), 'grade beside top.role.yaml:2');
  });
});

describe('reading a value', () => {
  it('gives text as written', () => {
    const { root } = resolveIn({ 'a.role.yaml': 'post: { reference: 007123, hours: ~ }' }, 'a.role.yaml');
    assert.equal(textOf(entryAt(root, 'post', 'reference')), '007123');
    assert.equal(textOf(entryAt(root, 'post', 'hours')), undefined);
    assert.equal(textOf(entryAt(root, 'post')), undefined);
  });
});
