import assert from 'node:assert/strict';
import { dataIn, type Folder, resolveIn, shown } from './folder';

function findings(folder: Folder, path: string): string[] {
  return resolveIn(folder, path).problems.map((problem) => shown(folder[path] ?? '', problem));
}

/** `0.role.yaml`, which extends nothing, up to `<length>.role.yaml`, each extending the one before. */
function chain(length: number): Folder {
  const files = Array.from({ length: length + 1 }, (_, index): [string, string] => {
    const above = index === 0 ? '' : `extends: ./${index - 1}.role.yaml\n`;
    return [
      `${index}.role.yaml`,
      `${above}x-own: ${index}\nbenefits: [${index === 0 ? '' : '$inherited, '}b${index}]`,
    ];
  });
  return Object.fromEntries(files);
}

describe('a cycle', () => {
  const folder: Folder = {
    'a.role.yaml': 'extends: ./b.role.yaml\nsummary: A',
    'b.role.yaml': 'extends: [./a.role.yaml, ./c.role.yaml]\nbenefits: [b]',
    'c.role.yaml': 'qualities: [c]',
    'child.role.yaml': 'extends: ./a.role.yaml\ntitle: Child',
  };
  it('of a file with itself is told on its path', () => {
    const self = { 'a.role.yaml': 'extends: ./a.role.yaml\nsummary: A' };
    assert.deepEqual(findings(self, 'a.role.yaml'), [
      "./a.role.yaml | extends/cycle | `./a.role.yaml` is this very file, and a role can't extend itself.",
    ]);
    assert.deepEqual(dataIn(self, 'a.role.yaml'), { summary: 'A' });
  });
  it('of two files is told in both, with where it closes', () => {
    assert.deepEqual(findings(folder, 'a.role.yaml'), [
      './b.role.yaml | extends/cycle | `./b.role.yaml` extends this file in turn (b.role.yaml → a.role.yaml), so neither can build on the other.',
    ]);
    const [problem] = resolveIn(folder, 'a.role.yaml').problems;
    assert.deepEqual(
      problem?.related?.map(({ uri, range, message }) => [uri, range.start.character, message]),
      [['file:///roles/b.role.yaml', 10, 'Here it extends a.role.yaml.']],
    );
    assert.deepEqual(
      findings(folder, 'b.role.yaml').map((line) => line.split(' | ')[0]),
      ['./a.role.yaml'],
    );
  });
  it('leaves the rest of what is inherited in place', () => {
    assert.deepEqual(dataIn(folder, 'a.role.yaml'), { summary: 'A', benefits: ['b'], qualities: ['c'] });
  });
  it('further up is no finding of the child', () => {
    assert.deepEqual(findings(folder, 'child.role.yaml'), []);
    assert.deepEqual(dataIn(folder, 'child.role.yaml'), {
      title: 'Child',
      summary: 'A',
      benefits: ['b'],
      qualities: ['c'],
    });
  });
  it('of many files is named from end to end', () => {
    const ring: Folder = {
      'a.role.yaml': 'extends: b.role.yaml',
      'b.role.yaml': 'extends: c.role.yaml',
      'c.role.yaml': 'extends: a.role.yaml',
    };
    assert.match(findings(ring, 'a.role.yaml')[0] ?? '', /\(b\.role\.yaml → c\.role\.yaml → a\.role\.yaml\)/);
  });
});

describe('a long chain', () => {
  it('of 16 parents is merged in full', () => {
    const folder = chain(16);
    assert.deepEqual(findings(folder, '16.role.yaml'), []);
    const all = Array.from({ length: 17 }, (_, index) => `b${index}`);
    assert.deepEqual(dataIn(folder, '16.role.yaml'), { 'x-own': 16, benefits: all });
  });
  it('of 17 parents is told, and merged as far as it may go', () => {
    const folder = chain(17);
    assert.deepEqual(findings(folder, '17.role.yaml'), [
      './16.role.yaml | extends/too-deep | `./16.role.yaml` extends a file that extends another, and so on more than 16 times; what lies above that is left out.',
    ]);
    const all = Array.from({ length: 17 }, (_, index) => `b${index + 1}`);
    assert.deepEqual(dataIn(folder, '17.role.yaml'), { 'x-own': 17, benefits: all });
  });
  it('of thousands does no harm', () => {
    assert.equal(findings(chain(3000), '3000.role.yaml').length, 1);
  });
});

describe('a lattice of parents', () => {
  it('is merged once for each height, not once for each way', () => {
    const rows = Array.from({ length: 14 }, (_, row) => row);
    const above = (row: number): string =>
      row === 0 ? '' : `extends: [l${row - 1}.role.yaml, r${row - 1}.role.yaml]\n`;
    const folder = Object.fromEntries(
      rows.flatMap((row) => [
        [`l${row}.role.yaml`, `${above(row)}summary: l${row}`],
        [`r${row}.role.yaml`, `${above(row)}benefits: [r${row}]`],
      ]),
    );
    const role = resolveIn(folder, 'r13.role.yaml');
    assert.equal(role.documents.length, 27);
    // the right one of two parents wins with all it inherits, row by row
    assert.deepEqual(dataIn(folder, 'r13.role.yaml'), { summary: 'l0', benefits: ['r13'] });
  });
});
