import type { CompactChange, CompactSfia } from '../compact';
import { once } from '../once';
import type { Sfia, SfiaChange, SfiaVersion, SkillSuccessors } from '../types';
import type { SkillTables } from './skills';
import { VERSIONS } from './skills';

/** What became of skills between versions: for migration, hovers and retired skills. */
export function createChanges(data: CompactSfia, tables: SkillTables): Pick<Sfia, 'changes' | 'successors'> {
  const all = once(() => data.changes.flatMap((record) => readChange(record, tables)));
  const successorsByCode = once(() => new Map(all().flatMap(retirement)));
  return {
    changes: (from, to, code) =>
      all().filter(
        (change) => change.from >= from && change.to <= to && (code === undefined || change.code === code),
      ),
    successors: (code) => successorsByCode().get(code),
  };
}

function readChange([from, code, kind, notes = {}]: CompactChange, tables: SkillTables): SfiaChange[] {
  const to = next(from);
  if (to === undefined) return [];
  const { successors = [], basis, note, spellingOnly = false } = notes;
  const [before, after] = [tables.skill(code, from), tables.skill(code, to)];
  return [{ from, to, code, kind, before, after, successors, basis, note, spellingOnly }];
}

function next(version: SfiaVersion): SfiaVersion | undefined {
  return VERSIONS[VERSIONS.indexOf(version) + 1];
}

function retirement({ kind, code, to, successors, basis, note }: SfiaChange): [string, SkillSuccessors][] {
  if (kind !== 'removed' || basis === undefined) return [];
  return [[code, { codes: successors, basis, leftIn: to, note: note ?? '' }]];
}
