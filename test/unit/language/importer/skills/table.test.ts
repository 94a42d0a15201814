import assert from 'node:assert/strict';
import type { SourceBlock } from '../../../../../server/src/language/importer/source';
import { outlineOf } from '../../../exchange/importer/outline';
import { imported } from '../imported';

const cell = (text: string): SourceBlock[] => [{ kind: 'paragraph', text }];

/** The essential SFIA skills of a role with this table below a heading. */
function skillsIn(heading: string, rows: readonly (readonly string[])[]): unknown {
  const table = rows.map((texts, index) => ({ heading: index === 0, cells: texts.map(cell) }));
  const { role } = imported({
    name: 'a.docx',
    blocks: [
      { kind: 'heading', depth: 1, text: 'Test lead' },
      { kind: 'heading', depth: 2, text: heading },
      { kind: 'table', rows: table },
    ],
  });
  return (role as { skills?: { sfia?: { essential?: unknown } } }).skills?.sfia?.essential;
}

const TESTING = 'Functional testing';

describe('a table of skills in a document', () => {
  it('is read by the same names of columns as one in a spreadsheet', async () => {
    for (const [code, level, name] of [
      ['Code', 'Level', 'Skill'],
      ['SFIA_code', 'Required level', 'Technical skills'],
      ['Skill ID', 'Target level', 'Skill title'],
      ['SFIA', 'SFIA level', 'Competency'],
      ['Skill-code', 'Level required', 'Title'],
    ] as const) {
      const heads = [name, code, level];
      assert.deepEqual(
        skillsIn('SFIA skills', [heads, [TESTING, 'TEST', '4']]),
        [{ skill: 'TEST', level: 4, name: TESTING }],
        heads.join(),
      );
      const csv = await outlineOf('a.csv', `${heads.join()}\n${TESTING},TEST,4\n`);
      assert.equal(csv.at(-1), `- ${TESTING} (TEST) – Level 4`, heads.join());
    }
  });

  it('may say all of a skill below "SFIA"', () => {
    assert.deepEqual(
      skillsIn('SFIA skills', [
        ['SFIA', 'Level'],
        [`${TESTING} (TEST)`, '4'],
      ]),
      [{ skill: 'TEST', level: 4, name: TESTING }],
    );
  });

  it('keeps what is said of the skill in the role', () => {
    assert.deepEqual(
      skillsIn('SFIA skills', [
        ['Skill', 'Level', 'In this role'],
        [`${TESTING} (TEST)`, '4', 'You test.'],
      ]),
      [{ skill: 'TEST', level: 4, name: TESTING, text: 'You test.' }],
    );
  });

  it('is none where jobs have titles and levels', () => {
    assert.equal(
      skillsIn('Our grades', [
        ['Title', 'Level'],
        ['Lead clerk', 'Level 4'],
      ]),
      undefined,
    );
  });
});
