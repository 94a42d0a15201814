import type { ScalarNode } from '../parse/node';
import { needsQuotes, quoted } from '../parse/quote';
import type { OffsetEdit } from '../problem';

/** Puts another text in the place of a scalar: quotes stay as they were, and come where the text needs them. */
export function replaceText(node: ScalarNode, text: string): OffsetEdit {
  const { start, end, style } = node;
  const flow = node.parent?.kind !== undefined && node.parent.flow;
  if (style === 'single' || style === 'double') return { start, end, newText: quoted(text, style) };
  return { start, end, newText: needsQuotes(text, flow ? 'flow' : 'block') ? quoted(text) : text };
}
