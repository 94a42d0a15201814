import { pairOf, type RoleNode, resolveAlias } from '../parse/node';

/** The name of a SFIA skill by its code. */
export type SkillName = (code: string) => string | undefined;

interface Label {
  readonly name: string;
  readonly detail?: string;
}

/** As much of a text as an outline has room for, in characters. */
const PREVIEW_LENGTH = 80;

/** What names an item that is a mapping, best first. */
const NAMING_KEYS = ['heading', 'name', 'text', 'url', 'area', 'locality', 'postcode', 'purpose', 'id'];

/** The start of a text on one line, cut between words. */
export function preview(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= PREVIEW_LENGTH) return line;
  const cut = line.slice(0, PREVIEW_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), PREVIEW_LENGTH / 2)).trimEnd()}…`;
}

/** What stands beside a key in the outline: the text, or how much there is. */
export function detailOf(node: RoleNode | undefined): string | undefined {
  const value = resolveAlias(node);
  if (value?.kind === 'scalar') return preview(value.value === null ? '' : value.text) || undefined;
  if (value?.kind !== 'sequence') return undefined;
  if (isWordList(value)) return preview(value.items.map((item) => scalarText(item.value)).join(', '));
  return itemCount(value.items.length);
}

/** True for a list like `[full-time, job-share]`, which reads best on one line. */
export function isWordList(node: RoleNode | undefined): boolean {
  return (
    node?.kind === 'sequence' &&
    node.flow &&
    node.items.length > 0 &&
    node.items.every(({ value }) => scalarText(value) !== undefined)
  );
}

/** What an item of a list is called. `index` counts from 0. */
export function itemLabel(item: RoleNode, index: number, skillName: SkillName): Label {
  const text = scalarText(item);
  if (text !== undefined) return { name: preview(text) || unnamed(index) };
  const skill = textBelow(item, 'skill');
  if (skill !== undefined) return skillLabel(item, skill, skillName);
  const group = pairOf(item, 'items');
  for (const key of NAMING_KEYS) {
    const name = textBelow(item, key);
    if (name !== undefined) return withDetail(name, detailOf((group ?? pairOf(item, 'stages'))?.value));
  }
  return withDetail(unnamed(index), detailOf(group?.value));
}

/** SFIA's codes say little without their name; the skills of other frameworks are written by name. */
function skillLabel(item: RoleNode, skill: string, skillName: SkillName): Label {
  const level = textBelow(item, 'level');
  const isNumber = level !== undefined && /^\d+$/.test(level);
  const name = skillName(skill) ?? textBelow(item, 'name');
  return withDetail(isNumber ? `${skill} level ${level}` : skill, name ?? (isNumber ? undefined : level));
}

function withDetail(name: string, detail: string | undefined): Label {
  return detail === undefined ? { name } : { name, detail };
}

function unnamed(index: number): string {
  return `Item ${index + 1}`;
}

function itemCount(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

/** The text of a key's value as a preview; `undefined` where there is none. */
function textBelow(item: RoleNode, key: string): string | undefined {
  return preview(scalarText(pairOf(item, key)?.value) ?? '') || undefined;
}

function scalarText(node: RoleNode | undefined): string | undefined {
  const value = resolveAlias(node);
  return value?.kind === 'scalar' && value.value !== null ? value.text : undefined;
}
