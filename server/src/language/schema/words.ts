// How messages speak of kinds of values and lists of them.
import type { RoleNode } from '../parse/node';
import type { Shape } from './shape';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
};

/** `a, b or c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** What a place takes: "text", "a whole number or text", "a list", "keys such as `min` and `max` under it". */
export function expectedKinds(shape: Shape): string {
  const kinds = [...shape.types].flatMap((type) => {
    // a number in place of text is taken as written: nobody has to hear of it
    if (type === 'number' && shape.types.has('string')) return [];
    if (type === 'object') return [keysUnder(shape)];
    return KINDS[type] ?? [];
  });
  return listed(kinds, 'or');
}

function keysUnder(shape: Shape): string {
  const names = [...new Set([...shape.required, ...shape.keys])].slice(0, 2).map(code);
  return names.length === 0 ? 'keys under it' : `keys such as ${listed(names, 'and')} under it`;
}

const LONGEST_SHOWN = 40;

/** What stands there: "the text `67,000`", "the number 5", "a list". */
export function foundKind(node: RoleNode): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind === 'mapping') return 'a group of keys';
  if (node.kind === 'alias') return 'a reference';
  if (typeof node.value === 'boolean') return node.text;
  if (typeof node.value === 'number') return `the number ${node.text}`;
  return isShort(node.text) ? `the text ${code(node.text)}` : 'text';
}

/** A value as a sentence quotes it: cut where it is long, on one line. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return code(isShort(line) ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`);
}

function isShort(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_SHOWN && !/[\n`]/.test(text);
}
