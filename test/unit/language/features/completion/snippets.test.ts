import assert from 'node:assert/strict';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { parse } from '../../../fixture';
import { findingsIn } from '../../rules/findings';
import { accept, EVERYTHING, PLAIN, suggest } from './accepting';

const pieces = (marked: string, options = EVERYTHING) =>
  suggest(marked, options).list.items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
const labelsOf = (marked: string, options = EVERYTHING) => pieces(marked, options).map(({ label }) => label);

describe('ready-made pieces', () => {
  it('start an empty file, behind its title', () => {
    assert.deepEqual(suggest('|').labels.slice(0, 3), ['title', 'new role', 'new template']);
    assert.deepEqual(suggest('# ours\n|').labels.slice(0, 3), ['title', 'new role', 'new template']);
    assert.ok(!labelsOf('title: x\n|').includes('new role'));
  });

  it('have tab stops', () => {
    for (const item of pieces('|')) {
      assert.equal(item.insertTextFormat, InsertTextFormat.Snippet, item.label);
      assert.match(item.textEditText ?? '', /\$1|\$\{1:/, item.label);
    }
  });

  it('are for clients that know tab stops only', () => {
    assert.deepEqual(labelsOf('|', PLAIN), []);
  });

  it('leave out sections that are there', () => {
    assert.deepEqual(labelsOf('title: x\npost:\n  grade: G6\n|'), [
      'criteria …',
      'skills …',
      'application …',
      'sections …',
    ]);
    assert.deepEqual(labelsOf('skills:\n  sfia: {}\n  |'), []);
  });

  for (const [what, before, label, after] of [
    [
      'a section',
      'title: x\ncrit|',
      'criteria …',
      'title: x\ncriteria:\n  essential:\n    - \n  desirable:\n    - ',
    ],
    [
      'skills, with the current version',
      'skills:\n  |',
      'sfia …',
      'skills:\n  sfia:\n    version: 9\n    essential:\n      - skill: \n        level: \n    desirable:\n      - skill: \n        level: ',
    ],
    [
      "the file's own indentation",
      'organisation:\n    name: x\nskil|',
      'skills …',
      'organisation:\n    name: x\nskills:\n    sfia:\n        version: 9\n        essential:\n            - skill: \n              level: \n        desirable:\n            - skill: \n              level: ',
    ],
    [
      'a skill in a list',
      'skills:\n  sfia:\n    essential:\n      - |',
      'skill …',
      'skills:\n  sfia:\n    essential:\n      - skill: \n        level: \n        text: ',
    ],
    [
      'a skill with the dash that is missing',
      'skills:\n  sfia:\n    essential:\n      |',
      'skill …',
      'skills:\n  sfia:\n    essential:\n      - skill: \n        level: \n        text: ',
    ],
    [
      'a section of your own',
      'sections:\n  - |',
      'heading …',
      'sections:\n  - heading: Heading\n    body: ¦\n      Text',
    ],
    [
      'with Windows line ends',
      'title: x\r\npos|\r\n',
      'post …',
      `title: x\r\n${['post:', '  grade: ', '  salary:', '    min: ', '    max: ', '  locations:', '    - ', '  contract:', '    type: ', '  workingPatterns:', '    - ', '  clearance: '].join('\r\n')}\r\n`,
    ],
  ] as const) {
    it(`insert ${what}`, () => {
      assert.equal(accept(suggest(before), label), after.replaceAll('¦', '|'));
      assert.ok(suggest(before).labels.includes(label), 'the client filters it out');
    });
  }

  it('know no key that the format lacks', () => {
    for (const before of ['|', 'skills:\n  |', 'post:\n  |', 'links:\n  - |', 'behaviours:\n  - |']) {
      for (const { label } of pieces(before)) {
        const codes = findingsIn(parse(accept(suggest(before), label))).map(({ code }) => code);
        const wrong = codes.filter(
          (code) => /^(?:yaml|schema)\//.test(code) && code !== 'schema/missing-key',
        );
        assert.deepEqual(wrong, [], label);
      }
    }
  });

  it('cite the version that the workspace says', () => {
    const list = suggest('skills:\n  |', EVERYTHING, { settings: { rules: {}, sfiaVersion: 8 } });
    assert.match(accept(list, 'sfia …'), /version: 8\n/);
  });

  it('make a whole role that is in order', () => {
    const role = parse(accept(suggest('|'), 'new role'));
    assert.deepEqual(role.problems, []);
    assert.match(role.text, /^title: Title of the role\nsummary: \|\n {2}What/);
  });

  it('stay out of what they would tear apart', () => {
    for (const text of [
      'cri|:\n  essential: []\n',
      'cri| text',
      'post: { | }',
      'links:\n  - |\n    name: x\n',
    ]) {
      assert.deepEqual(labelsOf(text), [], text);
    }
  });

  it('stay out of sentences', () => {
    assert.deepEqual(labelsOf('criteria:\n  essential:\n    - lea|'), []);
    assert.deepEqual(labelsOf('criteria:\n  essential:\n    - |'), ['text …']);
  });
});
