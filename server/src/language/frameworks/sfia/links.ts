import type { CompactSfia } from '../compact';
import type { SfiaVersion } from '../types';
import type { SkillTables } from './skills';
import { CURRENT } from './skills';

/**
 * Addresses on the Foundation's site. Skills of the current version have one by code, which stays when a page is
 * renamed. A retired skill has only the pages of old versions: one for each skill in SFIA 7, one for all in SFIA 6.
 */
export function createLink(
  { links }: CompactSfia,
  tables: SkillTables,
): (code: string, version: SfiaVersion) => string {
  return (code, version) => {
    const history = tables.history(code);
    if (history === undefined) return links.all;
    if (history.last === CURRENT) return links.skill.replace('{code}', code);
    const citedOrLast = history.skills.has(version) ? version : history.last;
    const name = history.skills.get(citedOrLast)?.name;
    if (citedOrLast === 6 || name === undefined) return links.skillsIn6;
    return links.skillIn7.replace('{slug}', slug(name));
  };
}

/** The site makes its page names so: lower case, one hyphen for anything that is no letter or digit. */
function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
