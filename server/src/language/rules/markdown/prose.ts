// A text of a file, changed in offsets of the text where the file may write it with quotes and indents.
import type { ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { writtenPlace } from '../../parse/writtenPlace';
import type { OffsetEdit } from '../../problem';
import { replaceText } from '../replaceText';
import { lineStartAt } from '../textEdits';
import type { Spot } from './spots';

export interface Prose {
  readonly document: RoleDocument;
  readonly node: ScalarNode;
  readonly spots: readonly Spot[];
}

/** Where a stretch of the text is written; the whole value where that is uncertain. Offsets are UTF-16 code units. */
export function rangeIn({ document, node }: Prose, start: number | undefined, length: number) {
  const stretch = start === undefined ? undefined : { start, end: start + length };
  return (stretch && writtenPlace(document, node, stretch)) ?? { start: node.start, end: node.end };
}

/** True where a line break in the text is one in the file. */
export function keepsLines({ node }: Prose): boolean {
  return node.style === 'literal';
}

/** The edits of the file that make `changes` to the text; `undefined` where it is uncertain what they would hit. */
export function editsOf(prose: Prose, changes: readonly OffsetEdit[]): readonly OffsetEdit[] | undefined {
  const { document, node } = prose;
  // on one line without quotes: the new text may need some
  if (document.text.slice(node.start, node.end) === node.text) {
    const text = changed(node.text, changes);
    return text === '' ? undefined : [replaceText(node, text)];
  }
  const startsPlain = node.style === 'plain' && changes.some(({ start }) => start === 0);
  if (startsPlain) return undefined;
  const edits = changes.flatMap(({ start, end, newText }) => {
    const place = writtenPlace(document, node, { start, end });
    return place === undefined ? [] : [{ ...place, newText: indented(newText, document, place.start) }];
  });
  return edits.length === changes.length ? edits : undefined;
}

function changed(text: string, changes: readonly OffsetEdit[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

/** A new line in a block starts where the present one does. */
function indented(newText: string, { text, eol }: RoleDocument, offset: number): string {
  const lineStart = lineStartAt(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  return newText.replaceAll('\n', eol + indent);
}
