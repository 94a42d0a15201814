import { type MappingNode, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { shadowText } from '../parse/shadow';
import type { OffsetEdit } from '../problem';
import type { Shape } from '../schema/shape';
import { commentLines } from './formatting/comments';
import { isBlockText } from './formatting/extent';
import { isReadable } from './formatting/format';
import { sourceLines } from './formatting/lines';
import { type Section, sectionsOf } from './sorting/sections';
import { sortSkillKeys } from './sorting/skillKeys';
import { inOrder } from './sorting/source';

/**
 * The edits that put a file's sections, and the keys of its skills, into the order of the format. Keys that the format
 * doesn't know come last, as they stood. Comments above a section go with it. Nothing where the file can't be read as
 * it stands, or where what it says depends on what stands above or below.
 */
export function sortSections(document: RoleDocument, shape: Shape): OffsetEdit[] {
  const { root, text, eol } = document;
  if (root?.kind !== 'mapping' || root.flow || !isReadable(document) || dependsOnPlace(root, text)) return [];
  const lines = sourceLines(text);
  const source = { document, lines, comments: commentLines(document, lines) };
  const inner = sortSkillKeys(root, shape, source);
  const sections = sectionsOf(root, source);
  const sorted = inOrder(sections, shape.keys);
  const isMoved = (section: Section, index: number) => section !== sorted[index];
  const [first, last] = [sections.findIndex(isMoved), sections.findLastIndex(isMoved)];
  const [start, end] = [sections[first]?.start, sections[last]?.end];
  if (start === undefined || end === undefined) return inner;

  const blanksAbove = blankLinesAbove(sections, sorted, text);
  const newText = sorted
    .slice(first, last + 1)
    .map((section) => blanksAbove(section) + edited(text, section, inner))
    .join(eol);
  const outside = inner.filter((edit) => edit.end <= start || edit.start >= end);
  return [...outside, { start, end, newText }];
}

/** References (`*name`) have to stand below their label; texts that keep the blank lines below them (`|+`) take any. */
function dependsOnPlace(root: MappingNode, text: string): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= node.kind === 'alias';
    found ||= isBlockText(node) && /^.\d?\+/.test(text.slice(node.start, node.start + 3));
  });
  return found;
}

/** Sections keep the blank lines above them. The first one has none: it takes those of the section that replaces it. */
function blankLinesAbove(
  sections: readonly Section[],
  sorted: readonly Section[],
  text: string,
): (section: Section) => string {
  const [before, after] = [sections[0], sorted[0]];
  return (section) => {
    if (section === after) return '';
    const { start, body } = section === before && after !== undefined ? after : section;
    return text.slice(start, body);
  };
}

/** A section's text with the edits that lie in it. */
function edited(text: string, { body, end }: Section, edits: readonly OffsetEdit[]): string {
  const own = edits
    .filter((edit) => body <= edit.start && edit.end <= end)
    .map((edit) => ({ ...edit, start: edit.start - body, end: edit.end - body }));
  return shadowText(text.slice(body, end), own).text;
}
