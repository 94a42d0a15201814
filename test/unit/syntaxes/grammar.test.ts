import assert from 'node:assert/strict';
import grammar from '../../../syntaxes/role-yaml.tmLanguage.json';

type RuleName = keyof typeof grammar.repository;

/** What a rule of the grammar colours in a line of text. Its patterns are ones that JavaScript reads alike. */
function coloured(name: RuleName, line: string): string[] {
  return [...line.matchAll(new RegExp(grammar.repository[name].match, 'g'))].map(([match]) => match);
}

describe('grammar', () => {
  const cases: readonly [rule: RuleName, line: string, coloured: string[]][] = [
    ['skillCode', '- skill: PROG', ['PROG']],
    ['skillCode', '{ skill: "PROG", level: 5 }', ['PROG']],
    ['skillCode', 'skill: PROGRAM', []],
    ['skillCode', '- runs PROG', []],
    ['levelName', 'level: expert # most', ['expert']],
    ['levelName', 'level: expertise', []],
    ['inherited', '- $inherited', ['$inherited']],
    ['inherited', '- costs $inherited', []],
    ['roleFile', 'extends: [./a.role.yaml, ../b/c.role.yml]', ['./a.role.yaml', '../b/c.role.yml']],
    ['bold', 'a **bold** and __strong__ word', ['**bold**', '__strong__']],
    ['bold', '2 ** 3 ** 4', []],
    ['italic', 'an *italic* and _slanted_ word', ['*italic*', '_slanted_']],
    ['italic', 'snake_case_name, 2 * 3 * 4, **bold**', []],
    ['code', 'run `npm` or ``a`b``', ['`npm`', '``a`b``']],
    ['link', 'read [the page](https://gov.uk/a)', ['[the page](https://gov.uk/a)']],
    ['address', 'see https://gov.uk/a_b, or mailto:a@gov.uk.', ['https://gov.uk/a_b', 'mailto:a@gov.uk']],
  ];
  for (const [rule, line, expected] of cases) {
    it(`${rule}: ${line}`, () => assert.deepEqual(coloured(rule, line), expected));
  }

  it('never colours past the end of a quoted text or into a comment', () => {
    assert.deepEqual(coloured('bold', '"a **b" # c** d'), []);
    assert.deepEqual(coloured('italic', 'a *b # c* d'), []);
    assert.deepEqual(coloured('code', "'a `b' # c` d"), []);
  });

  it('uses every rule, and none that is not there', () => {
    const used = Object.values(grammar.injections).flatMap(({ patterns }) =>
      patterns.map(({ include }) => include.replace('#', '')),
    );
    assert.deepEqual([...used].sort(), Object.keys(grammar.repository).sort());
  });
});
