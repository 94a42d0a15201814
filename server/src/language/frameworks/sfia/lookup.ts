import { nameKey } from '../names';
import { distance, nearestBy } from '../near';
import { once } from '../once';
import type { NamedSkill, Sfia, SfiaSkill } from '../types';
import type { SkillTables } from './skills';
import { VERSIONS } from './skills';

/** Skills by what people call them, rightly or nearly. */
export function createLookup(tables: SkillTables): Pick<Sfia, 'byName' | 'near'> {
  const names = once(() => indexNames(tables));
  return {
    byName(name, version) {
      const found = names().get(nameKey(name)) ?? [];
      return version === undefined ? found : found.filter((skill) => skill.version === version);
    },
    near(codeOrName, version, limit) {
      return nearestBy(tables.list(version), (skill) => skillDistance(codeOrName, skill, tables), limit);
    },
  };
}

function indexNames(tables: SkillTables): ReadonlyMap<string, readonly NamedSkill[]> {
  const index = new Map<string, NamedSkill[]>();
  for (const version of VERSIONS.toReversed()) {
    for (const { code, name } of tables.list(version)) {
      const key = nameKey(name);
      const named = index.get(key) ?? [];
      index.set(key, named);
      named.push({ code, version, name });
    }
  }
  return index;
}

/** A code counts a little more than a name, and a name that the skill had in another version a little less. */
function skillDistance(written: string, skill: SfiaSkill, tables: SkillTables): number {
  const names = new Set([...(tables.history(skill.code)?.skills.values() ?? [])].map(({ name }) => name));
  names.delete(skill.name);
  return Math.min(
    distance(written, skill.code),
    distance(written, skill.name) + 0.2,
    ...[...names].map((name) => distance(written, name) + 0.3),
  );
}
