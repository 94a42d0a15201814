import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nodeAt, resolveAlias } from '../../../../server/src/language/parse/node';
import { applyEdits, parse } from '../../fixture';

const BULLETS = readFileSync('test/fixtures/bullets.txt', 'utf8').trimEnd().split('\n');

/** The places where people write such text, each with where the value is then found. */
const PLACES: { name: string; write: (bullet: string) => string; path: (string | number)[] }[] = [
  {
    name: 'a responsibility',
    write: (bullet) =>
      `title: Lead\nresponsibilities:\n  - first one\n  - ${bullet}\n  - last one\nhours: 3\n`,
    path: ['responsibilities', 1],
  },
  {
    name: 'a list at the left margin, the last line of the file',
    write: (bullet) => `title: Lead\nqualities:\n- ${bullet}`,
    path: ['qualities', 0],
  },
  {
    name: 'a summary on one line',
    write: (bullet) => `title: Lead\nsummary: ${bullet}\nqualities:\n  - kind\n`,
    path: ['summary'],
  },
  {
    name: 'the text of a criterion',
    write: (bullet) => `criteria:\n  essential:\n    - text: ${bullet}\n      lead: true\ntitle: Lead\n`,
    path: ['criteria', 'essential', 0, 'text'],
  },
  {
    name: 'with Windows line ends',
    write: (bullet) => `title: Lead\r\nresponsibilities:\r\n  - ${bullet}\r\n  - last one\r\n`,
    path: ['responsibilities', 0],
  },
];

function textAt(source: string, path: (string | number)[]): string | undefined {
  const node = resolveAlias(nodeAt(parse(source).root, path));
  return node?.kind === 'scalar' ? node.text : undefined;
}

describe('text that YAML reads as something else', () => {
  it('has more than 200 bullets to try', () => {
    assert.ok(new Set(BULLETS).size > 200);
  });

  for (const { name, write, path } of PLACES) {
    describe(`as ${name}`, () => {
      for (const bullet of BULLETS) {
        it(bullet, () => {
          const source = write(bullet);
          const { problems } = parse(source);
          if (problems.length === 0) {
            assert.equal(textAt(source, path), bullet, 'YAML reads it as it is written');
            return;
          }
          const [problem] = problems;
          assert.equal(problems.length, 1, problems.map(({ message }) => message).join('\n'));
          assert.match(problem?.code ?? '', /^yaml\/(?:needs-quotes|comment-in-text)$/);
          const [fix] = problem?.fixes?.() ?? [];
          assert.equal(fix?.title, 'Put the text in quotes');
          const mended = applyEdits(source, fix?.edits ?? []);
          assert.deepEqual(parse(mended).problems, []);
          assert.equal(textAt(mended, path), bullet, 'the fix yields the text meant');
        });
      }
    });
  }

  it('all of them together are mended one by one', () => {
    const source = `title: Lead\nresponsibilities:\n${BULLETS.map((bullet) => `  - ${bullet}\n`).join('')}`;
    const { problems } = parse(source);
    const edits = problems.flatMap((problem) => problem.fixes?.()[0]?.edits ?? []);
    const mended = applyEdits(source, edits);
    assert.deepEqual(parse(mended).problems, []);
    BULLETS.forEach((bullet, index) => {
      assert.equal(textAt(mended, ['responsibilities', index]), bullet);
    });
  }).timeout(60_000);
});
