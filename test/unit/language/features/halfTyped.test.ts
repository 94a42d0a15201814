import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Range } from 'vscode-languageserver-types';
import { definition } from '../../../../server/src/language/features/definition';
import { foldingRanges } from '../../../../server/src/language/features/folding';
import { hover } from '../../../../server/src/language/features/hover';
import { inlayHints } from '../../../../server/src/language/features/inlayHints';
import { documentLinks } from '../../../../server/src/language/features/links';
import { selectionRanges } from '../../../../server/src/language/features/selectionRanges';
import { semanticTokens } from '../../../../server/src/language/features/semanticTokens';
import { documentSymbols } from '../../../../server/src/language/features/symbols';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { parse, roleContext, roleShape } from '../../fixture';

const ALL_HINTS = { skillNames: true, levelPhrases: true, inherited: true };

/** Where tokens stand, read back as an editor does. */
function tokenRanges(data: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0] = data.slice(at, at + 3);
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    line += deltaLine;
    ranges.push({ start: { line, character }, end: { line, character: character + length } });
  }
  return ranges;
}

/** Everything that the features point at in a text, with the mouse at `offset`. */
function rangesOf(text: string, offset: number): Range[] {
  const document = parse(text);
  const effective = resolveRole(document, () => ({ status: 'loaded', document }), roleShape);
  const context = roleContext({ effective });
  const everything = document.rangeOf({ start: 0, end: text.length });
  const ranges = [hover(document, offset, context)?.range, definition(document, offset, context)?.range];
  return [
    ...ranges.filter((range) => range !== undefined),
    ...documentSymbols(document, context).flatMap(({ range, selectionRange }) => [range, selectionRange]),
    ...inlayHints(document, everything, context, ALL_HINTS).map(({ position }) => ({
      start: position,
      end: position,
    })),
    ...tokenRanges(semanticTokens(document, context)),
    ...selectionRanges(document, [document.positionAt(offset)]).map(({ range }) => range),
    ...documentLinks(document, context).map(({ range }) => range),
    ...foldingRanges(document).map(({ startLine, endLine }) => ({
      start: { line: startLine, character: 0 },
      end: { line: endLine, character: 0 },
    })),
  ];
}

function isInside({ start, end }: Range, lines: readonly string[]): boolean {
  const inOrder = start.line < end.line || (start.line === end.line && start.character <= end.character);
  return inOrder && end.line < lines.length && end.character <= (lines[end.line] ?? '').length;
}

describe('half-typed files', () => {
  for (const file of readdirSync('examples').filter((name) => name.endsWith('.role.yaml'))) {
    it(`${file}, cut off anywhere, breaks no feature`, function () {
      this.timeout(20_000);
      const whole = readFileSync(`examples/${file}`, 'utf8');
      for (let end = 0; end < whole.length; end += 61) {
        const text = whole.slice(0, end);
        const lines = text.split('\n');
        for (const range of rangesOf(text, end)) {
          assert.ok(
            isInside(range, lines),
            `${JSON.stringify(range)} after ${JSON.stringify(text.slice(-40))}`,
          );
        }
      }
    });
  }

  it('wrong types everywhere break no feature', function () {
    this.timeout(20_000);
    const values = [
      '[]',
      '{}',
      '5',
      'true',
      '~',
      '[[a]]',
      '{ a: { b: [c] } }',
      '*x',
      '&x [*x]',
      '"',
      '- ',
      '|',
    ];
    const keys = [
      'extends',
      'skills',
      'post',
      'responsibilities',
      'skills: { sfia',
      'links: [ { url',
      'behaviours',
    ];
    for (const key of keys) {
      for (const value of values) {
        const text = `title: x\n${key}: ${value}\nqualities: [a]\n`;
        const valueAt = text.indexOf(': ', text.indexOf('\n')) + 2;
        for (const offset of [valueAt - 3, valueAt, valueAt + 1, text.length]) {
          for (const range of rangesOf(text, offset)) assert.ok(isInside(range, text.split('\n')), text);
        }
      }
    }
  });
});
