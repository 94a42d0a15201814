import { type MappingNode, pairOf, walk } from '../../parse/node';
import type { OffsetEdit } from '../../problem';
import { pairEnd } from '../../rules/textEdits';
import { type Shape, shapeAt } from '../../schema/shape';
import { lastLine } from '../formatting/extent';
import { columnAt, lineAt } from '../formatting/lines';
import { inOrder, type Source } from './source';

const SKILL_LISTS: ReadonlySet<unknown> = new Set(['essential', 'desirable']);

/** Edits that put the keys of each skill that a role lists into the order of the format. */
export function sortSkillKeys(root: MappingNode, shape: Shape, source: Source): OffsetEdit[] {
  const edits: OffsetEdit[] = [];
  walk(pairOf(root, 'skills')?.value, (node, path) => {
    const [, list, index, ...deeper] = path;
    const isSkill = typeof index === 'number' && deeper.length === 0 && SKILL_LISTS.has(list);
    if (node.kind !== 'mapping' || !isSkill) return;
    edits.push(...sortKeys(node, shapeAt(shape, ['skills', ...path])?.keys ?? [], source));
  });
  return edits;
}

/** Each key takes the place of another one; what stands between them stays. Left alone where comments do. */
function sortKeys(node: MappingNode, order: readonly string[], source: Source): OffsetEdit[] {
  const { text } = source.document;
  const places = node.pairs.map((pair) => {
    const { text: key, start } = pair.key;
    return { key, start, end: node.flow ? pairEnd(text, pair) : lineEndOf(pair, source) };
  });
  if (hasLooseComments(node, source)) return [];
  return inOrder(places, order).flatMap((wanted, index) => {
    const place = places[index];
    if (place === undefined || place === wanted) return [];
    return [{ start: place.start, end: place.end, newText: text.slice(wanted.start, wanted.end) }];
  });
}

/** The end of the last line of a key's value, so that a comment behind it is included. */
function lineEndOf({ key, value }: MappingNode['pairs'][number], { document, lines }: Source): number {
  const line =
    value === undefined
      ? lineAt(lines, key.start)
      : lastLine(document.text, lines, value, columnAt(lines, key.start));
  return lines[line]?.end ?? key.end;
}

/** Comments between keys; in braces, any. */
function hasLooseComments(node: MappingNode, { document, lines, comments }: Source): boolean {
  return document.comments.some(
    ({ start }) =>
      node.start < start && start < node.end && (node.flow || comments.has(lineAt(lines, start))),
  );
}
