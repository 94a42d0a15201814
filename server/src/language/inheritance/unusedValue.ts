// How a value that changes nothing is told, and taken out.
import { type RoleNode, type ScalarNode, walk } from '../parse/node';
import type { Fix, OffsetEdit, Problem } from '../problem';
import type { EffectiveValue } from './effective';
import { fileName } from './paths';

export interface UnusedValue {
  /** What people would call it: its key, or the name of the item. */
  readonly name: ScalarNode;
  /** The text that the fix takes out. */
  readonly value: RoleNode | undefined;
  /** Takes it out; `undefined` where the layout is too unusual. */
  readonly removal: () => OffsetEdit | undefined;
}

/** For a value that says what `inherited` says already. */
export function repeatedValue(unused: UnusedValue, inherited: EffectiveValue): Problem {
  const { document, node, key } = inherited.origin;
  return {
    ...unusedOverride(unused),
    message: `\`${unused.name.text}\` says the same as ${fileName(document.uri)}, so it can be left out.`,
    related: [{ uri: document.uri, range: document.rangeOf(key ?? node), message: 'Inherited from here.' }],
  };
}

/** For an item with `remove: true` that nothing inherited answers to. */
export function vainRemoval(unused: UnusedValue): Problem {
  return {
    ...unusedOverride(unused),
    message: `No \`${unused.name.text}\` is inherited here, so there is nothing to remove.`,
  };
}

function unusedOverride(unused: UnusedValue): Omit<Problem, 'message'> {
  const { start, end } = unused.name;
  return { code: 'extends/unused-override', start, end, unnecessary: true, fixes: () => fixesOf(unused) };
}

function fixesOf({ name, value, removal }: UnusedValue): Fix[] {
  // an alias elsewhere may need what is anchored here
  const edit = hasAnchor(value) ? undefined : removal();
  return edit === undefined ? [] : [{ title: `Leave out \`${name.text}\``, edits: [edit], preferred: true }];
}

function hasAnchor(value: RoleNode | undefined): boolean {
  let found = false;
  walk(value, ({ anchor }) => {
    found ||= anchor !== undefined;
  });
  return found;
}
