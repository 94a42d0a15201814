import type { CompactSfia } from '../compact';
import type { LicensedTexts, Sfia } from '../types';
import { createChanges } from './changes';
import { createLink } from './links';
import { createLookup } from './lookup';
import { createSearch } from './search';
import { CURRENT, createSkillTables, VERSIONS } from './skills';
import { createTexts } from './texts';

/** The Skills Framework for the Information Age, versions 6 to 9. */
export function createSfia(data: CompactSfia, licensed: LicensedTexts): Sfia {
  const tables = createSkillTables(data);
  const texts = createTexts(data, tables);
  return {
    licensed,
    versions: VERSIONS,
    current: CURRENT,
    skills: tables.list,
    skill: tables.skill,
    history: tables.history,
    genericLevel: (level) => data.levels.find((one) => one.level === level),
    link: createLink(data, tables),
    ...createChanges(data, tables),
    ...texts,
    ...createLookup(tables),
    ...createSearch(tables, texts),
  };
}
