import type { RoleContext } from '../../context';
import { fileName } from '../../inheritance/paths';
import { migrateRole } from '../../migration/migrateRole';
import { KINDS, type Migration } from '../../migration/migration';
import { versionSource } from '../../migration/version';
import { pairOf } from '../../parse/node';
import type { Problem } from '../../problem';
import { listed } from '../../schema/words';
import { citedSkills, effectiveSfia, ownSfia, type SfiaCheck } from './cited';
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
  const migration = migrateRole(document, context);
  return {
    code: 'sfia/older-version',
    message: `SFIA ${version} is older than SFIA ${sfia.current}${whatWouldChange(migration)}.`,
    start: written.start,
    end: written.end,
    fixes() {
      const { edits = [] } = migration ?? {};
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

function whatWouldChange(migration: Migration | undefined): string {
  if (migration === undefined || migration.edits.length === 0) return '';
  const { edits, decisions, to } = migration;
  const edited = (kind: string) => edits.filter(({ what }) => what === kind).length;
  const changes = [
    ...counted(edited(KINDS.name), 'changes 1 name', (count) => `changes ${count} names`),
    ...counted(edited(KINDS.code), 'replaces 1 code', (count) => `replaces ${count} codes`),
    ...counted(decisions.length, 'leaves 1 question to you', (count) => `leaves ${count} questions to you`),
  ];
  const moving = `; moving to SFIA ${to}`;
  return changes.length === 0 ? `${moving} changes nothing else` : `${moving} ${listed(changes, 'and')}`;
}

function counted(count: number, one: string, several: (count: number) => string): string[] {
  if (count === 0) return [];
  return [count === 1 ? one : several(count)];
}
