import type { RoleContext } from '../../context';
import type { Inspection, Spot } from '../../frameworks/language/inspect';
import { entryAt, textOf } from '../../inheritance/data';
import { nodeAt, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Shape } from '../../schema/shape';
import { ownTexts } from '../ownTexts';

/** A value of the file that is written to be read, and what the guide has to say about it. */
export interface Passage {
  readonly node: ScalarNode;
  readonly isTitle: boolean;
  readonly inspection: Inspection;
}

/** Names that people make up themselves; other names are those of people, places and frameworks. */
const TITLES: readonly string[] = ['title', 'heading'];

/**
 * The prose, titles and headings that a role file holds itself, in its order. None in a role that is not in English,
 * and in other kinds of file.
 */
export function passagesOf(document: RoleDocument, context: RoleContext): Passage[] {
  if (document.kind !== 'role' || !isEnglish(document, context)) return [];
  return ownTexts(document, context).flatMap(({ node, shape }) => {
    const isTitle = shape.text === 'name' && isTitleOrHeading(node);
    if (!isTitle && !isProse(node, shape)) return [];
    const source = document.text.slice(node.start, node.end);
    return [{ node, isTitle, inspection: context.frameworks.language.inspect(source) }];
  });
}

/** A place within a passage, as offsets (UTF-16 code units) of the document. */
export function placeOf({ node }: Passage, { start, end }: Spot): Spot {
  return { start: node.start + start, end: node.start + end };
}

function isProse({ value, text }: ScalarNode, { text: kind, values }: Shape): boolean {
  const isWritten = typeof value === 'string' && text !== '$inherited' && values === undefined;
  return isWritten && (kind === 'line' || kind === 'markdown');
}

function isTitleOrHeading(node: ScalarNode): boolean {
  const { parent } = node;
  if (parent?.kind !== 'mapping') return false;
  const key = parent.pairs.find(({ value }) => value === node)?.key.text;
  return key !== undefined && TITLES.includes(key);
}

/** The language of the role as it says itself or inherits it; English where nobody says. */
function isEnglish(document: RoleDocument, context: RoleContext): boolean {
  const own = resolveAlias(nodeAt(document.root, ['language']));
  const said = own?.kind === 'scalar' ? own.text : textOf(entryAt(context.effective?.root, 'language'));
  return said === undefined || /^en(?![A-Za-z])/i.test(said);
}
