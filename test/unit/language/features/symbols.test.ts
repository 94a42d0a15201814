import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../../server/src/language/features/symbols';
import { parse, roleContext } from '../../fixture';

/** The outline as people see it: a line for each symbol, its detail after a dash. */
function outline(text: string): string {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      indent + (detail === undefined ? name : `${name} - ${detail}`),
      ...lines(children, `${indent}  `),
    ]);
  return lines(documentSymbols(parse(text), roleContext()), '').join('\n');
}

describe('outline', () => {
  it('names keys as people know them, in the order of the file', () => {
    assert.equal(
      outline('workingWith: [Suppliers]\ntitle: Lead engineer\npost:\n  hours: 37\n  salary:\n'),
      `Working with - Suppliers
Title - Lead engineer
Post
  Hours a week - 37
  Salary`,
    );
  });

  it('shows skills by code and level, with their names', () => {
    assert.equal(
      outline(`skills:
  sfia:
    essential:
      - skill: PROG
        level: 5
      - skill: TECH
      - { skill: ABCD, level: 3, name: Local name }
  digitalAndData:
    essential:
      - skill: Systems integration
        level: expert
`),
      `Skills
  SFIA
    Essential skills - 3 items
      PROG level 5 - Programming/software development
      TECH - Specialist advice
      ABCD level 3 - Local name
  Government Digital and Data
    Essential skills - 1 item
      Systems integration - expert`,
    );
  });

  it('shows groups with their items, criteria, headings and stages', () => {
    assert.equal(
      outline(`responsibilities:
  - runs the platform
  - heading: Core platforms
    intro: "You look after:"
    items:
      - builds
      - releases
criteria:
  essential:
    - text: leads delivery
      stages: [application, interview]
sections:
  - heading: On call
    body: |
      You will join a rota.
post:
  locations:
    - Croydon
    - locality: Sheffield
`),
      `Responsibilities - 2 items
  runs the platform
  Core platforms - 2 items
    builds
    releases
Criteria
  Essential criteria - 1 item
    leads delivery - application, interview
Extra sections - 1 item
  On call
Post
  Locations - 2 items
    Croydon
    Sheffield`,
    );
  });

  it('cuts long text between words', () => {
    const [, item = ''] = outline(`qualities:\n  - ${'many words '.repeat(20)}\n`).split('\n');
    assert.match(item, /^ {2}(many words )+many( words)?…$/);
    assert.ok(item.length <= 84);
  });

  it('has a name for every symbol, whatever is half-typed', () => {
    const texts = [
      '',
      '- a\n- \n- {}\n',
      'title:\n? \n',
      '"": x\n',
      'skills: { sfia: [ {}, [], "" ] }',
      'a: *b\nc: [*b]',
    ];
    for (const text of texts) {
      for (const line of outline(text).split('\n').filter(Boolean)) assert.match(line, /^\s*[^\s-]/, text);
    }
  });

  it('keeps selections and children within their parents in every example', () => {
    const files = readdirSync('examples').filter((file) => file.endsWith('.role.yaml'));
    assert.notEqual(files.length, 0);
    for (const file of files) {
      const document = parse(readFileSync(`examples/${file}`, 'utf8'));
      const inside = (inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean =>
        document.offsetAt(inner.start) >= document.offsetAt(outer.start) &&
        document.offsetAt(inner.end) <= document.offsetAt(outer.end);
      const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
        assert.ok(inside(selectionRange, range), `${file}: selection of ${name}`);
        for (const child of children) {
          assert.ok(inside(child.range, range), `${file}: ${child.name} in ${name}`);
          check(child);
        }
      };
      documentSymbols(document, roleContext()).forEach(check);
    }
  });
});
