// Files with an empty line at which a key can be added, one for each mapping that a schema knows.
import { isMap, parseDocument, stringify } from 'yaml';
import { listOf, mapOf, type Schema } from '../unit/schemas/schemas';
import { type Kind, type Path, spots, wholeFile } from './wholeFile';

export interface Cursor {
  /** For example `post.contract`. */
  readonly place: string;
  readonly text: string;
  readonly line: number;
  readonly character: number;
}

/** One cursor in each mapping with keys of its own, of which all but those that are needed are taken out. */
export function cursors(kind: Kind): Cursor[] {
  const whole = wholeFile(kind);
  return spots(kind, whole)
    .filter(({ value, schema }) => Object.keys(mapOf(value)).length > 0 && schema.properties !== undefined)
    .map(({ path, value, schema }) => cursorAt(whole, path, sparse(value, schema)));
}

/** The keys that a mapping needs, or its first one. */
function sparse(value: unknown, schema: Schema): Schema {
  const wanted = listOf(schema.required);
  const entries = Object.entries(mapOf(value));
  const kept = entries.filter(([key]) => wanted.includes(key));
  return Object.fromEntries(kept.length > 0 ? kept : entries.slice(0, 1));
}

function cursorAt(whole: unknown, path: Path, mapping: Schema): Cursor {
  const document = parseDocument(stringify(whole, { lineWidth: 0, aliasDuplicateObjects: false }));
  document.setIn(path, document.createNode(mapping));
  const text = document.toString({ lineWidth: 0 });
  const node = parseDocument(text).getIn(path, true);
  if (!isMap(node) || !node.range) throw new Error(`There are no keys at ${path.join('.')}.`);
  const before = text.slice(0, node.range[0]);
  const character = before.length - (before.lastIndexOf('\n') + 1);
  const upTo = text.slice(0, node.range[1]).trimEnd();
  const rest = text.slice(upTo.length);
  return {
    place: path.join('.') || 'the file',
    text: `${upTo}\n${' '.repeat(character)}${rest}`,
    line: upTo.split('\n').length,
    character,
  };
}
