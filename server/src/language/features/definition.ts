import { Location, Range } from 'vscode-languageserver-types';
import type { RoleContext } from '../context';
import type { EffectiveValue } from '../inheritance/effective';
import { inheritedAt } from '../inheritance/overridden';
import type { Path } from '../parse/node';
import { type Place, placeAt } from '../parse/place';
import type { RoleDocument } from '../parse/roleDocument';
import { shapeAt } from '../schema/shape';
import { roleFileUri } from './roleFilePath';

const FILE_START = Range.create(0, 0, 0, 0);

/**
 * Where the key or value at `offset` (UTF-16) comes from: the file for a path, what a parent says for something
 * that overrides it or stands for it (`$inherited`). `null` where nothing is behind it.
 */
export function definition(document: RoleDocument, offset: number, context: RoleContext): Location | null {
  const place = placeAt(document.root, offset);
  if (place === undefined) return null;
  const file = fileAt(place, document, context);
  if (file !== undefined) return Location.create(file, FILE_START);
  const { effective, shape } = context;
  const value = effective && inheritedAt(effective, pathOfOverride(place), shape);
  return value === undefined ? null : locationOf(value);
}

function fileAt(
  { part, node, path }: Place,
  document: RoleDocument,
  context: RoleContext,
): string | undefined {
  if (part !== 'value' || node.kind !== 'scalar') return undefined;
  return shapeAt(context.shape, path)?.values === 'path' ? roleFileUri(node.text, document.uri) : undefined;
}

/** `$inherited` stands for the list that holds it. */
function pathOfOverride({ part, node, path }: Place): Path {
  const isItem = part === 'value' && typeof path.at(-1) === 'number';
  return isItem && node.kind === 'scalar' && node.text === '$inherited' ? path.slice(0, -1) : path;
}

function locationOf({ origin }: EffectiveValue): Location {
  return Location.create(origin.document.uri, origin.document.rangeOf(origin.key ?? origin.node));
}
