import type { SfiaSkill } from '../../frameworks/types';
import { quoteIfNeeded } from '../../parse/quote';
import type { RoleDocument } from '../../parse/roleDocument';
import type { OffsetEdit } from '../../problem';
import { indentAt, insertLines } from '../textEdits';
import { type CitedSkill, levelOf } from './cited';

/**
 * Puts another skill behind a cited one: at its level, in its layout, with a name where it has one. `undefined` for an
 * item that an alias has from elsewhere.
 */
export function addBeside(
  document: RoleDocument,
  { item, sequence, mapping, name, level }: CitedSkill,
  skill: SfiaSkill,
): OffsetEdit | undefined {
  if (item.value !== mapping) return undefined;
  const context = mapping.flow ? 'flow' : 'block';
  const pairs = [`skill: ${skill.code}`];
  const number = levelOf({ level });
  if (number !== undefined) pairs.push(`level: ${number}`);
  if (name !== undefined) pairs.push(`name: ${quoteIfNeeded(skill.name, context)}`);
  const braces = `{ ${pairs.join(', ')} }`;
  if (sequence.flow) return { start: mapping.end, end: mapping.end, newText: `, ${braces}` };
  const [first, ...rest] = mapping.flow ? [braces] : pairs;
  const indent = indentAt(document.text, item.start);
  const lines = [`${indent}- ${first}`, ...rest.map((pair) => `${indent}  ${pair}`)];
  return insertLines(document, mapping.end, lines.join(document.eol));
}
