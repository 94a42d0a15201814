import assert from 'node:assert/strict';
import type { DocumentLink, DocumentSymbol, FoldingRange, Location } from 'vscode-languageserver';
import { editorFor, folderFor } from './suite';

const PARENT = `kind: template
organisation:
  name: Home Office
behaviours:
  - name: Leadership
skills:
  sfia:
    version: 9
    essential:
      - skill: TECH
        level: 5
`;
const ROLE = `# A lead
# of engineers
title: Lead DevOps engineer
extends: ./base.role.yaml
organisation:
  name: Border Force
responsibilities:
  - heading: Platforms
    items:
      - runs them
  - leads teams
links:
  - name: The page
    url: https://www.gov.uk/devops
skills:
  sfia:
    essential:
      - skill: TECH
        level: 6
post:
  reportsTo: ./head.role.yaml
`;

/** An outline with each entry's children indented below it. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined || detail === '' ? '' : `: ${detail}`}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

describe('the structure of a role', () => {
  const folder = folderFor({ 'base.role.yaml': PARENT, 'head.role.yaml': 'title: Head\n' });
  const editor = editorFor({ folder: folder.path });
  const uri = folder.uri('lead.role.yaml');
  before(async () => editor().open(uri, ROLE));

  it('is outlined with the names that people know', async () => {
    assert.deepEqual(outline(await editor().ask<DocumentSymbol[]>('documentSymbol', uri)), [
      'Title: Lead DevOps engineer',
      'Extends: ./base.role.yaml',
      'Organisation',
      '  Name: Border Force',
      'Responsibilities: 2 items',
      '  Platforms: 1 item',
      '    runs them',
      '  leads teams',
      'Links: 1 item',
      '  The page',
      'Skills',
      '  SFIA',
      '    Essential skills: 1 item',
      '      TECH level 6: Specialist advice',
      'Post',
      '  Reports to: ./head.role.yaml',
    ]);
  });

  it('gives each entry a place within that of the entry above it', async () => {
    const document = editor().document(uri);
    const check = (symbols: readonly DocumentSymbol[], start: number, end: number) => {
      for (const { name, range, selectionRange, children } of symbols) {
        const spots = [range.start, selectionRange.start, selectionRange.end, range.end].map((position) =>
          document.offsetAt(position),
        );
        assert.deepEqual(
          [start, ...spots, end],
          [start, ...spots, end].sort((a, b) => a - b),
          name,
        );
        check(children ?? [], spots[0] ?? 0, spots[3] ?? 0);
      }
    };
    check(await editor().ask<DocumentSymbol[]>('documentSymbol', uri), 0, ROLE.length);
  });

  it('folds comments, groups and items', async () => {
    const lines = ROLE.split('\n');
    const ranges = await editor().ask<FoldingRange[]>('foldingRange', uri);
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`),
      [
        '# A lead … # of engineers',
        'organisation: …   name: Border Force',
        'responsibilities: …   - leads teams',
        '  - heading: Platforms …       - runs them',
        '    items: …       - runs them',
        'links: …     url: https://www.gov.uk/devops',
        '  - name: The page …     url: https://www.gov.uk/devops',
        'skills: …         level: 6',
        '  sfia: …         level: 6',
        '    essential: …         level: 6',
        '      - skill: TECH …         level: 6',
        'post: …   reportsTo: ./head.role.yaml',
      ],
    );
    assert.equal(ranges[0]?.kind, 'comment');
  });

  it('links to pages, and to files by their whole address', async () => {
    const links = await editor().ask<DocumentLink[]>('documentLink', uri);
    assert.deepEqual(
      links.map(({ range, target }) => [editor().document(uri).getText(range), target]),
      [
        ['./base.role.yaml', folder.uri('base.role.yaml')],
        ['https://www.gov.uk/devops', 'https://www.gov.uk/devops'],
        ['TECH', 'https://sfia-online.org/en/skillcode/9/TECH'],
        ['./head.role.yaml', folder.uri('head.role.yaml')],
      ],
    );
  });

  for (const [what, needle, target] of [
    ['a path to the file', './base.role', ['base.role.yaml', 0]],
    ['a path to the file that is reported to', './head', ['head.role.yaml', 0]],
    ["a value to the parent's", 'Border Force', ['base.role.yaml', 2]],
    ["a skill's level to the parent's", '6\n', ['base.role.yaml', 10]],
    ['a value that nothing overrides to nowhere', 'leads teams', undefined],
  ] as const) {
    it(`leads from ${what}`, async () => {
      const location = await editor().ask<Location | null>('definition', uri, editor().position(uri, needle));
      const [name, line] = target ?? [];
      assert.equal(location?.uri, name && folder.uri(name));
      assert.equal(location?.range.start.line, line);
    });
  }
});
