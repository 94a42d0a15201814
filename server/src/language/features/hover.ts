import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { RoleContext } from '../context';
import { INHERITED_MARK } from '../inheritance/marks';
import { type RoleNode, resolveAlias } from '../parse/node';
import { type Place, placeAt } from '../parse/place';
import type { RoleDocument } from '../parse/roleDocument';
import { shapeAt, takesText } from '../schema/shape';
import { valueContextAt } from './explain/beside';
import { explainFact } from './explain/facts';
import { explainInheritance, explainParent, explainParts } from './explain/inheritance';
import { explainKey } from './explain/key';
import { paragraphs } from './explain/markdown';
import { explainValue } from './explain/value';
import { effectiveAt } from './inheritedFrom';

const INHERITED_ITEM = 'Stands for all the items that the extended files have in this list.';

/**
 * What the key or value at `offset` (UTF-16) means and where it comes from; `null` on prose, comments and whatever is
 * unknown. `today` is the day in the UK, written like 2027-03-31, for how far off dates are.
 */
export function hover(
  document: RoleDocument,
  offset: number,
  context: RoleContext,
  today?: string,
): Hover | null {
  const place = placeAt(document.root, offset);
  if (place === undefined) return null;
  const meaning =
    place.part === 'key' ? keyText(document, place, context) : valueText(document, place, context);
  const value = paragraphs(meaning, explainFact(document, place.path, context, today));
  if (value === '') return null;
  return { contents: { kind: MarkupKind.Markdown, value }, range: document.rangeOf(place.node) };
}

function keyText(document: RoleDocument, { path, pair }: Place, context: RoleContext): string | undefined {
  const expected = shapeAt(context.shape, path);
  if (expected === undefined || pair === undefined) return undefined;
  const { text } = pair.key;
  const holder = shapeAt(context.shape, path.slice(0, -1));
  const named =
    holder?.keyValues && explainValue(holder.keyValues, text, valueContextAt(document, path, context));
  return paragraphs(named || explainKey(text, expected), explainInheritance(document, path, context));
}

function valueText(document: RoleDocument, { path, node }: Place, context: RoleContext): string | undefined {
  const value = resolveAlias(node);
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const expected = shapeAt(context.shape, path);
  if (expected?.values !== undefined) {
    const meaning = explainValue(expected.values, value.text, valueContextAt(document, path, context));
    return expected.values === 'path' ? paragraphs(meaning, parentText(node, context)) : meaning;
  }
  const { effective } = context;
  const isItem = typeof path.at(-1) === 'number';
  if (!isItem || !takesText(expected) || value.text !== INHERITED_MARK) return undefined;
  const list = effective && effectiveAt(effective, path.slice(0, -1));
  return paragraphs(INHERITED_ITEM, explainParts(list, context));
}

/** For a path in `extends`: what comes from there. */
function parentText(node: RoleNode, { effective }: RoleContext): string | undefined {
  const parent = effective?.parents.find(({ reference }) => reference.node === node);
  return effective && parent && explainParent(effective, parent);
}
