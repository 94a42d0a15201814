import { DEFAULT_SETTINGS, type RoleContext } from '../../../../server/src/language/context';
import type { SfiaVersion } from '../../../../server/src/language/frameworks/types';
import type { LookUpParent } from '../../../../server/src/language/inheritance/effective';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { migrateRole } from '../../../../server/src/language/migration/migrateRole';
import type { Migration } from '../../../../server/src/language/migration/migration';
import { applyEdits, inWorkspace, parse, roleContext, roleShape } from '../../fixture';

/** Files of one folder, by name. */
export type Folder = Readonly<Record<string, string>>;

const NONE: Migration = { from: 9, to: 9, edits: [], decisions: [], summary: [] };

/** What migrating one role does, alone or together with the named files. */
export function migrationOf(
  text: string,
  folder: Folder = {},
  together?: readonly string[],
  sfiaVersion?: SfiaVersion,
): Migration {
  const document = parse(text);
  const lookUp: LookUpParent = (uri) => {
    const parent = folder[uri.slice(uri.lastIndexOf('/') + 1)];
    return parent === undefined
      ? { status: 'not-found' }
      : { status: 'loaded', document: parse(parent, uri) };
  };
  const context: RoleContext = {
    ...roleContext({ effective: resolveRole(document, lookUp, roleShape) }),
    ...inWorkspace(document, folder),
    settings: sfiaVersion === undefined ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, sfiaVersion },
  };
  const includes = (uri: string) => together?.includes(uri.slice(uri.lastIndexOf('/') + 1)) ?? false;
  return migrateRole(document, context, together === undefined ? undefined : { includes }) ?? NONE;
}

/** The text after a role is migrated alone. */
export function migrated(text: string): string {
  return applyEdits(text, migrationOf(text).edits);
}
