// Keys of a mapping.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { RoleContext } from '../../context';
import { pairOf } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Shape } from '../../schema/shape';
import { valueContextAt } from '../explain/beside';
import { explainKey } from '../explain/key';
import { explainValue } from '../explain/value';
import { hasChoices } from './choices';
import type { Cursor } from './cursor';
import { keyChoices } from './keyChoices';
import { filterFor, type Proposal } from './proposal';

/**
 * The keys that `shape` knows and the mapping doesn't have yet: required ones first, then as on the printed page, then
 * those that it takes beside.
 */
export function keyProposals(
  document: RoleDocument,
  cursor: Cursor,
  shape: Shape,
  context: RoleContext,
): Proposal[] {
  const required = requiredKeys(document, cursor, shape);
  const extending = pairOf(document.root, 'extends') !== undefined;
  const known = shape.keys.flatMap((key): OfferedKey[] => {
    const value = shape.key(key);
    if (value === undefined || (key === 'remove' && !extending)) return [];
    const isRequired = required.has(key);
    const about = `${value.title ?? key}${isRequired ? ' (required)' : ''}`;
    return [{ key, value, isRequired, about, documentation: documentation(key, value) }];
  });
  return [...known, ...furtherKeys(document, cursor, shape, context)]
    .filter(({ key }) => !cursor.beside.has(key))
    .map(({ key, value, isRequired, about, documentation: text }, index) => ({
      label: key,
      text: keyText(document, cursor, key, value),
      about,
      filter: filterFor(cursor, key),
      // behind the values that may stand here as well
      sort: `~${isRequired ? 'x' : 'y'}${String(index).padStart(3, '0')}`,
      kind: CompletionItemKind.Property,
      documentation: text,
      goesOn: cursor.after !== 'colon' && goesOn(value),
    }));
}

interface OfferedKey {
  readonly key: string;
  readonly value: Shape;
  readonly isRequired: boolean;
  readonly about: string;
  readonly documentation: string;
}

/** Keys that the schema doesn't name: rules, for example. */
function furtherKeys(
  document: RoleDocument,
  cursor: Cursor,
  shape: Shape,
  context: RoleContext,
): OfferedKey[] {
  const { keyValues } = shape;
  if (keyValues === undefined) return [];
  const around = valueContextAt(document, [...cursor.path, ''], context);
  return keyChoices(keyValues, around).flatMap(({ key, about }) => {
    const value = shape.key(key);
    if (value === undefined) return [];
    const text = explainValue(keyValues, key, around) ?? documentation(key, value);
    return [{ key, value, isRequired: false, about, documentation: text }];
  });
}

/** True for a mapping whose keys are known, from the schema or from a list. */
export function takesKeys({ keys, keyValues }: Shape): boolean {
  return keys.length > 0 || keyValues !== undefined;
}

/** True for a mapping that can't be written as plain text instead. */
export function isMappingOnly({ types }: Shape): boolean {
  return types.has('object') && !types.has('string');
}

/** True for a list that can't be written as a single value instead. */
export function isListOnly({ types }: Shape): boolean {
  return types.has('array') && !types.has('string');
}

/** A role needs its title, a template doesn't: the schema alone can't say so. */
function requiredKeys({ kind }: RoleDocument, { path, beside }: Cursor, shape: Shape): ReadonlySet<string> {
  const isRole = kind === 'role' && path.length === 0 && beside.get('kind') !== 'template';
  return new Set([...shape.required, ...(isRole ? ['title'] : [])]);
}

function keyText({ text, eol }: RoleDocument, cursor: Cursor, key: string, value: Shape): string {
  if (cursor.after === 'colon') return key;
  if (cursor.after === 'text' || cursor.hasChildren) return `${key}:`;
  if (cursor.flow) return `${key}: `;
  const below = eol + ' '.repeat(cursor.column + indentUnit(text));
  if (isMappingOnly(value)) return `${key}:${below}`;
  return isListOnly(value) ? `${key}:${below}- ${itemStart(value.item())}` : `${key}: `;
}

/** A list of mappings starts with the key that every item needs. */
function itemStart(item: Shape | undefined): string {
  const [first] = item !== undefined && isMappingOnly(item) ? item.required : [];
  return first === undefined ? '' : `${first}: `;
}

/** Something is left to choose from once the key is there. */
function goesOn(value: Shape): boolean {
  if (hasChoices(value) || isMappingOnly(value)) return true;
  const item = value.item();
  if (!isListOnly(value) || item === undefined) return false;
  const [first] = item.required;
  const start = first !== undefined && isMappingOnly(item) ? item.key(first) : item;
  return start !== undefined && hasChoices(start);
}

/** How far the file indents what is inside something: as its first indented line does. */
export function indentUnit(text: string): number {
  return /^( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
}

const documented = new WeakMap<Shape, string>();

/** Made once for each key: its example has to be written as YAML. */
function documentation(key: string, shape: Shape): string {
  let text = documented.get(shape);
  if (text === undefined) {
    text = explainKey(key, shape);
    documented.set(shape, text);
  }
  return text;
}
