import { type RoleNode, walk } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';

/**
 * The line (from 0) above which a comment about the text at `offset` (UTF-16) can stand: its own, or where that lies
 * in a block of text or in brackets over several lines, the one that they start on.
 */
export function lineForComment(document: RoleDocument, offset: number): number {
  let outermost: RoleNode | undefined;
  walk(document.root, (node) => {
    const closed = node.kind === 'scalar' || (node.kind !== 'alias' && node.flow);
    if (closed && node.start <= offset && offset < node.end) outermost ??= node;
  });
  return document.positionAt(outermost?.start ?? offset).line;
}
