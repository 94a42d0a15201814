// Which file says the version of SFIA that a role cites, and how that statement changes.
import type { RoleContext } from '../context';
import type { SfiaVersion } from '../frameworks/types';
import { isBlank, pairOf } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { effectiveSfia, ownSfia } from '../rules/sfia/cited';
import { citeVersionFix } from '../rules/sfia/citedVersion';

/** Who says the version: the file itself, a file that it extends, the workspace file, or nobody. */
export interface VersionSource {
  readonly by: 'itself' | 'parent' | 'workspace' | 'nobody';
  /** The file that says it. */
  readonly document: RoleDocument | undefined;
}

export function versionSource(document: RoleDocument, context: RoleContext): VersionSource {
  if (!isBlank(pairOf(ownSfia(document), 'version')?.value)) return { by: 'itself', document };
  const inherited = effectiveSfia(context.effective?.root)?.entries.get('version');
  if (inherited !== undefined) return { by: 'parent', document: inherited.origin.document };
  if (context.settings.sfiaVersion === undefined) return { by: 'nobody', document: undefined };
  return { by: 'workspace', document: context.workspaceFile?.document };
}

/** Makes a role with `skills.sfia` cite a version itself. */
export function citeVersion(document: RoleDocument, version: SfiaVersion): readonly OffsetEdit[] {
  const written = pairOf(ownSfia(document), 'version')?.value;
  // an anchored version may stand for others: only the reference to it is replaced
  if (written?.kind === 'alias')
    return [{ start: written.start, end: written.end, newText: String(version) }];
  return citeVersionFix(document, version).flatMap(({ edits }) => edits);
}

export const IN_DOUBT = "it can't be read as YAML without doubt";

/** Whether findings of the parser leave in doubt how a text is meant. */
export function isInDoubt({ problems }: RoleDocument): boolean {
  return problems.some(({ code }) => code !== 'yaml/needs-quotes' && code !== 'yaml/comment-in-text');
}
