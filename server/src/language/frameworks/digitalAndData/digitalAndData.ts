import type { CompactDigitalAndData } from '../compact';
import { once, onceForEach } from '../once';
import type { DigitalAndData, DigitalRole } from '../types';
import { finder, namedValue, nearestValues } from '../values';
import { formerPageFinder } from './movedPages';
import { readRoles } from './roles';

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const NAME = 'Government Digital and Data Capability Framework';

/** The Government Digital and Data Profession Capability Framework. */
export function createDigitalAndData(data: CompactDigitalAndData): DigitalAndData {
  const roles = once(() => readRoles(data));
  const skills = data.skills.map(namedValue);
  const seniorSkills = data.seniorSkills.map(namedValue);
  const allSkills = [...skills, ...seniorSkills];
  const skillLevels = data.skillLevels.map(([id, explanation]) => ({
    id,
    name: capitalised(id),
    explanation,
  }));
  const findRole = once(() => finder(roles()));
  const findSkill = once(() => finder(allSkills));
  const findSkillLevel = finder(skillLevels);
  const findLevelOf = onceForEach((role: DigitalRole) => finder(role.levels));
  const role = (idOrName: string) => findRole()(idOrName);

  const pages = links(data);
  const formerPage = formerPageFinder(data.urls.withdrawn);

  return {
    id: 'digitalAndData',
    name: NAME,
    inSentence: `the ${NAME}`,
    url: data.urls.host,
    asOf: monthInWords(data.asOf),
    gradesAsOf: monthInWords(data.gradesAsOf),
    families: data.families.map(([name]) => name),
    get roles() {
      return roles();
    },
    skills,
    seniorSkills,
    skillLevels,
    role,
    level(roleName, idOrName) {
      const found = role(roleName);
      return found && findLevelOf(found)(idOrName);
    },
    skill: (idOrName) => findSkill()(idOrName),
    skillLevel: findSkillLevel,
    levelsOf: () => skillLevels,
    levelText: () => undefined,
    nearRoles: (text, limit) => nearestValues(text, roles(), limit),
    nearLevels: (roleName, text, limit) => nearestValues(text, role(roleName)?.levels ?? [], limit),
    nearSkills: (text, limit) => nearestValues(text, allSkills, limit),
    ...pages,
    movedPage(address) {
      const former = formerPage(address);
      const found = former && role(former.role);
      if (found === undefined) return undefined;
      const level = found.levels.find(({ id }) => id === former?.level);
      return { address: pages.roleLink(found.id, level?.id), name: level?.name ?? found.name };
    },
  };
}

function links({
  urls,
  seniorSkills,
}: CompactDigitalAndData): Pick<DigitalAndData, 'roleLink' | 'skillLink'> {
  const senior = new Set(seniorSkills.map(([id]) => id));
  return {
    roleLink(roleId, levelId) {
      const path = levelId === undefined ? urls.role : urls.roleLevel.replace('{levelId}', levelId);
      return urls.host + path.replace('{roleId}', roleId);
    },
    skillLink: (id) => urls.host + (senior.has(id) ? urls.skills : urls.skill.replace('{skillId}', id)),
  };
}

/** "2025-09" → "September 2025". */
function monthInWords(yearAndMonth: string): string {
  return MONTHS.format(new Date(`${yearAndMonth}-01`));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
