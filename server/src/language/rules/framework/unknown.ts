// Frameworks, roles, levels and skills that are not to be found.
import type { RoleContext } from '../../context';
import { BUNDLED_IDS } from '../../frameworks/catalogue';
import { nearest } from '../../frameworks/near';
import type { NamedValue, SkillsFramework } from '../../frameworks/types';
import { nearestValues } from '../../frameworks/values';
import { placeToShow } from '../../inheritance/blame';
import { pairOf, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, Problem } from '../../problem';
import { code, listed, shown } from '../../schema/words';
import { replaceText } from '../replaceText';
import { type SkillItem, scalarAt, skillItems } from '../skillItems';
import { type FrameworkCheck, levelWord } from './check';

const MOST_NEAR = 3;

/** `framework/unknown-framework`: keys of the file's own `skills` that name no framework. */
export function unknownFrameworks(document: RoleDocument, context: RoleContext): Problem[] {
  const { workspaceFile, frameworks } = context;
  const skills = resolveAlias(pairOf(document.root, 'skills')?.value);
  if (skills?.kind !== 'mapping') return [];
  // a file that is being read may define it
  if (workspaceFile?.frameworkFiles.some(({ lookup }) => lookup?.status === 'pending') === true) return [];
  const known = [...BUNDLED_IDS, ...frameworks.custom.keys()];
  return skills.pairs.flatMap(({ key }) => {
    if (known.includes(key.text)) return [];
    const free = known.filter((id) => pairOf(skills, id) === undefined);
    const near = nearest(key.text, free, { limit: MOST_NEAR });
    return [
      {
        code: 'framework/unknown-framework',
        message: unknownFrameworkMessage(key.text, near, workspaceFile !== undefined),
        start: key.start,
        end: key.end,
        severity: workspaceFile === undefined ? 'warning' : 'error',
        fixes: () => near.map((id, index) => changeFix(key, id, index === 0)),
      },
    ];
  });
}

function unknownFrameworkMessage(id: string, near: readonly string[], governed: boolean): string {
  const [best] = near;
  if (best !== undefined) return `${shown(id)} is not a skills framework. Did you mean ${code(best)}?`;
  return governed
    ? `${shown(id)} is not a skills framework that the workspace file lists under \`frameworks\`.`
    : `${shown(id)} is not a skills framework, and there is no workspace file (\`role.config.yaml\`) that could list one.`;
}

/** Values of the file itself that the framework doesn't have, and an inherited level that its own role doesn't. */
export function unknownValues(check: FrameworkCheck): Problem[] {
  const { framework, own } = check;
  return [
    roleProblem(scalarAt(own, 'role'), framework),
    roleLevelProblem(check),
    ...skillItems(own).flatMap((item) => skillAndLevel(item, framework)),
  ].filter((problem) => problem !== undefined);
}

/** `framework/unknown-skill` and `framework/unknown-level` for a skill with its level. */
export function skillAndLevel(
  { skill, level }: Pick<SkillItem, 'skill' | 'level'>,
  framework: SkillsFramework,
): Problem[] {
  const known = framework.skill(skill.text);
  return [
    known === undefined ? unknownSkill(skill, framework) : undefined,
    level === undefined ? undefined : skillLevelProblem(level, known, framework),
  ].filter((problem) => problem !== undefined);
}

function unknownSkill(node: ScalarNode, framework: SkillsFramework): Problem {
  const near = framework.nearSkills(node.text, MOST_NEAR);
  const names = near.map(({ name }) => name);
  return notFound('framework/unknown-skill', node, `a skill of ${framework.inSentence}`, names, framework);
}

function roleProblem(node: ScalarNode | undefined, framework: SkillsFramework): Problem | undefined {
  if (node === undefined || framework.role(node.text) !== undefined) return undefined;
  const near = framework.nearRoles(node.text, MOST_NEAR).map(({ id }) => id);
  return notFound('framework/unknown-role', node, `a role of ${framework.inSentence}`, near, framework);
}

function roleLevelProblem({ framework, role, level, own, effective }: FrameworkCheck): Problem | undefined {
  const known = role && framework.role(role.text);
  if (known === undefined || level === undefined || framework.level(known.id, level.text)) return undefined;
  const rule = 'framework/unknown-level';
  const near = framework.nearLevels(known.id, level.text, MOST_NEAR).map(({ id }) => id);
  const problem =
    known.levels.length === 0
      ? { ...notFound(rule, level.origin.node, '', [], framework), message: withoutLevels(known, framework) }
      : notFound(rule, level.origin.node, `a level of ${known.name}`, near, framework, known.levels);
  if (!level.origin.inherited) return problem;
  const cause = scalarAt(own, 'role');
  // a level and role that come together are the parent's affair
  if (cause === undefined) return undefined;
  const { fixes: _, ...rest } = problem;
  return { ...rest, ...placeToShow(effective, level, cause), message: `Inherited: ${problem.message}` };
}

function withoutLevels({ name }: NamedValue, { inSentence }: SkillsFramework): string {
  return `${name} has no levels in ${inSentence}.`;
}

/** A level that the framework doesn't have, or not for this skill. `offered`: those that it may be a slip for. */
export function skillLevelProblem(
  node: ScalarNode,
  skill: NamedValue | undefined,
  framework: SkillsFramework,
  offered = framework.skillLevels,
): Problem | undefined {
  const rule = 'framework/unknown-level';
  const { skillLevels, inSentence } = framework;
  const level = framework.skillLevel(node.text);
  if (level === undefined) {
    const near = nearestValues(node.text, offered, MOST_NEAR).map(({ id }) => id);
    return notFound(rule, node, `a skill level of ${inSentence}`, near, framework, skillLevels);
  }
  const possible = skill === undefined ? skillLevels : framework.levelsOf(skill.id);
  if (skill === undefined || possible.includes(level)) return undefined;
  const near = nearestInOrder(level, possible, skillLevels);
  return {
    code: rule,
    message: `${skill.name} is defined at ${listed(possible.map(levelWord), 'and')}, not ${levelWord(level)}.`,
    start: node.start,
    end: node.end,
    fixes: () => near.map(({ id }, index) => changeFix(node, id, index === 0)),
  };
}

/** The possible level that lies next; both where two do. */
function nearestInOrder(
  level: NamedValue,
  possible: readonly NamedValue[],
  all: readonly NamedValue[],
): NamedValue[] {
  const gapTo = (other: NamedValue) => Math.abs(all.indexOf(other) - all.indexOf(level));
  const gap = Math.min(...possible.map(gapTo));
  return possible.filter((other) => gapTo(other) === gap);
}

/**
 * A value that isn't `what`, "a skill of X" for example. Of a framework that this version holds a copy of it is only
 * said with some certainty where a near value makes a slip likely. `all`: the few values that are possible.
 */
function notFound(
  rule: string,
  node: ScalarNode,
  what: string,
  near: readonly string[],
  { asOf, inSentence }: SkillsFramework,
  all: readonly Pick<NamedValue, 'id'>[] = [],
): Problem {
  const isCopy = asOf !== undefined;
  const severity = near.length > 0 ? 'warning' : 'information';
  const written = shown(node.text);
  const message =
    near.length === 0 && isCopy && all.length === 0
      ? `${written} is not in the copy of ${inSentence} of ${asOf} that this version holds.`
      : `${written} is not ${what}${instead(near, all)}`;
  return {
    code: rule,
    message,
    start: node.start,
    end: node.end,
    ...(isCopy && { severity }),
    fixes: () => near.map((value, index) => changeFix(node, value, index === 0)),
  };
}

function instead(near: readonly string[], all: readonly Pick<NamedValue, 'id'>[]): string {
  if (near.length > 0) return `. Did you mean ${listed(near.map(code), 'or')}?`;
  const few = all.length > 0 && all.length <= 8;
  return few
    ? `; it has ${listed(
        all.map(({ id }) => code(id)),
        'and',
      )}.`
    : '.';
}

function changeFix(node: ScalarNode, value: string, preferred: boolean): Fix {
  return {
    title: `Change ${shown(node.text)} to ${code(value)}`,
    edits: [replaceText(node, value)],
    preferred,
  };
}
