import { type Shape, takesText } from '../schema/shape';
import type { MappingNode, RoleNode, ScalarNode, SequenceNode } from './node';

/** What people put in front of bullets: a dash without its space, or what a word processor makes of it. */
const LIKE_BULLETS = /^(?:-\S|[•*·▪◦–—][ \t])/;

/**
 * Whether YAML, though it doesn't complain, reads structure where people wrote text, or text where they wrote
 * structure. `text` is the written text that the offsets of the tree refer to.
 */
export function isMisread(root: RoleNode | undefined, shape: Shape, text: string): boolean {
  // `title:Lead`: a whole file is never one text
  const isKeyAlone = root?.kind === 'scalar' && /^[\w-]+[ \t]*[:：]/.test(root.text);
  return isKeyAlone || isSuspicious(root, shape, text);
}

function isSuspicious(node: RoleNode | undefined, expected: Shape | undefined, text: string): boolean {
  if (node === undefined || node.kind === 'alias' || expected === undefined) return false;
  if (takesText(expected) && node.anchor !== undefined) return true;
  if (node.kind === 'scalar') return isOddText(node, expected, text);
  return node.kind === 'mapping' ? isOddMapping(node, expected, text) : isOddList(node, expected, text);
}

function isOddText(node: ScalarNode, expected: Shape, text: string): boolean {
  if (node.style !== 'plain') return false;
  const written = text.slice(node.start, node.end);
  if (takesText(expected) && /\n\s*[-*•]\s/.test(written)) return true;
  const wantsList = expected.types.has('array') && !takesText(expected);
  if (wantsList && LIKE_BULLETS.test(written)) return true;
  const key = /^([\w-]+)[:：]/.exec(written)?.[1];
  return key !== undefined && expected.keys.includes(key);
}

function isOddMapping({ pairs, flow }: MappingNode, expected: Shape, text: string): boolean {
  // `{ min: 67,000 }`: the end of an amount became a key
  if (flow && pairs.some(({ key, value }) => value === undefined && /^\d{3}$/.test(key.text))) return true;
  if (takesText(expected) && !pairs.some(({ key }) => expected.keys.includes(key.text))) return true;
  if (expected.types.has('array') && pairs.some(({ key }) => LIKE_BULLETS.test(key.text))) return true;
  return pairs.some(({ key, value }) => isSuspicious(value, expected.key(key.text), text));
}

function isOddList({ items }: SequenceNode, expected: Shape, text: string): boolean {
  if (takesText(expected) && !expected.types.has('array')) return true;
  const item = expected.item();
  return items.some(
    ({ start, value }) =>
      // `- # first in line`: the text became a comment
      (value === undefined && takesText(item) && /^-[ \t]#/.test(text.slice(start, start + 3))) ||
      isSuspicious(value, item, text),
  );
}
