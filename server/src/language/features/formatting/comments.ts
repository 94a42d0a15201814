import type { RoleDocument } from '../../parse/roleDocument';
import { type Layout, STEP, type Token } from './layout';
import { lineAt, type SourceLine } from './lines';

/**
 * Columns of the comments that have a line to themselves: that of what they stand above, or, where they are indented
 * further than that, of the part above them that they line up with.
 */
export function commentColumns(
  document: RoleDocument,
  lines: readonly SourceLine[],
  layout: Layout,
): ReadonlyMap<number, number> {
  const { tokens, inside, columns, blockTexts } = layout;
  const found = new Map<number, number>();
  const comments = commentLines(document, lines);
  let next = 0;
  let limit = Number.POSITIVE_INFINITY;
  lines.forEach(({ blanks }, index) => {
    if (inside.has(index) || columns.has(index)) {
      limit = blockTexts.get(index) ?? Number.POSITIVE_INFINITY;
    }
    while (tokens[next] !== undefined && (tokens[next]?.line ?? 0) <= index) next += 1;
    if (comments.has(index) && !inside.has(index))
      found.set(index, Math.min(columnOf(blanks, tokens, next), limit));
  });
  return found;
}

/** The lines that hold a comment and nothing else. */
export function commentLines({ comments }: RoleDocument, lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start } of comments) {
    const index = lineAt(lines, start);
    const line = lines[index];
    if (line !== undefined && line.start + line.blanks === start) found.add(index);
  }
  return found;
}

/** `next` is the index of the first token below the comment. */
function columnOf(from: number, tokens: readonly Token[], next: number): number {
  const below = tokens[next];
  if (from <= (below?.from ?? 0)) return below?.to ?? 0;
  let depth = Number.POSITIVE_INFINITY;
  for (let index = next - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.depth >= depth) continue;
    if (token.from === from) return token.to;
    if (token.from < from) return token.to + STEP;
    depth = token.depth;
  }
  return 0;
}
