import assert from 'node:assert/strict';
import { columnOf, harmless } from '../../../../server/src/cli/format/cells';
import { codeFrame } from '../../../../server/src/cli/format/codeFrame';
import { parse } from '../../fixture';

/** The line with its underline, for the text between the two bars. */
function frame(marked: string, width = 60): string[] {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const document = parse(before + inside + after);
  const range = document.rangeOf({ start: before.length, end: before.length + inside.length });
  const { code, indent, underline } = codeFrame(document, range, width);
  return [code, indent + underline];
}

describe('a line of a file with its underline', () => {
  it('marks what was found', () => {
    assert.deepEqual(frame('title: A\n|sumary|: B\n'), ['sumary: B', '^^^^^^']);
  });

  it('marks one place where nothing stands, at the end of a line too', () => {
    assert.deepEqual(frame('title: ||\n'), ['title: ', '       ^']);
    assert.deepEqual(frame('||'), ['', '^']);
  });

  it('marks the first line of several to its end', () => {
    assert.deepEqual(frame('summary: |"one\n  two"|\n'), ['summary: "one', '         ^^^^']);
  });

  it('does not show the carriage return', () => {
    assert.deepEqual(frame('title: |A|\r\nsummary: B\r\n'), ['title: A', '       ^']);
  });

  it('counts wide characters as two cells, joined ones as one and tabs as a blank', () => {
    assert.deepEqual(frame('x: 日本 |語|'), ['x: 日本 語', '        ^^']);
    assert.deepEqual(frame('x: 👩‍💻 |b|'), ['x: 👩‍💻 b', '      ^']);
    assert.deepEqual(frame('x: e\u0301 |b|'), ['x: e\u0301 b', '     ^']);
    assert.deepEqual(frame('x:\t|b|'), ['x: b', '   ^']);
  });

  it('shows the part of a long line that matters, never wider than there is room', () => {
    const [code = '', underline = ''] = frame(`x: ${'a'.repeat(200)}|bcd|${'e'.repeat(200)}`, 40);
    assert.ok(code.startsWith('…a') && code.endsWith('e…') && code.length <= 40, code);
    assert.equal(code.slice(underline.indexOf('^'), underline.length), 'bcd');
    const [, long = ''] = frame(`x: |${'a'.repeat(200)}|`, 40);
    assert.ok(long.length <= 40, long);
  });
});

describe('text for a terminal', () => {
  it('cannot steer it or turn its direction', () => {
    assert.equal(harmless('a\u001B[31m\u202Eb\tc'), 'a\uFFFD[31m\uFFFDb c');
  });

  it('counts columns in characters from 1', () => {
    assert.equal(columnOf('x: 😀 b', 'x: 😀 '.length), 6);
  });
});
