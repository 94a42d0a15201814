// What a framework file says of itself: its roles and skills may only use what it defines.
import { readFramework } from '../../frameworks/custom/read';
import { type MappingNode, pairOf, type RoleNode, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Problem } from '../../problem';
import { scalarAt } from '../skillItems';
import { skillAndLevel, skillLevelProblem } from './unknown';

/** `framework/unknown-skill` and `framework/unknown-level` within a framework file. */
export function ownFileProblems(document: RoleDocument): Problem[] {
  const framework = readFramework(document);
  const roleLevels = itemsBelow(itemsBelow([document.root], 'roles'), 'levels');
  const cited = itemsBelow(roleLevels, 'skills').flatMap((item) => {
    const [skill, level] = [scalarAt(item, 'skill'), scalarAt(item, 'level')];
    return skill === undefined ? [] : skillAndLevel({ skill, level }, framework);
  });
  const described = itemsBelow([document.root], 'skills').flatMap((skill) => {
    const levels = resolveAlias(pairOf(skill, 'levels')?.value);
    if (levels?.kind !== 'mapping') return [];
    const free = framework.skillLevels.filter(({ id }) => pairOf(levels, id) === undefined);
    return levels.pairs.flatMap(({ key }) => skillLevelProblem(key, undefined, framework, free) ?? []);
  });
  return [...cited, ...described];
}

/** The mappings in the lists that mappings hold at a key, each once however many aliases lead to it. */
function itemsBelow(holders: readonly (RoleNode | undefined)[], key: string): MappingNode[] {
  const lists = new Set(holders.map((holder) => resolveAlias(pairOf(holder, key)?.value)));
  const items = [...lists].flatMap((list) => (list?.kind === 'sequence' ? list.items : []));
  const mappings = new Set(items.map(({ value }) => resolveAlias(value)));
  return [...mappings].filter((item) => item?.kind === 'mapping');
}
