import type { WorkspaceFile } from './frameworks/custom/files';
import type { Frameworks, SfiaVersion } from './frameworks/types';
import type { EffectiveRole, LookUpParent } from './inheritance/effective';
import { nodeAt, resolveAlias } from './parse/node';
import type { RoleDocument } from './parse/roleDocument';
import type { Severity } from './problem';
import type { Shape } from './schema/shape';

/** Which fields an advert must have: those of Civil Service recruitment, or a plain set. */
export type PublishingProfile = 'civil-service' | 'plain';

/** What the workspace file and the editor's settings say. */
export interface RoleSettings {
  /** `sfiaVersion` of the workspace file. */
  readonly sfiaVersion?: SfiaVersion;
  /** Rule id or `group/*` to severity. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** `publishing` of the workspace file; `civil-service` where it doesn't say. */
  readonly publishing?: PublishingProfile;
  /** `required` of the workspace file: keys with a dot between them, such as `post.grade`. */
  readonly required?: readonly string[];
}

export const DEFAULT_SETTINGS: RoleSettings = { rules: {} };

/** What features know beside the document itself. */
export interface RoleContext {
  /** What the format expects of this kind of document. */
  readonly shape: Shape;
  /** What the format expects of a role, whatever kind of document this is. */
  readonly roleShape: Shape;
  /** The bundled frameworks and the workspace's own; in a framework file also that one itself. */
  readonly frameworks: Frameworks;
  /** The workspace file that governs the document; for a workspace file, itself. */
  readonly workspaceFile: WorkspaceFile | undefined;
  /** The role with what it inherits; `undefined` for workspace and framework files. */
  readonly effective: EffectiveRole | undefined;
  readonly settings: RoleSettings;
  /** What is known of another role file that this one names; where it is absent, such paths aren't followed. */
  readonly lookUp?: LookUpParent;
  /** Normalised URIs of the files that paths can lead to; only where completion needs them. */
  readonly files?: readonly string[];
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
