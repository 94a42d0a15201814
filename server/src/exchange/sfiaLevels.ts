import type { WorkbookLevel } from '../language/frameworks/types';
import type { TextSheet } from './sheets';
import { findTable, headingKey } from './table';

const LEVELS = [1, 2, 3, 4, 5, 6, 7];
const ESSENCE = 'Essence of the level';
const SFIA_8_ATTRIBUTES = ['Autonomy', 'Influence', 'Complexity', 'Business skills', 'Knowledge'];

/** What the workbook says of the seven levels in general; empty for one that says nothing. */
export function readLevels(sheets: readonly TextSheet[]): WorkbookLevel[] {
  const essences = essencesIn(sheets);
  const attributes = attributesByLevel(sheets);
  return LEVELS.map((level) => ({
    level,
    essence: essences.get(level) ?? '',
    attributes: Object.fromEntries(attributes.get(level) ?? []),
  })).filter((level) => level.essence !== '' || Object.keys(level.attributes).length > 0);
}

/** SFIA 9: a sheet with the headings in its first column and a column for each level. */
function essencesIn(sheets: readonly TextSheet[]): ReadonlyMap<number, string> {
  for (const { rows } of sheets) {
    const row = (heading: string) => rows.find(([first = '']) => headingKey(first) === headingKey(heading));
    const [numbers, essences] = [row('Level'), row(ESSENCE)];
    if (numbers === undefined || essences === undefined) continue;
    return new Map(
      essences.flatMap((text, column) => {
        const level = Number(numbers[column]);
        return LEVELS.includes(level) ? [[level, withoutHeading(text)] as const] : [];
      }),
    );
  }
  return new Map();
}

function withoutHeading(text: string): string {
  return text.toLowerCase().startsWith(ESSENCE.toLowerCase())
    ? text.slice(ESSENCE.length).replace(/^\s*:\s*/, '')
    : text;
}

type Attributes = [name: string, text: string][];

function attributesByLevel(sheets: readonly TextSheet[]): ReadonlyMap<number, Attributes> {
  const byLevel = new Map<number, Attributes>(LEVELS.map((level) => [level, []]));
  for (const sheet of sheets) {
    for (const [level, name, text] of [...attributeRows(sheet), ...levelRows(sheet)]) {
      if (text !== '') byLevel.get(level)?.push([name.toLowerCase(), text]);
    }
  }
  return byLevel;
}

type AttributeText = readonly [level: number, name: string, text: string];

/** SFIA 9: a row for each attribute, a column for each level. */
function attributeRows(sheet: TextSheet): AttributeText[] {
  const table = findTable(sheet, ['Attribute name', 'Level 1 description']);
  return (table?.rows ?? []).flatMap((row) =>
    LEVELS.map((level) => [level, row('Attribute name'), row(`Level ${level} description`)] as const),
  );
}

/** SFIA 8: a row for each level, a column for each attribute. The column of the levels has no heading. */
function levelRows(sheet: TextSheet): AttributeText[] {
  const table = findTable(sheet, ['Autonomy', 'Influence']);
  return (table?.rows ?? []).flatMap((row) => {
    const level = Number(/^[1-7]\b/.exec(row('') || row('Level'))?.[0]);
    return SFIA_8_ATTRIBUTES.map((name) => [level, name, row(name)] as const);
  });
}
