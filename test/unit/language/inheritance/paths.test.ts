import assert from 'node:assert/strict';
import {
  fileName,
  isInside,
  lead,
  normalUri,
  parentReferences,
} from '../../../../server/src/language/inheritance/paths';
import { parse } from '../../fixture';

describe('where a path leads', () => {
  const cases: [from: string, path: string, to: string][] = [
    ['file:///roles/lead.role.yaml', './base.role.yaml', 'file:///roles/base.role.yaml'],
    ['file:///roles/lead.role.yaml', 'base.role.yaml', 'file:///roles/base.role.yaml'],
    ['file:///roles/team/lead.role.yaml', '../base.role.yaml', 'file:///roles/base.role.yaml'],
    [
      'file:///roles/a%20b/lead.role.yaml',
      './größe 1#2.role.yaml',
      'file:///roles/a%20b/gr%C3%B6%C3%9Fe%201%232.role.yaml',
    ],
    ['file:///roles/lead.role.yaml', './a%20b.role.yaml', 'file:///roles/a%2520b.role.yaml'],
    ['file:///C:/roles/lead.role.yaml', './base.role.yaml', 'file:///c%3A/roles/base.role.yaml'],
    ['file:///c%3A/roles/lead.role.yaml', './base.role.yaml', 'file:///c%3A/roles/base.role.yaml'],
    [
      'vscode-vfs://github/org/repo/lead.role.yaml',
      './base.role.yaml',
      'vscode-vfs://github/org/repo/base.role.yaml',
    ],
    ['file:///lead.role.yaml', '../../base.role.yaml', 'file:///base.role.yaml'],
  ];
  for (const [from, path, to] of cases) {
    it(`${path} in ${from}`, () => assert.deepEqual(lead(from, path), { uri: to, fault: undefined }));
  }
  const faults: [path: string, fault: string][] = [
    ['https://example.org/base.role.yaml', 'address'],
    ['file:///roles/base.role.yaml', 'address'],
    ['/roles/base.role.yaml', 'absolute'],
    ['D:\\roles\\base.role.yaml', 'absolute'],
    ['\\\\server\\roles\\base.role.yaml', 'absolute'],
    ['..\\base.role.yaml', 'backslash'],
  ];
  for (const [path, fault] of faults) {
    it(`${path} leads nowhere: ${fault}`, () => {
      assert.deepEqual(lead('file:///roles/lead.role.yaml', path), { uri: undefined, fault });
    });
  }
});

describe('the paths of a file', () => {
  const cases: [what: string, text: string, paths: string[]][] = [
    ['one text', 'extends: ./a.role.yaml', ['./a.role.yaml']],
    ['a list', 'extends:\n  - ./a.role.yaml\n  - "b c.role.yaml"', ['./a.role.yaml', 'b c.role.yaml']],
    ['an alias', 'x-p: &p ./a.role.yaml\nextends: *p', ['./a.role.yaml']],
    ['none without the key', 'title: T', []],
    ['none in an empty file', '', []],
    ['none of another kind', 'extends: [1, {}, ~, [a]]', []],
  ];
  for (const [what, text, paths] of cases) {
    it(`are read from ${what}`, () => {
      assert.deepEqual(
        parentReferences(parse(text)).map(({ path }) => path),
        paths,
      );
    });
  }
});

describe('a root', () => {
  const cases: [uri: string, root: string, inside: boolean][] = [
    ['file:///roles/a.role.yaml', 'file:///roles', true],
    ['file:///roles/team/a.role.yaml', 'file:///roles/', true],
    ['file:///roles-old/a.role.yaml', 'file:///roles', false],
    ['file:///roles/../a.role.yaml', 'file:///roles', false],
    ['file:///roles', 'file:///roles', false],
    ['file:///c%3A/roles/a.role.yaml', 'file:///C:/roles', true],
    ['vscode-vfs://github/roles/a.role.yaml', 'file:///roles', false],
    ['vscode-vfs://other/roles/a.role.yaml', 'vscode-vfs://github/roles', false],
    ['file:///a.role.yaml', 'file:///', true],
  ];
  for (const [uri, root, inside] of cases) {
    it(`${root} ${inside ? 'holds' : 'does not hold'} ${uri}`, () =>
      assert.equal(isInside(uri, root), inside));
  }
});

describe('a URI', () => {
  it('has one spelling', () => {
    assert.equal(
      normalUri('file:///C:/Our%20roles/a.role.yaml'),
      normalUri('file:///c%3A/Our roles/a.role.yaml'),
    );
  });
  it('shows its last part as people read it', () => {
    assert.equal(fileName('file:///roles/gr%C3%B6%C3%9Fe%201.role.yaml'), 'größe 1.role.yaml');
  });
});
