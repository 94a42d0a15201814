import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sortSections } from '../../../../server/src/language/features/sortSections';
import { applyEdits, parse, roleShape } from '../../fixture';
import { dataOf } from '../parse/seen';

function sorted(text: string): string {
  return applyEdits(text, sortSections(parse(text), roleShape));
}

const CASES: readonly [what: string, before: string, after: string][] = [
  ['puts sections into the order of the format', 'kind: role\ntitle: A\n', 'title: A\nkind: role\n'],
  [
    'keeps a section whole',
    'post:\n  hours: 37\n\nsummary: |\n  One\n\n  two\n\ntitle: A\n',
    'title: A\n\nsummary: |\n  One\n\n  two\n\npost:\n  hours: 37\n',
  ],
  [
    'keeps the blank lines above sections',
    'title: A\nlanguage: cy\n\npost:\n  hours: 37\n\nsummary: B\nkind: role\n',
    'title: A\nkind: role\nlanguage: cy\n\nsummary: B\n\npost:\n  hours: 37\n',
  ],
  [
    'takes the comments above and in a section along',
    '# about the file\n\n# the post\npost: # facts\n  hours: 37\n  # reference: 1\n\n# the title\ntitle: A\n# end\n',
    '# about the file\n\n# the title\ntitle: A\n\n# the post\npost: # facts\n  hours: 37\n  # reference: 1\n# end\n',
  ],
  [
    'keeps what switches rules off for the file at the top',
    '# role-disable links/withdrawn\n# short\nsummary: B\ntitle: A\n',
    '# role-disable links/withdrawn\ntitle: A\n# short\nsummary: B\n',
  ],
  [
    'puts unknown keys last, as they stand',
    'x-b: 1\nown: 2\nx-a: 3\ntitle: A\n',
    'title: A\nx-b: 1\nown: 2\nx-a: 3\n',
  ],
  ['works without a line break at the end', 'kind: role\ntitle: A', 'title: A\nkind: role'],
  ['keeps the line ends of Windows', 'kind: role\r\ntitle: A\r\n', 'title: A\r\nkind: role\r\n'],
  [
    'sorts the keys of skills',
    'skills:\n  sfia:\n    essential:\n      - level: 5  # five\n        text: |\n          One\n        skill: PROG\n      - {level: 4, skill: TEST}\n',
    'skills:\n  sfia:\n    essential:\n      - skill: PROG\n        level: 5  # five\n        text: |\n          One\n      - {skill: TEST, level: 4}\n',
  ],
  [
    'sorts keys of skills in a section that moves',
    'skills:\n  digitalAndData:\n    desirable:\n      - level: expert\n        skill: Testing\ntitle: A\n',
    'title: A\nskills:\n  digitalAndData:\n    desirable:\n      - skill: Testing\n        level: expert\n',
  ],
];

describe('sorting sections', () => {
  for (const [what, before, after] of CASES) {
    it(what, () => {
      assert.equal(sorted(before), after);
      assert.deepEqual(sortSections(parse(after), roleShape), []);
    });
  }

  it('leaves alone what it could change the meaning of', () => {
    for (const text of [
      // a label has to stand above what refers to it
      'x-a: &a\n  - one\nqualities: *a\ntitle: A\n',
      // blank lines below it are part of this text
      'summary: |+\n  One\n\ntitle: A\n',
      'kind: role\ntitle: A: B\n',
      '{ kind: role, title: A }\n',
      'skills:\n  sfia:\n    essential:\n      - level: 5\n        # the code\n        skill: PROG\n',
      '',
    ]) {
      assert.equal(sorted(text), text);
    }
  });

  const SECTIONS = [
    'title: A',
    'kind: role # the kind',
    'summary: |\n  One\n    # two\n\n  three',
    'qualities:\n- one\n# note\n- two',
    'x-a: |\n  One\n    ',
    'x-b: >-\n   folded\n   text\n   # in text',
    'x-c: "quoted\n  # text"',
    'benefits:',
    'post:\n    hours: 37\n    # reference: 1',
    'skills:\n  sfia:\n    essential:\n      - level: 5\n        text: |\n          Lead\n        skill: PROG',
  ];

  it('says the same in any order of sections', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(SECTIONS, { minLength: 1 }),
        fc.constantFrom('\n', '\n\n', '\n\n# note\n', '\n# note\n\n'),
        fc.constantFrom('', '\n', '\n\n'),
        (sections, between, end) => {
          const text = sections.join(between) + end;
          const after = sorted(text);
          assert.deepEqual(dataOf(after), dataOf(text), JSON.stringify(text));
          assert.equal(after.match(/^\s*# note$/gm)?.length, text.match(/^\s*# note$/gm)?.length);
          assert.deepEqual(sortSections(parse(after), roleShape), [], JSON.stringify(after));
        },
      ),
      { numRuns: 100 },
    );
  });
});
