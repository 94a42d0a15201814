import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { offeredAt } from './refactored';

const EXAMPLE = readFileSync('examples/senior-devops.role.yaml', 'utf8');
const FILES = { 'home-office.role.yaml': readFileSync('examples/home-office.role.yaml', 'utf8') };

const offset = fc.integer({ min: 0, max: EXAMPLE.length });
const written = fc.constantFrom('', '\n', '- ', '[', ']', '{', '|', '  ', '#', ':', '\r\n', '*a', '&a ', '~');

describe('refactorings of a half-typed role', function () {
  this.timeout(60_000);

  it('never fail, and change the text in order and within its bounds', () => {
    fc.assert(
      fc.property(offset, offset, written, offset, offset, (a, b, typed, from, to) => {
        const cut = EXAMPLE.slice(0, a) + typed + EXAMPLE.slice(Math.min(EXAMPLE.length, a + (b % 40)));
        const [start = 0, end = 0] = [from, to].map((at) => Math.min(at, cut.length)).sort((x, y) => x - y);
        for (const selection of [
          { start, end },
          { start: end, end },
        ]) {
          for (const { title, changes } of offeredAt(cut, selection, FILES)) {
            for (const { document, edits } of changes) {
              let last = -1;
              for (const edit of edits) {
                assert.ok(edit.start > last && edit.start <= edit.end, title);
                assert.ok(edit.end <= document.text.length, title);
                last = edit.end;
              }
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
