import assert from 'node:assert/strict';
import type { FoldingRange, Range } from 'vscode-languageserver';
import { RENDER_ADVERT } from '../../server/src/protocol';
import type { Editor } from './editor';
import { editorFor, openRole } from './suite';

/** Everything that the schema knows, with values of kinds that it doesn't. */
const KEYS = [
  'title',
  'kind',
  'extends',
  'language',
  'organisation',
  'profession',
  'summary',
  'responsibilities',
  'criteria',
  'links',
  'behaviours',
  'skills',
  'post',
  'application',
  'sections',
  'record',
];
const everyKey = (value: string) => KEYS.map((key) => `${key}: ${value}\n`).join('');

const BAD: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n\n   \n',
  'comments only': '# one\n# two\n',
  'bytes that are no text': '\u0000\u0001\uFFFD\u0002PNG\r\n\u001a\u0007\uFFFD'.repeat(50),
  'half a pair of surrogates': 'title: \uD83D\nsummary: \uDE00 x\n',
  'a line of a megabyte': `title: x\nsummary: ${'word '.repeat(210_000)}\n`,
  'tabs everywhere': '\ttitle:\tx\n\tpost:\n\t\thours:\t37\n',
  'Windows line ends': 'title: x\r\npost:\r\n  hours: 37\r\nqualties:\r\n  - a\r\n',
  'old Macintosh line ends': 'title: x\rpost:\r  hours: 37\r',
  'a byte order mark': '\uFEFFtitle: x\nqualties: [a]\n',
  'several documents': 'title: x\n---\ntitle: y\n...\n---\ntitle: z\n',
  'an unfinished key': 'title: x\npost:\n  gra',
  'an unfinished value': 'title: x\nsummary: "half\nqualities: [a, {b: \n',
  'conflict markers':
    'title: x\n<<<<<<< ours\nsummary: a\n||||||| base\nsummary: c\n=======\nsummary: b\n>>>>>>> theirs\n',
  'a list at the top': '- title: x\n- title: y\n',
  'a text at the top': 'Lead engineer\n',
  'prose in place of YAML': 'Lead engineer. You will: lead, "and" [own] {things}.\n\n* One\n* Two: three\n',
  JSON: '{"title": "x", "post": {"hours": 37}, "qualities": ["a"]}',
  HTML: '<!doctype html><html><body class="x">y</body></html>\n',
  'lists for everything': everyKey('[[1], {a: b}]'),
  'mappings for everything': everyKey('{ a: { b: [c] } }'),
  'numbers for everything': everyKey('1.5e3'),
  'blanks for everything': everyKey(''),
  'lists of nothing': everyKey('[~, , null]'),
  'keys that are no text': '1: a\ntrue: b\n? [x]\n: c\n? {y: z}\n: d\n~: e\n',
  'names from JavaScript': '__proto__: { a: 1 }\nconstructor: x\nskills: { __proto__: {}, toString: {} }\n',
  'an alias to itself': 'title: &a [*a]\nx-b: *a\n',
  'aliases without end':
    'x-a: &a [x, x, x, x, x, x, x, x]\nx-b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nx-c: &c [*b, *b, *b, *b, *b, *b, *b]\nqualities: &d [*c, *c, *c, *c, *c, *c]\nresponsibilities: [*d, *d, *d, *d]\n',
  'deep nesting': `title: x\nx-deep: ${'['.repeat(400)}${']'.repeat(400)}\n`,
};

const ABOUT_DOCUMENT = ['documentSymbol', 'foldingRange', 'documentLink'] as const;
const ABOUT_PLACE = ['completion', 'hover', 'definition'] as const;

/** Every range anywhere in an answer. */
function* rangesIn(answer: unknown): Iterable<Range> {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [key, value] of Object.entries(answer)) {
    if (/range$/i.test(key) && typeof value === 'object' && value !== null && 'start' in value) yield value;
    else yield* rangesIn(value);
  }
}

/** Folding ranges have lines only. */
function* linesIn(answer: unknown): Iterable<FoldingRange> {
  if (Array.isArray(answer)) for (const one of answer) if ('startLine' in one) yield one;
}

/** All that an editor asks about a document: each answer under the name of its request. */
async function askEverything(editor: Editor, uri: string): Promise<Map<string, unknown>> {
  const document = editor.document(uri);
  const { length } = document.getText();
  const places = [0, 3, length >> 2, length >> 1, length - 1, length].map((offset) =>
    document.positionAt(Math.max(0, offset)),
  );
  const answers = new Map<string, unknown>([['diagnostic', await editor.pull(uri)]]);
  for (const feature of ABOUT_DOCUMENT) answers.set(feature, await editor.ask(feature, uri));
  for (const position of places) {
    for (const feature of ABOUT_PLACE) {
      const name = `${feature} at ${position.line}:${position.character}`;
      answers.set(name, await editor.ask(feature, uri, position));
    }
  }
  const range = { start: document.positionAt(0), end: document.positionAt(length) };
  answers.set('codeAction', await editor.actions(uri, { range }));
  answers.set(RENDER_ADVERT, await editor.connection.sendRequest(RENDER_ADVERT, { uri }));
  return answers;
}

describe('bad input', () => {
  const editor = editorFor();

  for (const [what, text] of Object.entries(BAD)) {
    it(`${what}: every question is answered, and within the text`, async () => {
      const uri = await openRole(editor(), text);
      const document = editor().document(uri);
      for (const [request, answer] of await askEverything(editor(), uri)) {
        assert.notEqual(answer, undefined, request);
        if (request.startsWith('definition')) continue;
        for (const { start, end } of rangesIn(answer)) {
          for (const position of [start, end]) {
            assert.deepEqual(document.positionAt(document.offsetAt(position)), position, request);
          }
          assert.ok(document.offsetAt(start) <= document.offsetAt(end), request);
        }
        for (const { startLine, endLine } of linesIn(answer)) {
          assert.ok(startLine < endLine && endLine < document.lineCount, request);
        }
      }
      assert.deepEqual(editor().errors, []);
      await editor().close(uri);
    });
  }

  it('does not keep the next role from being read', async () => {
    const uri = await openRole(editor(), 'title: x\nqualties: [a]\n');
    assert.deepEqual(await editor().seen(uri), ['2 schema/unknown-key: qualties']);
  });

  for (const [what, text, seen] of [
    ['a byte order mark', BAD['a byte order mark'] ?? '', ['2 schema/unknown-key: qualties']],
    ['Windows line ends', BAD['Windows line ends'] ?? '', ['4 schema/unknown-key: qualties']],
    [
      'characters outside the first plane',
      'title: 😀\n😀😀: a\nqualties: [a]\n',
      ['2 schema/unknown-key: 😀😀', '3 schema/unknown-key: qualties'],
    ],
  ] as const) {
    it(`underlines the right characters after ${what}`, async () => {
      assert.deepEqual(await editor().seen(await openRole(editor(), text)), seen);
    });
  }
});
