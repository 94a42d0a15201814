// How the columns of tables of skills are called, in documents and in spreadsheets.

export type SkillColumn = 'code' | 'level' | 'name' | 'condition' | 'need' | 'category' | 'text';

/** As `keyOf` makes them. */
const NAMES: Readonly<Record<SkillColumn, readonly string[]>> = {
  code: ['code', 'skillcode', 'sfiacode', 'skill code', 'sfia code', 'sfia', 'skill id'],
  level: ['level', 'skill level', 'sfia level', 'required level', 'target level', 'level required'],
  name: [
    ...['name', 'skill', 'skills', 'skill name', 'skills name', 'title', 'skill title'],
    ...['sfia skill', 'sfia skills', 'sfia skill name', 'sfia skills name'],
    ...['technical skill', 'technical skills', 'technical skill name', 'technical skills name'],
    ...['capability', 'competency'],
  ],
  condition: ['condition', 'conditions', 'when', 'if', 'required if', 'required where', 'required when'],
  need: ['need', 'needed', 'importance', 'essential or desirable', 'requirement', 'priority', 'type'],
  category: ['category', 'subcategory', 'sub category'],
  text: ['text', 'description', 'in this role', 'notes', 'note', 'comment', 'comments'],
};

const columns = new Map(
  // Object.entries forgets that the keys are columns
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name): [string, SkillColumn] => [name, column as SkillColumn]),
  ),
);

/** What a column of a table of skills holds, by what is written above it; `undefined` where nobody can tell. */
export function skillColumn(head: string): SkillColumn | undefined {
  return columns.get(keyOf(head));
}

function keyOf(head: string): string {
  return head
    .replace(/[_-]/g, ' ')
    .replace(/\s*\/\s*/g, ' or ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
