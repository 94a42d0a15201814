import assert from 'node:assert/strict';
import { nodeAt, type RoleNode, walk } from '../../../../server/src/language/parse/node';
import { parse } from '../../fixture';
import { dataOf, fixed, lines, messagesOf, seen } from './seen';

/** What large inputs may take on a busy machine, in milliseconds. */
const BUSY = 60_000;

/** How many values lie inside one another. */
function depthOf(root: RoleNode | undefined): number {
  let depth = 0;
  walk(root, (_, path) => {
    depth = Math.max(depth, path.length);
  });
  return depth;
}

describe('input that is hardly a role', () => {
  // mocha keeps whole stacks, which are long here and make each of the YAML parser's errors slow; products keep ten lines
  const { stackTraceLimit } = Error;
  before(() => {
    Error.stackTraceLimit = 10;
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (const [name, text] of Object.entries({
    'nothing at all': '',
    'blanks only': '  \n\n \t\n',
    'comments only': lines('# Master definition', '', '# to do'),
    'a separator only': lines('---'),
  })) {
    it(`${name}: no tree, and nothing to say`, () => {
      assert.equal(parse(text).root, undefined);
      assert.deepEqual(seen(text), []);
    });
  }

  it('a file that is no text says so once', () => {
    const text = `\u0000PNG\u0001\n\u0000- : [\n${'\u0002'.repeat(5000)}`;
    assert.deepEqual(messagesOf(text), ['This is not a text file.']);
    assert.equal(parse(text).root, undefined);
  });

  it('text in another encoding says so where the first character was lost', () => {
    const text = lines('title: Lead caf\ufffd', 'summary: na\ufffdve');
    assert.deepEqual(seen(text), ['1:\ufffd yaml/syntax']);
    assert.match(messagesOf(text)[0] ?? '', /save as UTF-8/);
  });

  it('a line of a megabyte is read like any other', () => {
    const text = `title: ${'word '.repeat(200_000)}end\nkind: role\n`;
    assert.deepEqual(seen(text), []);
    assert.deepEqual(Object.keys(dataOf(text) as object), ['title', 'kind']);
  }).timeout(BUSY);

  it('a long line that is misread gives one finding', () => {
    const text = `qualities:\n  - ${'word: '.repeat(3000)}end\n`;
    assert.deepEqual(
      parse(text).problems.map(({ code }) => code),
      ['yaml/needs-quotes'],
    );
  }).timeout(BUSY);

  it('brackets in brackets without end are cut where no file goes', () => {
    for (const text of [`x-a: ${'['.repeat(10_000)}`, `x-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`]) {
      assert.deepEqual(messagesOf(text), [
        'The lists and groups here lie too deep inside one another to be read.',
      ]);
      assert.ok(depthOf(parse(text).root) >= 100);
    }
  }).timeout(BUSY);

  it('so is indentation without end', () => {
    const text = lines(...Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:`));
    assert.deepEqual(messagesOf(text), [
      'The lists and groups here lie too deep inside one another to be read.',
    ]);
    assert.ok(depthOf(parse(text).root) >= 100);
  }).timeout(BUSY);

  it('so are dashes without end', () => {
    assert.deepEqual(messagesOf(`x-a:\n  ${'- '.repeat(5000)}a\n`), [
      'The lists and groups here lie too deep inside one another to be read.',
    ]);
  }).timeout(BUSY);

  it('aliases of aliases are read and not expanded', () => {
    const levels = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const bomb = levels.map((level, index) => {
      const below = ['a', ...levels][index] ?? '';
      return `x-${level}: &${level} [${Array.from({ length: 9 }, () => `*${below}`).join(', ')}]`;
    });
    const text = lines('x-a: &a [lol, lol]', ...bomb);
    assert.deepEqual(seen(text), []);
    let values = 0;
    walk(parse(text).root, () => {
      values += 1;
    });
    assert.ok(values < 200, `${values} values`);
  });

  it('twenty thousand equal keys are found one by one', () => {
    const { problems } = parse(`title: Lead\n${'summary: Leads\n'.repeat(20_000)}`);
    assert.equal(problems.length, 19_999);
    assert.ok(problems.every(({ code }) => code === 'yaml/duplicate-key'));
  }).timeout(BUSY);

  it('wrong types everywhere are no matter of YAML', () => {
    const text = lines(
      'qualities: 3',
      'post: text',
      'skills:',
      '  - PROG',
      'links: { a: b }',
      'organisation: [a]',
    );
    assert.deepEqual(seen(text), []);
  });
});

describe('how a file is written', () => {
  it('a byte order mark, Windows line ends and a separator in front are fine', () => {
    const meant = { title: 'Lead', qualities: ['kind'] };
    for (const text of [
      '\ufefftitle: Lead\nqualities:\n  - kind\n',
      '\ufefftitle: Lead\r\nqualities:\r\n  - kind\r\n',
      '---\ntitle: Lead\nqualities:\n  - kind\n',
      '# About\n--- # here\ntitle: Lead\nqualities:\n  - kind\n...\n',
    ]) {
      assert.deepEqual(seen(text), []);
      assert.deepEqual(dataOf(text), meant);
    }
  });

  it('offsets count the byte order mark', () => {
    const text = '\ufefftitle: Lead\n';
    const { root } = parse(text);
    const title = nodeAt(root, ['title']);
    assert.equal(text.slice(title?.start, title?.end), 'Lead');
    assert.equal(root?.start, 1);
  });

  it('a second role without a separator is reported where it starts', () => {
    const text = lines('title: Lead', '...', 'title: Senior');
    assert.deepEqual(seen(text), ['3:t yaml/multiple-documents']);
    assert.deepEqual(dataOf(text), { title: 'Lead' });
  });

  it('tabs inside text, quotes and blocks are text', () => {
    const text = lines(
      'title: Lead\tDevOps',
      'summary: |',
      '  a',
      '  \tb',
      'qualities:',
      '  - "one\ttwo"',
      '  - x\t',
    );
    assert.deepEqual(seen(text), []);
    assert.deepEqual(dataOf(text), {
      title: 'Lead\tDevOps',
      summary: 'a\n\tb\n',
      qualities: ['one\ttwo', 'x'],
    });
  });

  it('tabs between a dash and its text are fine', () => {
    assert.deepEqual(seen(lines('qualities:', '-\tkind', '-\tcalm')), []);
  });

  it('non-breaking spaces inside text are text', () => {
    const text = lines(
      'title: Lead\u00a0DevOps',
      'summary: |',
      '  \u00a0a',
      '  Note:\u00a0b',
      'qualities:',
      '  - \u00a0kind',
    );
    assert.deepEqual(seen(text), []);
    assert.deepEqual(dataOf(text), {
      title: 'Lead\u00a0DevOps',
      summary: '\u00a0a\nNote:\u00a0b\n',
      qualities: ['\u00a0kind'],
    });
  });

  it('curly quotes are text', () => {
    const text = lines('title: “Lead”', 'qualities:', '  - ‘kind’');
    assert.deepEqual(seen(text), []);
    assert.deepEqual(dataOf(text), { title: '“Lead”', qualities: ['‘kind’'] });
  });

  it('blanks in front of a colon, quoted and long-form keys are fine', () => {
    const text = lines('title : Lead', '"kind": role', '? summary', ': Leads');
    assert.deepEqual(seen(text), []);
    assert.deepEqual(dataOf(text), { title: 'Lead', kind: 'role', summary: 'Leads' });
  });

  it('a closing bracket at the margin is fine', () => {
    const text = lines('x-list: [', '  a,', '  b', ']', 'kind: role');
    assert.deepEqual(seen(text), []);
    assert.deepEqual(dataOf(text), { 'x-list': ['a', 'b'], kind: 'role' });
  });

  it('keys that are no text count as what is written', () => {
    const text = lines('[a, b]: c', '~: d', '12: e', 'true: f', '{ g: h }: i');
    assert.deepEqual(dataOf(text), { '[a, b]': 'c', '~': 'd', 12: 'e', true: 'f', '{ g: h }': 'i' });
  });

  it('labels work on keys and values, and references find the one before them', () => {
    const text = lines('&t title: Lead', 'summary: *t', 'qualities: &q', '  - kind', 'workingWith: *q');
    assert.deepEqual(dataOf(text), {
      title: 'Lead',
      summary: 'title',
      qualities: ['kind'],
      workingWith: ['kind'],
    });
  });

  it('a hash makes a comment only outside text and quotes', () => {
    const text = lines(
      '# one',
      'title: Lead # two',
      'summary: "no # comment"',
      'x-a: [b, # three',
      '  c]',
      'kind: role',
    );
    assert.deepEqual(
      parse(text).comments.map(({ start, end }) => text.slice(start, end)),
      ['# one', '# two', '# three'],
    );
  });
});

describe('what Git leaves behind', () => {
  const conflict = (start: string, ours: string, theirs: string, end: string) =>
    `${start}<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> branch\n${end}`;

  for (const [name, text, current, incoming] of [
    [
      'in a list',
      conflict('qualities:\n  - a\n', '  - b\n', '  - c\n', '  - d\n'),
      { qualities: ['a', 'b', 'd'] },
      { qualities: ['a', 'c', 'd'] },
    ],
    [
      'around a section',
      conflict('title: x\n', 'qualities:\n  - b\n', 'qualities:\n  - c\n', 'kind: role\n'),
      { title: 'x', qualities: ['b'], kind: 'role' },
      { title: 'x', qualities: ['c'], kind: 'role' },
    ],
    [
      'with an empty side',
      conflict('qualities:\n  - a\n', '', '  - c\n', '  - d\n'),
      { qualities: ['a', 'd'] },
      { qualities: ['a', 'c', 'd'] },
    ],
    [
      'with the common ancestor',
      conflict('title: x\n', 'summary: a\n||||||| base\nsummary: o\n', 'summary: b\n', 'kind: role\n'),
      { title: 'x', summary: 'a', kind: 'role' },
      { title: 'x', summary: 'b', kind: 'role' },
    ],
    [
      'inside another one',
      conflict(
        'title: x\n',
        conflict('', 'summary: a\n', 'summary: b\n', ''),
        'summary: c\n',
        'kind: role\n',
      ),
      { title: 'x', summary: 'a', kind: 'role' },
      { title: 'x', summary: 'c', kind: 'role' },
    ],
    [
      'with Windows line ends',
      conflict('title: x\n', 'summary: a\n', 'summary: b\n', 'kind: role\n').replaceAll('\n', '\r\n'),
      { title: 'x', summary: 'a', kind: 'role' },
      { title: 'x', summary: 'b', kind: 'role' },
    ],
    [
      'at the end of the file',
      conflict('title: x\n', 'summary: a\n', 'summary: b\n', '').trimEnd(),
      { title: 'x', summary: 'a' },
      { title: 'x', summary: 'b' },
    ],
  ] as const) {
    it(`a conflict ${name} is one finding, and both sides can be kept`, () => {
      const line = text.slice(0, text.indexOf('<<<')).split('\n').length;
      assert.deepEqual(seen(text), [`${line}:<<<<<<< HEAD yaml/syntax`]);
      assert.deepEqual(dataOf(text), current, 'the current side is read');
      for (const [title, meant] of [
        ['Keep the current version', current],
        ['Keep the incoming version', incoming],
      ] as const) {
        const mended = fixed(text, title);
        assert.deepEqual(seen(mended), []);
        assert.deepEqual(dataOf(mended), meant);
        assert.doesNotMatch(mended, /<<<|>>>|===/);
      }
    });
  }

  it('half a conflict is reported at its first marker, and its lines are read', () => {
    for (const [text, found] of [
      [lines('title: x', '<<<<<<< HEAD', 'summary: a', 'kind: role'), '2:<<<<<<< HEAD yaml/syntax'],
      [
        lines('title: x', '<<<<<<< HEAD', 'summary: a', '=======', 'kind: role'),
        '2:<<<<<<< HEAD yaml/syntax',
      ],
      [lines('title: x', 'summary: a', '>>>>>>> branch', 'kind: role'), '3:>>>>>>> branch yaml/syntax'],
    ] as const) {
      assert.deepEqual(seen(text), [found]);
      assert.deepEqual(dataOf(text), { title: 'x', summary: 'a', kind: 'role' });
      assert.deepEqual(seen(fixed(text, 'Delete the marker lines')), []);
    }
  });

  it('lines of equals signs in a block text are text', () => {
    const text = lines('summary: |', '  Heading', '  =======', '  <<<<<<< not a marker');
    assert.deepEqual(seen(text), []);
  });
});
