import assert from 'node:assert/strict';
import { format } from '../../../../../server/src/language/features/formatting/format';
import { applyEdits, parse } from '../../../fixture';

function formatted(text: string): string {
  return applyEdits(text, format(parse(text)));
}

const CASES: readonly [what: string, before: string, after: string][] = [
  ['indents two spaces a level', 'post:\n    hours: 37\n', 'post:\n  hours: 37\n'],
  [
    'does so on every level',
    'skills:\n    sfia:\n        version: 9\n    digitalAndData:\n        role: x\n',
    'skills:\n  sfia:\n    version: 9\n  digitalAndData:\n    role: x\n',
  ],
  ['indents dashes under their key', 'qualities:\n- calm\n- kind\n', 'qualities:\n  - calm\n  - kind\n'],
  [
    'lines the keys of an item up',
    'links:\n-   name: Page\n    url: https://a.uk\n',
    'links:\n  - name: Page\n    url: https://a.uk\n',
  ],
  [
    'indents what stands in an item',
    'qualities:\n- heading: A\n  items:\n  - one\n  - two\n',
    'qualities:\n  - heading: A\n    items:\n      - one\n      - two\n',
  ],
  [
    'indents lists in lists',
    'x-a:\n- - one\n  - two\n-   - three\n',
    'x-a:\n  - - one\n    - two\n  - - three\n',
  ],
  ['takes blanks round colons away', 'title :   Lead\n"kind":  role\n', 'title: Lead\n"kind": role\n'],
  [
    'takes blanks behind lines away',
    'title: Lead \t\npost: \n  hours: 37  \n',
    'title: Lead\npost:\n  hours: 37\n',
  ],
  ['takes further blank lines away', '\n\ntitle: A\n\n \n\nkind: role\n\n\n', 'title: A\n\nkind: role\n'],
  ['adds no blank line and no line end', 'title: A\nkind: role', 'title: A\nkind: role'],
  ['ends a file with blanks behind its line end', 'title: A\n   ', 'title: A\n'],
  ['keeps the line ends of Windows', 'post:\r\n    hours: 37  \r\n\r\n\r\n', 'post:\r\n  hours: 37\r\n'],
  [
    'moves block text as a whole',
    'post:\n     salary:\n          note: |\n             One  \n\n\n               two\n     hours: 37\n',
    'post:\n  salary:\n    note: |\n      One  \n\n\n        two\n  hours: 37\n',
  ],
  ['indents block text two spaces', 'summary: |\n    One\n      - two\n', 'summary: |\n  One\n    - two\n'],
  [
    'gives up the blanks of blank lines in it',
    'summary: |\n    One\n  \n    two\n',
    'summary: |\n  One\n\n  two\n',
  ],
  ['keeps the blanks that are text', 'summary: |\n One\n   \n two\n', 'summary: |\n  One\n    \n  two\n'],
  [
    'keeps an indentation that the header states',
    'post:\n    salary:\n      note: |1\n        One\n',
    'post:\n  salary:\n    note: |1\n      One\n',
  ],
  [
    'keeps blank lines that block text keeps',
    'summary: |+\n One\n\n\ntitle: A\n',
    'summary: |+\n  One\n\n\ntitle: A\n',
  ],
  [
    'moves further lines of quoted text',
    'post:\n    reference: "one\n\n      two  \n        three"\n',
    'post:\n  reference: "one\n\n    two  \n      three"\n',
  ],
  ['moves further lines of an item', 'qualities:\n-   one\n    two\n', 'qualities:\n  - one\n    two\n'],
  ['keeps further lines inside', 'qualities:\n-     one\n  two\n', 'qualities:\n  - one\n   two\n'],
  [
    'puts a value on its own line below its key',
    'summary:\n     one\n     two\n',
    'summary:\n  one\n  two\n',
  ],
  [
    'spaces what stands in brackets',
    'post: {hours : 37,locations:[ Leeds ,York ],x: {}}\n',
    'post: { hours: 37, locations: [Leeds, York], x: {} }\n',
  ],
  [
    'keeps the lines of brackets',
    'post:\n    locations: [\n        Leeds,\n        York  \n    ]\n',
    'post:\n  locations: [\n      Leeds,\n      York\n  ]\n',
  ],
  [
    'takes comments along',
    '# file\npost:\n    # above hours\n    hours: 37   # a week\nqualities:\n# above calm\n- calm\n',
    '# file\npost:\n  # above hours\n  hours: 37   # a week\nqualities:\n  # above calm\n  - calm\n',
  ],
  [
    'keeps a comment below what it belongs to',
    'post:\n    hours: 37\n    # reference: 1\n\ntitle: A\n',
    'post:\n  hours: 37\n  # reference: 1\n\ntitle: A\n',
  ],
  [
    'keeps a comment in its list',
    'qualities:\n- calm\n# - kind\n- fair\ntitle: A\n',
    'qualities:\n  - calm\n  # - kind\n  - fair\ntitle: A\n',
  ],
  [
    'keeps a comment out of block text',
    'summary: |\n    One\n  # note\ntitle: A\n',
    'summary: |\n  One\n# note\ntitle: A\n',
  ],
  [
    'keeps labels',
    'x-a:\n    b: &c   1\n    d:   &e\n        f: *c\n',
    'x-a:\n  b: &c   1\n  d: &e\n    f: *c\n',
  ],
  ['keeps markers', '---\npost:\n    hours: 37\n...\n', '---\npost:\n  hours: 37\n...\n'],
  ['keeps a no-break space, which is text', 'title: A\u00a0\n', 'title: A\u00a0\n'],
];

describe('formatting', () => {
  for (const [what, before, after] of CASES) {
    it(what, () => {
      assert.equal(formatted(before), after);
      assert.equal(formatted(after), after);
    });
  }

  it('leaves alone what YAML does not read as it stands', () => {
    for (const text of [
      'qualities:\n- **bold**: x\n',
      'post:\n\thours: 37\n',
      'title: A\ntitle:   B\n',
      'title: "A\npost:\n    hours: 1\n',
      '? title\n: A   \n',
      'just words   \n',
      // a byte order mark must not become the first character
      '  \ufefftitle: A\n',
    ]) {
      assert.equal(formatted(text), text);
    }
  });

  it('changes no more than the blanks', () => {
    const text = 'post:\n    hours:  37\n';
    assert.deepEqual(format(parse(text)), [
      { start: 6, end: 8, newText: '' },
      { start: 16, end: 18, newText: ' ' },
    ]);
  });

  it('gives a file of blanks nothing', () => assert.equal(formatted('\n  \n\n'), ''));
});

describe('formatting a range', () => {
  /** Formats the lines between the first and the last `>`, which is no part of the text. */
  function inRange(marked: string): string {
    const lines = marked.split('\n');
    const first = lines.findIndex((line) => line.startsWith('>'));
    const last = lines.findLastIndex((line) => line.startsWith('>'));
    const text = marked.replace(/^>/gm, '');
    return applyEdits(text, format(parse(text), { first, last }));
  }

  it('leaves the lines outside it alone', () => {
    assert.equal(
      inRange('title:   A\n>post:\n>    hours:   37\nqualities:\n- calm  \n'),
      'title:   A\npost:\n  hours: 37\nqualities:\n- calm  \n',
    );
  });

  it('keeps a list lined up that is not wholly in it', () => {
    assert.equal(
      inRange('qualities:\n- calm\n>-   heading: A\n>    items:\n>    - one\n- fair\n'),
      'qualities:\n- calm\n- heading: A\n  items:\n    - one\n- fair\n',
    );
  });

  it('keeps block text that is not wholly in it', () => {
    const text = 'summary: |\n>    One  \n    two\n';
    assert.equal(inRange(text), text.replace('>', ''));
  });

  it('takes the blank lines at the end away that are in it', () => {
    assert.equal(inRange('title: A\n\n>\n>\n'), 'title: A\n\n');
  });
});
