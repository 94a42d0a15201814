import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { RoleNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';

/**
 * What can be folded: keys with several lines below them, list items of several lines, comment blocks. One range at
 * most starts on a line, the longest, so that folding a line always hides the same.
 */
export function foldingRanges(document: RoleDocument): FoldingRange[] {
  const byStart = new Map<number, FoldingRange>();
  for (const range of [...valueRanges(document, document.root), ...commentRanges(document)]) {
    const other = byStart.get(range.startLine);
    if (other === undefined || other.endLine < range.endLine) byStart.set(range.startLine, range);
  }
  return [...byStart.values()].sort((a, b) => a.startLine - b.startLine);
}

function* valueRanges(document: RoleDocument, node: RoleNode | undefined): Iterable<FoldingRange> {
  if (node?.kind === 'mapping') {
    for (const { key, value } of node.pairs) {
      yield* rangeFrom(document, key.start, value);
      yield* valueRanges(document, value);
    }
  } else if (node?.kind === 'sequence') {
    for (const { start, value } of node.items) {
      yield* rangeFrom(document, start, value);
      yield* valueRanges(document, value);
    }
  }
}

function rangeFrom(document: RoleDocument, start: number, value: RoleNode | undefined): FoldingRange[] {
  if (value === undefined) return [];
  const startLine = document.positionAt(start).line;
  const endLine = lastFoldedLine(document, value);
  return endLine > startLine ? [{ startLine, endLine }] : [];
}

/** A closing bracket on its own line stays in sight. */
function lastFoldedLine(document: RoleDocument, value: RoleNode): number {
  const { line } = document.positionAt(value.end);
  const flow = (value.kind === 'mapping' || value.kind === 'sequence') && value.flow;
  return flow && /^\s*[\]}]/.test(document.lineText(line)) ? line - 1 : line;
}

/** Comments that fill their lines, where two or more lines follow each other. */
function* commentRanges(document: RoleDocument): Iterable<FoldingRange> {
  const lines = document.comments
    .map(({ start }) => document.positionAt(start).line)
    .filter((line) => /^\s*#/.test(document.lineText(line)));
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (lines[last + 1] === (lines[last] ?? 0) + 1) last++;
    const [startLine = 0, endLine = 0] = [lines[first], lines[last]];
    if (endLine > startLine) yield { startLine, endLine, kind: FoldingRangeKind.Comment };
    first = last + 1;
  }
}
