import type { Frameworks, SfiaVersion } from './frameworks/types';
import type { EffectiveRole } from './inheritance/effective';
import type { RoleDocument } from './parse/roleDocument';
import { nodeAt, resolveAlias } from './parse/node';
import type { Severity } from './problem';
import type { Shape } from './schema/shape';

/** What the workspace file and the editor's settings say. */
export interface RoleSettings {
  /** `sfiaVersion` of the workspace file. */
  readonly sfiaVersion?: SfiaVersion;
  /** Rule id or `group/*` to severity. */
  readonly rules: Readonly<Record<string, Severity>>;
}

export const DEFAULT_SETTINGS: RoleSettings = { rules: {} };

/** What features know beside the document itself. */
export interface RoleContext {
  /** What the format expects of this kind of document. */
  readonly shape: Shape;
  readonly frameworks: Frameworks;
  /** The role with what it inherits; `undefined` for workspace and framework files. */
  readonly effective: EffectiveRole | undefined;
  readonly settings: RoleSettings;
}

const VERSION_PATH = ['skills', 'sfia', 'version'] as const;

/** The SFIA version that a role cites: its own or inherited one, else the workspace's, else the current one. */
export function sfiaVersionInForce(document: RoleDocument, context: RoleContext): SfiaVersion {
  const { sfia } = context.frameworks;
  const written = citedVersion(document, context);
  return sfia.versions.find((version) => version === written) ?? context.settings.sfiaVersion ?? sfia.current;
}

/** `skills.sfia.version` as written in the role or inherited; `undefined` when nobody says. */
export function citedVersion(
  document: RoleDocument,
  context: RoleContext,
): string | number | boolean | null | undefined {
  let value = context.effective?.root;
  for (const key of VERSION_PATH) {
    const next = value?.kind === 'mapping' ? value.entries.get(key) : undefined;
    if (next?.kind === 'scalar') return next.value;
    value = next?.kind === 'mapping' ? next : undefined;
  }
  const own = resolveAlias(nodeAt(document.root, VERSION_PATH));
  return own?.kind === 'scalar' ? own.value : undefined;
}
