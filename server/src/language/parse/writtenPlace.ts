import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ScalarNode } from './node';
import { lineOf } from './positions';
import type { RoleDocument } from './roleDocument';

/** A stretch of text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The texts of blocks, which know where their lines are. */
const TEXTS = new WeakMap<ScalarNode, TextDocument>();

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
  const text = textOf(node);
  const header = document.positionAt(node.start).line;
  const from = offsetInLine(start);
  const to = offsetInLine(end);
  return from === undefined || to === undefined ? undefined : { start: from, end: to };

  function offsetInLine(offset: number): number | undefined {
    const { line: index, character } = text.positionAt(offset);
    const line = header + 1 + index;
    const written = document.lineText(line);
    const words = lineOf(text, index);
    if (!written.endsWith(words)) return undefined;
    return document.offsetAt({ line, character: written.length - words.length + character });
  }
}

function textOf(node: ScalarNode): TextDocument {
  const text = TEXTS.get(node) ?? TextDocument.create('', '', 0, node.text);
  TEXTS.set(node, text);
  return text;
}

function onlyPlace(written: string, text: string): number | undefined {
  const at = written.indexOf(text);
  return at !== -1 && written.lastIndexOf(text) === at ? at : undefined;
}
