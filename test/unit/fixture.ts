import roleSchema from '../../schemas/role.schema.json';
import { DEFAULT_SETTINGS, type RoleContext } from '../../server/src/language/context';
import { parseRole } from '../../server/src/language/parse/parse';
import type { RoleDocument } from '../../server/src/language/parse/roleDocument';
import type { OffsetEdit } from '../../server/src/language/problem';
import { createShape, type JsonSchema } from '../../server/src/language/schema/shape';
import { loadFrameworks } from './catalogueFixture';

export const roleShape = createShape(roleSchema as JsonSchema);

export const ROLE_URI = 'file:///roles/lead.role.yaml';

/** A role document, parsed. */
export function parse(text: string, uri = ROLE_URI): RoleDocument {
  return parseRole({ uri, version: 1, kind: 'role', text, shape: roleShape });
}

/** Takes the `|` out of a text and says where it stood. Put `¦` for a real bar. */
export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset === -1) throw new Error('The text has no | for the cursor.');
  const text = (marked.slice(0, offset) + marked.slice(offset + 1)).replaceAll('¦', '|');
  return { text, offset };
}

/** What features get beside the document. */
export function roleContext(overrides: Partial<RoleContext> = {}): RoleContext {
  return {
    shape: roleShape,
    frameworks: loadFrameworks(),
    effective: undefined,
    settings: DEFAULT_SETTINGS,
    ...overrides,
  };
}

/** The text after edits that don't overlap, given in any order. */
export function applyEdits(text: string, edits: readonly OffsetEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}
