// Skills as people write them in prose: "Programming (PROG) – level 5".
import { type RoleContext, sfiaVersionInForce } from '../context';
import { sameName } from '../frameworks/names';
import type { Sfia, SfiaVersion, SkillsFramework } from '../frameworks/types';
import type { Path, RoleNode } from '../parse/node';
import { quoteIfNeeded, type YamlContext } from '../parse/quote';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { SKILL_LISTS } from './skillItems';
import { indentAt, onOneLine } from './textEdits';

/** Keys with their values, not quoted, in the order of the format. */
type Keys = readonly (readonly [key: string, value: string | number])[];

/**
 * Gives a line in a list of skills the keys that it means. `path` is that of the item. `undefined` for anything else,
 * and where part of the line would get lost.
 */
export function structuredSkill(
  node: RoleNode,
  path: Path,
  document: RoleDocument,
  context: RoleContext,
): OffsetEdit | undefined {
  const [top, id, list] = path;
  const isSkill = top === 'skills' && SKILL_LISTS.some((name) => name === list) && path.length === 4;
  const { start, end } = node;
  if (!isSkill || end - start > LONGEST || node.anchor !== undefined || !onOneLine(document, node))
    return undefined;
  const text = lineIn(node, document);
  const keys = text === undefined ? undefined : readerFor(String(id), document, context)?.(text);
  if (keys === undefined) return undefined;
  if (node.parent?.flow === true) {
    const parts = keys.map(([key, value]) => `${key}: ${written(value, 'flow')}`);
    return { start, end, newText: `{ ${parts.join(', ')} }` };
  }
  const indent = document.eol + indentAt(document.text, start);
  const lines = keys.map(([key, value]) => `${key}: ${written(value, 'block')}`);
  return { start, end, newText: lines.join(indent) };
}

function written(value: string | number, context: YamlContext): string {
  return typeof value === 'number' ? String(value) : quoteIfNeeded(value, context);
}

/** The text of an item; "Programming (PROG): level 5" too, which YAML reads as a key. */
function lineIn(node: RoleNode, { text }: RoleDocument): string | undefined {
  if (node.kind === 'scalar') return node.text;
  const isLine = node.kind === 'mapping' && !node.flow && node.pairs.length === 1;
  return isLine ? text.slice(node.start, node.end) : undefined;
}

/** What reads the lines of a framework's skills; `undefined` for frameworks that aren't known. */
function readerFor(id: string, document: RoleDocument, context: RoleContext) {
  const { sfia, digitalAndData, custom } = context.frameworks;
  if (id === 'sfia') {
    const version = sfiaVersionInForce(document, context);
    return (text: string) => sfiaKeys(text, version, sfia);
  }
  const framework = id === 'digitalAndData' ? digitalAndData : custom.get(id);
  return framework && ((text: string) => frameworkKeys(text, framework));
}

/** No skill with its level is longer. */
const LONGEST = 300;

const LEVEL = /(?:[,;:–—-]\s*)?\(?\b(?:at\s+)?level\s*:?\s*([1-7])\b\)?|[\s:–—-]+\(?([1-7])\)?\s*$/i;
const EDGES = /^[\s,;:.|–—-]+|[\s,;:.|–—-]+$/g;

/** Code or name, a level that the skill has, and a condition in brackets; `undefined` where anything else is left. */
function sfiaKeys(text: string, version: SfiaVersion, sfia: Sfia): Keys | undefined {
  const level = LEVEL.exec(text);
  const height = Number(level?.[1] ?? level?.[2]);
  const unlevelled = text.replace(level?.[0] ?? '', ' ');
  const code = text.match(/\b[A-Z]{4}\b/g)?.find((word) => sfia.skill(word, version) !== undefined);
  const { name, condition } =
    code === undefined ? { name: trimmed(unlevelled) } : besideCode(unlevelled, code);
  const skill = sfia.skill(code ?? sfia.byName(name, version)[0]?.code ?? '', version);
  if (skill === undefined || !skill.levels.includes(height)) return undefined;
  if (name !== '' && !sameName(name, skill.name)) return undefined;
  return [
    ['skill', skill.code],
    ['level', height],
    ...(name === '' ? [] : [['name', skill.name] as const]),
    ...(condition === undefined ? [] : [['condition', condition] as const]),
  ];
}

/** What a line says beside its code: a name, and words in brackets at the end. */
function besideCode(text: string, code: string): { name: string; condition?: string } {
  const rest = trimmed(text.replace(new RegExp(`\\(\\s*${code}\\s*\\)|\\b${code}\\b`), ' '));
  const [brackets, condition] = /\(([^()]+)\)$/.exec(rest) ?? [];
  if (brackets === undefined || condition === undefined) return { name: rest };
  return { name: trimmed(rest.slice(0, -brackets.length)), condition: condition.trim() };
}

function trimmed(text: string): string {
  return text.replace(EDGES, '').replace(/\s+/g, ' ');
}

/** A name of the framework, and one of its levels behind it. */
function frameworkKeys(text: string, framework: SkillsFramework): Keys | undefined {
  const [, words = '', ending = ''] =
    /^(.*?)[\s:–—,(-]+(?:(?:skill )?level:?\s*)?([^\s():,–—-]+)\)?\.?$/i.exec(text) ?? [];
  const level = framework.skillLevel(ending);
  const skill = framework.skill(trimmed(words));
  if (level === undefined || skill === undefined) return undefined;
  if (!framework.levelsOf(skill.id).some(({ id }) => id === level.id)) return undefined;
  return [
    ['skill', skill.name],
    ['level', level.id],
  ];
}
