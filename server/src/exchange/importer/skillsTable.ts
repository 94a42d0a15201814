// Tables of skills as people keep them in spreadsheets, as the lists that a role definition has.
import { ENGLISH } from '../../language/advert/labels';
import { needIn } from '../../language/importer/skills/citation';
import { type SkillColumn, skillColumn } from '../../language/importer/skills/columns';
import type { SourceBlock, SourceItem } from '../../language/importer/source';
import { escapeMarkdown } from './runs';

/** A record of a table: the names of its columns as they are written, of which several may be the same, and values. */
export type SkillRecord = readonly (readonly [column: string, value: string])[];

/**
 * The records as lists of skills, essential ones first, each cited as role definitions do: the name, the code in
 * brackets, the level. What no column is known for follows in brackets. `undefined` where it is no table of skills.
 */
export function skillLists(records: readonly SkillRecord[]): readonly SourceBlock[] | undefined {
  const known = records.map(byColumn);
  const isSkills = known.every(
    ({ columns }) => columns.has('code') || (columns.has('name') && columns.has('level')),
  );
  if (!isSkills || known.length === 0) return undefined;
  const blocks: SourceBlock[] = [{ kind: 'heading', depth: 1, text: ENGLISH.sfia }];
  const [essential, desirable] = [known.filter((one) => !isDesirable(one)), known.filter(isDesirable)];
  if (essential.length > 0) {
    if (desirable.length > 0) blocks.push({ kind: 'heading', depth: 2, text: ENGLISH.essential });
    blocks.push({ kind: 'list', ordered: false, items: essential.map(skillItem) });
  }
  if (desirable.length > 0) {
    blocks.push({ kind: 'heading', depth: 2, text: ENGLISH.desirable });
    blocks.push({ kind: 'list', ordered: false, items: desirable.map(skillItem) });
  }
  return blocks;
}

interface SkillRow {
  readonly columns: ReadonlyMap<SkillColumn, string>;
  readonly others: readonly string[];
}

function byColumn(record: SkillRecord): SkillRow {
  const columns = new Map<SkillColumn, string>();
  const others: string[] = [];
  for (const [name, value] of record) {
    const column = skillColumn(name);
    const isRead = column !== undefined && column !== 'category' && !columns.has(column);
    // "Priority: High" says nothing of essential or desirable
    if (isRead && (column !== 'need' || needIn(value) !== undefined)) columns.set(column, value);
    else if (value !== '') others.push(`${name}: ${value}`);
  }
  return { columns, others };
}

function isDesirable({ columns }: SkillRow): boolean {
  return needIn(columns.get('need') ?? '') === 'desirable';
}

function skillItem({ columns, others }: SkillRow): SourceItem {
  const [code, name] = [columns.get('code') ?? '', columns.get('name') ?? ''];
  const [condition, text] = [columns.get('condition') ?? '', columns.get('text') ?? ''];
  const level = (columns.get('level') ?? '').replace(/^(?:level|l)\s*(?=\d)/i, '');
  const cited = name === '' ? code : code === '' ? name : `${name} (${code})`;
  const parts = [
    level === '' ? cited : `${cited}${ENGLISH.atLevel(level)}`,
    ...(condition === '' ? [] : [`(${condition.replace(/^\((.*)\)$/, '$1')})`]),
    ...others.map((other) => `(${other})`),
  ];
  const children: SourceBlock[] = text === '' ? [] : [{ kind: 'paragraph', text: escapeMarkdown(text) }];
  return { text: escapeMarkdown(parts.join(' ')), children };
}
