import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse as readYaml, stringify } from 'yaml';
import type { RoleNode } from '../../../../server/src/language/parse/node';
import type { RoleDocument } from '../../../../server/src/language/parse/roleDocument';
import type { Fix, Problem } from '../../../../server/src/language/problem';
import { applyEdits, parse } from '../../fixture';
import { anyData, anyText, changedSection, EXAMPLES } from './randomText';
import { dataOf } from './seen';

function assertInside({ start, end }: { start: number; end: number }, length: number, what: string): void {
  assert.ok(0 <= start && start <= end && end <= length, `${what}: ${start} to ${end} of ${length}`);
}

/** Every node lies within the text and knows its parent. */
function assertSound({ root, text, comments, problems }: RoleDocument): void {
  const visit = (node: RoleNode | undefined, parent: RoleNode | undefined): void => {
    if (node === undefined) return;
    assertInside(node, text.length, node.kind);
    assert.equal(node.parent, parent);
    if (parent !== undefined) {
      assert.ok(node.start >= parent.start && node.end <= parent.end, 'a value lies within what holds it');
    }
    if (node.kind === 'mapping') {
      for (const { key, value } of node.pairs) {
        visit(key, node);
        visit(value, node);
      }
    } else if (node.kind === 'sequence') {
      for (const item of node.items) {
        assertInside({ start: item.start, end: item.start }, text.length, 'item');
        visit(item.value, node);
      }
    }
  };
  visit(root, undefined);
  for (const comment of comments) assertInside(comment, text.length, 'comment');
  for (const problem of problems) {
    assertInside(problem, text.length, problem.message);
    for (const { edits } of problem.fixes?.() ?? []) {
      for (const edit of edits) assertInside(edit, text.length, `an edit of ${problem.message}`);
    }
  }
}

const shown = ({ problems, root, comments }: RoleDocument) => ({
  problems: problems.map(({ code, message, start, end, fixes }) => ({
    code,
    message,
    start,
    end,
    fixes: fixes?.(),
  })),
  root,
  comments,
});

function errorsOf({ problems }: RoleDocument): readonly Problem[] {
  return problems.filter(({ code }) => code !== 'yaml/comment-in-text');
}

/** A fix that may be applied unseen takes its finding away. What that finding hid may come to light. */
function assertMends(problem: Problem, fix: Fix, before: RoleDocument): void {
  const mended = applyEdits(before.text, fix.edits);
  const after = errorsOf(parse(mended));
  const isLeft = after.some(({ code, message, start, end }) => {
    return (
      code === problem.code && message === problem.message && start === problem.start && end === problem.end
    );
  });
  assert.ok(!isLeft, `${JSON.stringify(before.text)} → ${JSON.stringify(mended)}: ${problem.message}`);
}

const RUNS = { numRuns: 200 };

describe('parsing, whatever the text', () => {
  for (const [name, texts] of [
    ['any text', anyText],
    ['an example with random changes', changedSection],
  ] as const) {
    it(`${name}: never throws, and every place lies within the text`, () => {
      fc.assert(
        fc.property(texts, (text) => assertSound(parse(text))),
        RUNS,
      );
    }).timeout(60_000);

    it(`${name}: gives the same twice`, () => {
      fc.assert(
        fc.property(texts, (text) => assert.deepEqual(shown(parse(text)), shown(parse(text)))),
        { numRuns: 50 },
      );
    }).timeout(60_000);

    it(`${name}: certain fixes mend what they are for`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const document = parse(text);
          for (const problem of document.problems) {
            for (const fix of problem.fixes?.() ?? [])
              if (fix.unambiguous) assertMends(problem, fix, document);
          }
        }),
        RUNS,
      );
    }).timeout(60_000);
  }

  it('the examples are sound', () => {
    for (const text of EXAMPLES) assertSound(parse(text));
  });
});

describe('parsing what YAML itself has written', () => {
  it('reads back the same, with nothing to report', () => {
    fc.assert(
      fc.property(
        anyData,
        fc.constantFrom('BLOCK_LITERAL', 'PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
        (data, defaultStringType) => {
          // below a key that the format leaves alone
          const text = stringify({ 'x-data': data }, { defaultStringType, lineWidth: 0 });
          // the library writes a text of blanks alone as a block, which by YAML's rules is empty
          fc.pre(isDeepStrictEqual(readYaml(text), { 'x-data': data }));
          assert.deepEqual(parse(text).problems, [], text);
          assert.deepEqual(dataOf(text), { 'x-data': data }, text);
        },
      ),
      RUNS,
    );
  }).timeout(60_000);
});
