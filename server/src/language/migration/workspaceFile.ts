import type { RoleContext } from '../context';
import { pairOf, resolveAlias } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { KINDS, type Migration } from './migration';
import { IN_DOUBT, isInDoubt } from './version';

/** Takes the version that a workspace file gives to the current one; `undefined` where it gives no older one. */
export function migrateWorkspaceFile(
  document: RoleDocument,
  { frameworks: { sfia } }: RoleContext,
): Migration | undefined {
  const written = pairOf(document.root, 'sfiaVersion')?.value;
  const said = resolveAlias(written);
  const from = sfia.versions.find((version) => said?.kind === 'scalar' && version === said.value);
  if (written === undefined || from === undefined || from >= sfia.current) return undefined;
  const step = { from, to: sfia.current, decisions: [], summary: [] };
  if (isInDoubt(document)) return { ...step, edits: [], leftBecause: IN_DOUBT };
  const { start, end } = written;
  const why = `Roles that don't say cite SFIA ${sfia.current}.`;
  return { ...step, edits: [{ start, end, newText: String(sfia.current), what: KINDS.version, why }] };
}
