import assert from 'node:assert/strict';
import type { Hover, Position } from 'vscode-languageserver';
import { type Editor, FULL } from './editor';
import { editorFor, openRole } from './suite';

/** The finding stands behind letters and signs that each encoding counts differently. */
const TEXT =
  'title: x\nskills:\n  sfia: { version: 9, essential: [{ text: "tîm ŵy 🙂", skill: PROG, level: 7 }] }\n';
const LINE = 2;

const COUNTS: Readonly<Record<string, (text: string) => number>> = {
  'utf-16': (text) => text.length,
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-32': (text) => [...text].length,
};

function offering(...positionEncodings: string[]) {
  return editorFor({ capabilities: { ...FULL, general: { positionEncodings } } });
}

function placeOf(needle: string, encoding: string, text = TEXT): Position {
  const line = text.split('\n')[LINE] ?? '';
  return { line: LINE, character: COUNTS[encoding]?.(line.slice(0, line.indexOf(needle))) ?? 0 };
}

async function hoverAt(editor: Editor, uri: string, position: Position): Promise<string> {
  const hover = await editor.ask<Hover | null>('hover', uri, position);
  return JSON.stringify(hover?.contents ?? '');
}

for (const encoding of Object.keys(COUNTS)) {
  describe(`positions in ${encoding}`, () => {
    const editor = offering(encoding);

    it('are agreed on', () => {
      assert.equal(editor().result?.capabilities.positionEncoding, encoding);
    });

    it('are those of findings and their fixes', async () => {
      const uri = await openRole(editor(), TEXT);
      const found = (await editor().diagnostics(uri)).find(({ code }) => code === 'sfia/undefined-level');
      const start = placeOf('7 }', encoding);
      assert.deepEqual(found?.range, { start, end: { ...start, character: start.character + 1 } });
      const [fix] = await editor().actions(uri, found, ['quickfix']);
      const [change] = fix?.edit?.documentChanges ?? [];
      assert.ok(change !== undefined && 'edits' in change);
      assert.deepEqual(
        change.edits.map(({ range }) => range.start),
        [start],
      );
    });

    it('are those of questions', async () => {
      const uri = await openRole(editor(), TEXT);
      assert.match(await hoverAt(editor(), uri, placeOf('PROG', encoding)), /Programming/);
    });

    it('are those of edits, of several at once too', async () => {
      const uri = await openRole(editor(), TEXT);
      const at = placeOf('tîm', encoding);
      const code = placeOf('PROG', encoding);
      const longer = COUNTS[encoding]?.('ŷ🙂') ?? 0;
      await editor().connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: at, end: at }, text: 'ŷ🙂' },
          {
            range: {
              start: { line: LINE, character: code.character + longer },
              end: { line: LINE, character: code.character + longer + 4 },
            },
            text: 'USUP',
          },
        ],
      });
      const edited = TEXT.replace('tîm', 'ŷ🙂tîm').replace('PROG', 'USUP');
      assert.match(await hoverAt(editor(), uri, placeOf('USUP', encoding, edited)), /Incident management/);
    });
  });
}

describe('the encoding of positions', () => {
  const first = offering('utf-7', 'utf-8', 'utf-16');
  const silent = editorFor();

  it('is the first that the editor names and the server knows', () => {
    assert.equal(first().result?.capabilities.positionEncoding, 'utf-8');
  });

  it('is UTF-16 for an editor that names none', () => {
    assert.equal(silent().result?.capabilities.positionEncoding, 'utf-16');
  });
});
