// Puts skills into the list of essential ones, in the layout that the list has. Offsets are UTF-16 code units.
import type { FrameworkRoleSkill } from '../../frameworks/types';
import { type MappingNode, pairOf, type RoleNode, type SequenceNode } from '../../parse/node';
import { quoteIfNeeded } from '../../parse/quote';
import type { RoleDocument } from '../../parse/roleDocument';
import type { OffsetEdit } from '../../problem';
import { indentAt, insertBelow, insertLines, insertPair, lineStartAt } from '../textEdits';

const ORDER = ['role', 'level', 'essential', 'desirable'];

/** The edit that adds skills to `essential` below `own`; `undefined` where the layout is too unusual to be sure. */
export function addSkillsEdit(
  document: RoleDocument,
  own: MappingNode,
  skills: readonly FrameworkRoleSkill[],
): OffsetEdit | undefined {
  const pair = pairOf(own, 'essential');
  const list = pair?.value;
  if (list?.kind === 'sequence') return addItems(document, list, skills);
  const inline = `[${skills.map(inBraces).join(', ')}]`;
  const lines = skills.flatMap((skill) => blockItem(skill, hasBraces(pairOf(own, 'desirable')?.value)));
  if (pair === undefined) {
    const added = {
      key: 'essential',
      lines: ['essential:', ...lines.map((line) => `  ${line}`)],
      inline: `essential: ${inline}`,
    };
    return insertPair(document, own, added, ORDER);
  }
  if (list !== undefined) return undefined;
  if (!own.flow) return insertBelow(document, pair, lines);
  const colon = document.text.indexOf(':', pair.key.end) + 1;
  return { start: colon, end: colon, newText: ` ${inline}` };
}

function addItems(
  document: RoleDocument,
  list: SequenceNode,
  skills: readonly FrameworkRoleSkill[],
): OffsetEdit | undefined {
  const { text, eol } = document;
  const last = list.items.at(-1);
  if (list.flow) {
    const items = skills.map(inBraces);
    if (last === undefined) return { start: list.start + 1, end: list.start + 1, newText: items.join(', ') };
    const end = last.value?.end ?? last.start;
    const ownLine = text.slice(lineStartAt(text, last.start), last.start).trim() === '';
    const separator = ownLine ? `,${eol}${indentAt(text, last.start)}` : ', ';
    return { start: end, end, newText: items.map((item) => separator + item).join('') };
  }
  if (last === undefined) return undefined;
  const indent = indentAt(text, last.start);
  const lines = skills.flatMap((skill) => blockItem(skill, hasBraces(list)));
  return insertLines(
    document,
    last.value?.end ?? last.start + 1,
    lines.map((line) => indent + line).join(eol),
  );
}

/** Whether the last item of a list is written in braces. */
function hasBraces(list: RoleNode | undefined): boolean {
  const last = list?.kind === 'sequence' ? list.items.at(-1)?.value : undefined;
  return last?.kind === 'mapping' && last.flow;
}

function blockItem(skill: FrameworkRoleSkill, braces: boolean): string[] {
  if (braces) return [`- ${inBraces(skill)}`];
  return [`- skill: ${quoteIfNeeded(skill.name)}`, `  level: ${quoteIfNeeded(skill.level)}`];
}

/** The skill as the item of a list on one line. */
export function inBraces({ name, level }: FrameworkRoleSkill): string {
  return `{ skill: ${quoteIfNeeded(name, 'flow')}, level: ${quoteIfNeeded(level, 'flow')} }`;
}
