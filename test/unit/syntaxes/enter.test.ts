import assert from 'node:assert/strict';
import configuration from '../../../syntaxes/language-configuration.json';
import { withCursor } from '../fixture';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

const TAB_SIZE = 2;

/** The lines after Enter at the `|`, as VS Code makes them: the first rule that fits, else the same indent. */
function enter(marked: string): string {
  const { text, offset } = withCursor(marked);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const after = /^.*/.exec(text.slice(offset))?.[0] ?? '';
  const rules: readonly EnterRule[] = configuration.onEnterRules;
  const rule = rules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
  );
  const indent = (/^\s*/.exec(before)?.[0] ?? '').length;
  const step = { indent: TAB_SIZE, outdent: -TAB_SIZE }[rule?.action.indent ?? 'none'] ?? 0;
  const start = ' '.repeat(Math.max(0, indent + step)) + (rule?.action.appendText ?? '');
  return `${text.slice(0, offset)}\n${start}|${text.slice(offset)}`;
}

describe('Enter', () => {
  const cases: readonly [what: string, before: string, after: string][] = [
    ['continues a list of text', '  - runs the platform|', '  - runs the platform\n  - |'],
    ['continues a list that is not indented', '- runs it|', '- runs it\n- |'],
    ['splits an item', '  - runs it |and fixes it', '  - runs it \n  - |and fixes it'],
    ['continues after a quoted item', '  - "Lead: deliver"|', '  - "Lead: deliver"\n  - |'],
    [
      'continues after an item with a colon in it',
      '  - Lead the team: deliver|',
      '  - Lead the team: deliver\n  - |',
    ],
    [
      'continues after an item in brackets',
      '  - { skill: PROG, level: 5 }|',
      '  - { skill: PROG, level: 5 }\n  - |',
    ],
    ['leaves an item open whose quotes are open', '  - "Lead|', '  - "Lead\n  |'],
    ["goes to the next key's column", '      - skill: PROG|', '      - skill: PROG\n        |'],
    ['does so with wide dashes', '  -   skill: PROG|', '  -   skill: PROG\n      |'],
    [
      'stays in the column after the next key',
      '      - skill: PROG\n        level: 5|',
      '      - skill: PROG\n        level: 5\n        |',
    ],
    ['indents below an item key without a value', '  - items:|', '  - items:\n      |'],
    ['indents block text of an item key', '  - body: ¦|', '  - body: ¦\n      |'],
    ['indents block text of an item', '  - >-|', '  - >-\n    |'],
    ['ends a list at an empty item', '  - |', '  - \n|'],
    ['ends an inner list at an empty item', '    - |', '    - \n  |'],
    ['indents after a key', 'responsibilities:|', 'responsibilities:\n  |'],
    ['indents after a key with a comment', '  post: # facts|', '  post: # facts\n    |'],
    ['indents after a block header', 'summary: ¦-|', 'summary: ¦-\n  |'],
    ['keeps the indent after a value', '  hours: 37|', '  hours: 37\n  |'],
    ['keeps the indent in prose', '  You will lead: teams|', '  You will lead: teams\n  |'],
    ['keeps a comment that is cut in two', '  # one |two', '  # one \n  # |two'],
    ['ends a comment at its end', '  # one|', '  # one\n  |'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(enter(before), after.replaceAll('¦', '|')));
  }
});

describe('words', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

  it('keep ids, codes and marks whole', () => {
    assert.deepEqual(words('role: digital-and-data, PROG "first-interview" $inherited # 2026-12-31'), [
      'role',
      'digital-and-data',
      'PROG',
      'first-interview',
      '$inherited',
      '2026-12-31',
    ]);
  });

  it('keep apostrophes and letters of any language', () => {
    assert.deepEqual(words("- don't **bold** Gwasanaeth tŷ"), ["don't", 'bold', 'Gwasanaeth', 'tŷ']);
  });
});

describe('indentation', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);

  it('grows after keys and block headers only', () => {
    for (const line of ['post:', '  - items:', 'summary: |', '"a": # note', 'about: >-']) {
      assert.match(line, increase);
    }
    for (const line of ['title: Lead', '  - runs it', '# post:', 'You will lead these:', '  - ']) {
      assert.doesNotMatch(line, increase);
    }
  });
});
