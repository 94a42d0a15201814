import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPositions, type PositionEncoding } from '../../../../server/src/language/parse/positions';

/** The middle of the second line: two letters of Welsh, a flag of two code points, a euro sign. */
const TEXT = 'title: x\r\nsummary: ŵŷ 🇬🇧 €5 o’r\r\n';
const FIVE = TEXT.indexOf('5');

const CASES: readonly (readonly [PositionEncoding, number])[] = [
  ['utf-16', 'summary: ŵŷ 🇬🇧 €'.length],
  ['utf-8', Buffer.byteLength('summary: ŵŷ 🇬🇧 €')],
  ['utf-32', [...'summary: ŵŷ 🇬🇧 €'].length],
];

describe('positions', () => {
  const document = TextDocument.create('file:///x', 'role-yaml', 1, TEXT);

  it('differ between the encodings in this text', () => {
    assert.equal(new Set(CASES.map(([, character]) => character)).size, CASES.length);
  });

  for (const [encoding, character] of CASES) {
    const positions = createPositions(document, encoding);

    it(`count ${encoding}`, () => {
      assert.deepEqual(positions.positionAt(FIVE), { line: 1, character });
      assert.equal(positions.offsetAt({ line: 1, character }), FIVE);
      assert.deepEqual(positions.rangeOf({ start: FIVE, end: FIVE + 1 }), {
        start: { line: 1, character },
        end: { line: 1, character: character + 1 },
      });
    });

    it(`lead back to each character in ${encoding}`, () => {
      let offset = 0;
      for (const sign of TEXT) {
        const position = positions.positionAt(offset);
        if (!'\r\n'.includes(sign)) assert.equal(positions.offsetAt(position), offset);
        offset += sign.length;
      }
    });

    it(`stay in the line and in the text in ${encoding}`, () => {
      assert.equal(positions.offsetAt({ line: 0, character: 999 }), 'title: x'.length);
      assert.equal(positions.offsetAt({ line: 9, character: 3 }), TEXT.length);
      assert.equal(positions.offsetAt({ line: 1, character: 0 }), 'title: x\r\n'.length);
      assert.deepEqual(positions.positionAt(999), { line: 2, character: 0 });
    });
  }

  it('within a character are where it begins', () => {
    const bytes = Buffer.byteLength('summary: ');
    const { offsetAt } = createPositions(document, 'utf-8');
    assert.equal(offsetAt({ line: 1, character: bytes + 1 }), TEXT.indexOf('ŵ'));
  });
});
