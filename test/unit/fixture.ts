import roleSchema from '../../schemas/role.schema.json';
import configSchema from '../../schemas/role-config.schema.json';
import frameworkSchema from '../../schemas/skills-framework.schema.json';
import { DEFAULT_SETTINGS, type RoleContext } from '../../server/src/language/context';
import { documentKind } from '../../server/src/language/documentKind';
import { frameworksFor, readWorkspaceFile } from '../../server/src/language/frameworks/custom/files';
import { parseRole } from '../../server/src/language/parse/parse';
import type { RoleDocument } from '../../server/src/language/parse/roleDocument';
import type { OffsetEdit } from '../../server/src/language/problem';
import { createShape, type JsonSchema } from '../../server/src/language/schema/shape';
import { loadFrameworks } from './catalogueFixture';

export { withCursor } from '../cursor';

export const roleShape = createShape(roleSchema as JsonSchema);

export const ROLE_URI = 'file:///roles/lead.role.yaml';

/** A role document, parsed. */
export function parse(text: string, uri = ROLE_URI): RoleDocument {
  return parseRole({ uri, version: 1, kind: 'role', text, shape: roleShape });
}

/** What features get beside the document. */
export function roleContext(overrides: Partial<RoleContext> = {}): RoleContext {
  return {
    shape: roleShape,
    roleShape,
    frameworks: loadFrameworks(),
    workspaceFile: undefined,
    effective: undefined,
    settings: DEFAULT_SETTINGS,
    ...overrides,
  };
}

const SHAPES = {
  role: roleShape,
  config: createShape(configSchema as JsonSchema),
  framework: createShape(frameworkSchema as JsonSchema),
};

/** A file of any kind in `/roles/`, parsed: its name says which kind it is. */
export function parseFile(name: string, text: string): RoleDocument {
  const uri = name.startsWith('file:') ? name : `file:///roles/${name}`;
  const kind = documentKind(uri);
  return parseRole({ uri, version: 1, kind, text, shape: SHAPES[kind] });
}

/** What a workspace file adds to a document's context; `files` are those in its folder, by name. */
export function inWorkspace(
  document: RoleDocument,
  files: Readonly<Record<string, string>>,
): Pick<RoleContext, 'shape' | 'frameworks' | 'workspaceFile'> {
  const parsed = new Map(Object.entries(files).map(([name, text]) => [name, parseFile(name, text)]));
  const governing = document.kind === 'config' ? document : parsed.get('role.config.yaml');
  const siblings = [...parsed.keys()];
  const workspaceFile =
    governing &&
    readWorkspaceFile(governing, (uri) => {
      const found = parsed.get(uri.slice('file:///roles/'.length));
      return found === undefined ? { status: 'not-found', siblings } : { status: 'loaded', document: found };
    });
  return {
    shape: SHAPES[document.kind],
    frameworks: frameworksFor(document, loadFrameworks(), workspaceFile),
    workspaceFile,
  };
}

/** The text after edits that don't overlap, given in any order. */
export function applyEdits(text: string, edits: readonly OffsetEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}
