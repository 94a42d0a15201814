import type { RoleContext } from '../context';
import { type ScalarNode, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { type Shape, shapeAt } from '../schema/shape';

/** A value that a file writes itself, with what the format expects there. */
export interface OwnText {
  readonly node: ScalarNode;
  readonly shape: Shape;
}

/** Every scalar that a file writes at a place that the format knows; what an alias repeats is met once, where it stands. */
export function ownTexts(document: RoleDocument, { shape }: RoleContext): OwnText[] {
  const texts: OwnText[] = [];
  walk(document.root, (node, path) => {
    const expected = node.kind === 'scalar' ? shapeAt(shape, path) : undefined;
    if (node.kind === 'scalar' && expected !== undefined) texts.push({ node, shape: expected });
  });
  return texts;
}
