import type { ScalarNode } from './node';
import type { RoleDocument } from './roleDocument';

/** A stretch of text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a stretch of a scalar's text is written: offsets into the text become offsets into the document. `undefined`
 * where quotes, escapes or folded lines leave it uncertain.
 */
export function writtenPlace(
  document: RoleDocument,
  node: ScalarNode,
  stretch: Stretch,
): Stretch | undefined {
  const written = document.text.slice(node.start, node.end);
  if (node.style === 'literal') return placeInBlock(document, node, stretch);
  const whole = written.indexOf(node.text);
  const at =
    whole === -1 ? onlyPlace(written, node.text.slice(stretch.start, stretch.end)) : whole + stretch.start;
  if (at === undefined) return undefined;
  const start = node.start + at;
  return { start, end: start + stretch.end - stretch.start };
}

/** The lines of a `|` block follow the line of the `|`, further in. */
function placeInBlock(
  document: RoleDocument,
  node: ScalarNode,
  { start, end }: Stretch,
): Stretch | undefined {
  const lines = node.text.split('\n');
  const header = document.positionAt(node.start).line;
  const from = offsetInLine(start);
  const to = offsetInLine(end);
  return from === undefined || to === undefined ? undefined : { start: from, end: to };

  function offsetInLine(offset: number): number | undefined {
    const before = node.text.slice(0, offset);
    const index = before.split('\n').length - 1;
    const column = offset - (before.lastIndexOf('\n') + 1);
    const line = header + 1 + index;
    const written = document.lineText(line);
    const text = lines[index] ?? '';
    if (!written.endsWith(text)) return undefined;
    return document.offsetAt({ line, character: written.length - text.length + column });
  }
}

function onlyPlace(written: string, text: string): number | undefined {
  const at = written.indexOf(text);
  return at !== -1 && written.lastIndexOf(text) === at ? at : undefined;
}
