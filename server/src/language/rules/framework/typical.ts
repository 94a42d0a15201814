// What the framework's own role level has, against what the role asks for.
import type { NamedValue } from '../../frameworks/types';
import { combinedHere, placeToShow } from '../../inheritance/blame';
import { isTemplate } from '../../inheritance/data';
import type { Fix, Problem } from '../../problem';
import { code, listed } from '../../schema/words';
import { isRemoval } from '../removal';
import { replaceText } from '../replaceText';
import { allSkillItems } from '../skillItems';
import { addSkillsEdit } from './addSkills';
import {
  citedRoleLevel,
  type FrameworkCheck,
  type KnownSkill,
  knownSkills,
  levelWord,
  ownCause,
} from './check';

/** `framework/atypical-level`: a skill at another level than the framework's role level has it. */
export function atypicalLevels(check: FrameworkCheck): Problem[] {
  const cited = citedRoleLevel(check);
  if (cited === undefined) return [];
  const usual = new Map(
    cited.level.skills.map(({ skill, level }) => [skill, check.framework.skillLevel(level)]),
  );
  const skills = knownSkills(check);
  // one that is asked for twice, say under a condition, needs the usual level once
  const met = new Set(skills.flatMap(({ skill, at }) => (at && at === usual.get(skill.id) ? skill.id : [])));
  return skills.flatMap((one) => {
    const typical = usual.get(one.skill.id);
    if (typical === undefined || met.has(one.skill.id)) return [];
    return atypicalLevel(one, typical, cited.level.name, check) ?? [];
  });
}

function atypicalLevel(
  { skill, level, at }: KnownSkill,
  typical: NamedValue,
  roleLevel: string,
  check: FrameworkCheck,
): Problem | undefined {
  const { framework, effective } = check;
  // a level that the skill can't have is a problem of its own
  if (level === undefined || at === undefined || !framework.levelsOf(skill.id).includes(at)) return undefined;
  const brings = [level, check.level, check.role].filter((value) => value !== undefined);
  if (!combinedHere(effective, brings)) return undefined;
  const { inherited, node } = level.origin;
  const sentence = `${roleLevel} has ${skill.name} at ${levelWord(typical)}, not ${levelWord(at)}.`;
  const fix: Fix = {
    title: `Change ${code(level.text)} to ${code(typical.id)}`,
    edits: [replaceText(node, typical.id)],
    preferred: true,
  };
  return {
    code: 'framework/atypical-level',
    message: inherited ? `Inherited: ${sentence}` : sentence,
    ...placeToShow(effective, level, ownCause(check)),
    fixes: () => (inherited ? [] : [fix]),
  };
}

/** More names than these make a message nobody reads. */
const MOST_NAMED = 6;

/** `framework/missing-skills`: skills of the framework's role level that the role asks for nowhere. */
export function missingSkills(check: FrameworkCheck): Problem | undefined {
  const { document, effective, framework, key, own } = check;
  const cited = citedRoleLevel(check);
  if (cited === undefined || own === undefined || key === undefined || !effective.complete) return undefined;
  if (isTemplate(effective)) return undefined;
  // an inherited skill that the file drops isn't missing: somebody decided so
  const dropped = allSkillItems(own)
    .filter(({ mapping }) => isRemoval(mapping))
    .map(({ skill }) => framework.skill(skill.text));
  const present = new Set(
    [...knownSkills(check).map(({ skill }) => skill), ...dropped].map((skill) => skill?.id),
  );
  const missing = cited.level.skills.filter(({ skill }) => !present.has(skill));
  if (missing.length === 0) return undefined;
  const { start, end } = ownCause(check) ?? key;
  const { name } = cited.level;
  const names = missing.slice(0, MOST_NAMED).map((skill) => skill.name);
  const rest = missing.length > MOST_NAMED ? [`${missing.length - MOST_NAMED} more`] : [];
  const one = missing.length === 1;
  return {
    code: 'framework/missing-skills',
    message: `${one ? '1 skill' : `${missing.length} skills`} of ${name} ${one ? 'is' : 'are'} missing here: ${listed([...names, ...rest], 'and')}.`,
    start,
    end,
    fixes() {
      const edit = addSkillsEdit(document, own, missing);
      const title = `Add the ${one ? 'missing skill' : `${missing.length} missing skills`} of ${name}`;
      return edit === undefined ? [] : [{ title, edits: [edit], preferred: true }];
    },
  };
}
