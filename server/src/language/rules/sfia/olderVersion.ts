import type { RoleContext } from '../../context';
import { fileName } from '../../inheritance/paths';
import { migrateRole } from '../../migration/migrateRole';
import { versionSource } from '../../migration/version';
import { pairOf } from '../../parse/node';
import type { Problem } from '../../problem';
import { citedSkills, effectiveSfia, effectiveSkills, ownSfia, type SfiaCheck } from './cited';
import { keyRange } from './citedVersion';

/** `sfia/older-version`: the version that the file cites, or inherits for skills of its own, isn't the current one. */
export function olderVersion(check: SfiaCheck, context: RoleContext): Problem | undefined {
  const { document, sfia, version } = check;
  if (version >= sfia.current) return undefined;
  const source = versionSource(document, context);
  if (source.by === 'itself') return citedHere(check, context);
  return source.by === 'parent' ? inherited(check, context) : undefined;
}

function citedHere({ document, sfia, version }: SfiaCheck, context: RoleContext): Problem | undefined {
  const written = pairOf(ownSfia(document), 'version')?.value;
  if (written?.kind !== 'scalar' || written.value !== version) return undefined;
  const codes = new Set(effectiveSkills(document, context).map(({ code }) => code));
  const known = [...codes].filter((code) => sfia.skill(code, version) !== undefined);
  const changed = known.filter((code) =>
    sfia
      .changes(version, sfia.current, code)
      .some(({ kind, spellingOnly }) => kind !== 'moved' && !spellingOnly),
  );
  return {
    code: 'sfia/older-version',
    message: `SFIA ${version} is older than SFIA ${sfia.current}${whatChanged(changed.length, known.length)}.`,
    start: written.start,
    end: written.end,
    fixes() {
      const { edits = [] } = migrateRole(document, context) ?? {};
      if (edits.length === 0) return [];
      return [{ title: `Migrate this role to SFIA ${sfia.current}`, edits, preferred: true }];
    },
  };
}

/** The parent decides for all that extend it, so this file alone can't migrate. */
function inherited({ document, sfia, version }: SfiaCheck, context: RoleContext): Problem | undefined {
  const own = ownSfia(document);
  const said = effectiveSfia(context.effective?.root)?.entries.get('version');
  if (own === undefined || said === undefined || citedSkills(document).length === 0) return undefined;
  const { document: parent, node } = said.origin;
  const name = fileName(parent.uri);
  return {
    code: 'sfia/older-version',
    message: `These skills are from SFIA ${version}, which ${name} cites: to move to SFIA ${sfia.current}, migrate all roles together.`,
    ...keyRange(own, document),
    related: [{ uri: parent.uri, range: parent.rangeOf(node), message: `SFIA ${version} is cited here.` }],
  };
}

function whatChanged(changed: number, cited: number): string {
  if (cited === 0) return '';
  if (cited === 1) return `; the one skill cited here ${changed === 1 ? 'changed' : 'is still the same'}`;
  if (changed === 0) return `; none of the ${cited} skills cited here changed`;
  if (changed < cited) return `; ${changed} of the ${cited} skills cited here changed`;
  return `; ${cited === 2 ? 'both' : `all ${cited}`} skills cited here changed`;
}
