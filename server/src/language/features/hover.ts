import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { RoleContext } from '../context';
import { resolveAlias } from '../parse/node';
import { type Place, placeAt } from '../parse/place';
import type { RoleDocument } from '../parse/roleDocument';
import { shapeAt, takesText } from '../schema/shape';
import { valueContextAt } from './explain/beside';
import { explainKey } from './explain/key';
import { explainValue } from './explain/value';

const INHERITED_ITEM = 'Stands for all the items that the extended files have in this list.';

/** What the key or value at `offset` (UTF-16) means; `null` on prose, comments and whatever is unknown. */
export function hover(document: RoleDocument, offset: number, context: RoleContext): Hover | null {
  const place = placeAt(document.root, offset);
  if (place === undefined) return null;
  const value =
    place.part === 'key' ? keyText(document, place, context) : valueText(document, place, context);
  if (value === undefined) return null;
  return { contents: { kind: MarkupKind.Markdown, value }, range: document.rangeOf(place.node) };
}

function keyText(document: RoleDocument, { path, pair }: Place, context: RoleContext): string | undefined {
  const expected = shapeAt(context.shape, path);
  if (expected === undefined || pair === undefined) return undefined;
  const { text } = pair.key;
  const holder = shapeAt(context.shape, path.slice(0, -1));
  const named =
    holder?.keyValues && explainValue(holder.keyValues, text, valueContextAt(document, path, context));
  return named || explainKey(text, expected);
}

function valueText(document: RoleDocument, { path, node }: Place, context: RoleContext): string | undefined {
  const value = resolveAlias(node);
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const expected = shapeAt(context.shape, path);
  if (expected?.values !== undefined) {
    return explainValue(expected.values, value.text, valueContextAt(document, path, context));
  }
  const isItem = typeof path.at(-1) === 'number';
  return isItem && takesText(expected) && value.text === '$inherited' ? INHERITED_ITEM : undefined;
}
