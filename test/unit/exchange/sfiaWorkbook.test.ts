import assert from 'node:assert/strict';
import { inflate } from '../../../server/src/exchange/inflate.node';
import { readSfiaWorkbook } from '../../../server/src/exchange/sfiaWorkbook';
import type { SfiaVersion, SfiaWorkbook } from '../../../server/src/language/frameworks/types';
import { loadFrameworks } from '../catalogueFixture';
import { type Sheet, workbook, workbookParts } from './excel';
import { packed } from './packed';
import {
  inventedDescription,
  inventedLevel,
  SFIA_9_HEADINGS,
  sfia8Sheets,
  sfia9Sheets,
  skillsSheet,
} from './sfiaSheets';

const skillsOf = (version: SfiaVersion) => loadFrameworks().sfia.skills(version);
const PROG = { code: 'PROG', name: 'Programming', levels: [2, 3] };

/** What the workbook says; fails where it can't be read. */
async function read(bytes: Uint8Array): Promise<SfiaWorkbook> {
  const workbookRead = await readSfiaWorkbook(bytes, inflate);
  if ('problem' in workbookRead) assert.fail(workbookRead.problem);
  return workbookRead;
}

/** A workbook with one skill in which some cells say something else. */
function withCells(cells: Readonly<Record<string, Sheet['rows'][number][number]>>): Uint8Array {
  const { name, rows } = skillsSheet(SFIA_9_HEADINGS, [PROG]);
  const changed = (rows[1] ?? []).map((cell, column) => cells[SFIA_9_HEADINGS[column] ?? ''] ?? cell);
  return workbook([{ name, rows: [rows[0] ?? [], changed] }]);
}

describe('reading a SFIA workbook', () => {
  it('finds all skills of the SFIA 9 layout with their texts', async () => {
    const { version, skills } = await read(packed(workbookParts(sfia9Sheets(skillsOf(9)))));
    assert.equal(version, 9);
    assert.deepEqual(
      skills.map(({ code, name, levels }) => [code, name, Object.keys(levels).map(Number)]),
      skillsOf(9).map(({ code, name, levels }) => [code, name, levels]),
    );
    const prog = skills.find(({ code }) => code === 'PROG');
    assert.equal(prog?.description, inventedDescription('PROG'));
    assert.equal(prog?.levels[5], inventedLevel('PROG', 5));
    assert.equal(prog?.guidance, 'Invented guidance for PROG, such as:\n- a first point\n- a second point');
  });

  it('finds the essence and attributes of the levels in the SFIA 9 layout', async () => {
    const { levels } = await read(workbook(sfia9Sheets([PROG])));
    assert.deepEqual(levels[4], {
      level: 5,
      essence: 'Invented essence 5.',
      attributes: { autonomy: 'Invented autonomy at level 5.', influence: 'Invented influence at level 5.' },
    });
    assert.equal(levels.length, 7);
  });

  it('finds skills and levels in the SFIA 8 layout, which names no version', async () => {
    const { version, skills, levels } = await read(workbook(sfia8Sheets(skillsOf(8))));
    assert.equal(version, undefined);
    assert.equal(skills.length, 121);
    assert.equal(skills[0]?.description, inventedDescription(skills[0]?.code ?? ''));
    assert.deepEqual(levels[0], {
      level: 1,
      essence: '',
      attributes: {
        autonomy: 'Invented autonomy at level 1.',
        influence: 'Invented influence at level 1.',
        complexity: 'Invented complexity at level 1.',
        'business skills': 'Invented business skills at level 1.',
        knowledge: 'Invented knowledge at level 1.',
      },
    });
  });

  it('goes by the headings, not by the order of sheets and columns', async () => {
    const shuffled = sfia9Sheets([PROG])
      .toReversed()
      .map(({ name, rows }) => ({
        name,
        // the first column of the levels' sheet holds its headings
        rows: name.startsWith('Levels') ? rows : rows.map((row) => row.toReversed()),
      }));
    assert.deepEqual(await read(workbook(shuffled)), await read(workbook(sfia9Sheets([PROG]))));
  });

  it('takes headings in other case and spacing, below a title', async () => {
    const { name, rows } = skillsSheet(SFIA_9_HEADINGS, [PROG]);
    const [headings = [], ...skills] = rows;
    const spaced = headings.map((heading) =>
      typeof heading === 'string' ? ` ${heading.toUpperCase()}\u00a0` : heading,
    );
    const { skills: found } = await read(workbook([{ name, rows: [['Our copy'], [], spaced, ...skills] }]));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['PROG'],
    );
  });

  it('decodes line ends and non-breaking spaces', async () => {
    const bytes = withCells({
      'Overall description': 'One\u00a0line. _x000D_\n_x000D_\nAnother_x000D_\n- a point ',
    });
    const [skill] = (await read(bytes)).skills;
    assert.equal(skill?.description, 'One line.\n\nAnother\n- a point');
  });

  it('decodes line ends that were escaped twice', async () => {
    const [skill] = (await read(withCells({ 'Overall description': 'One_x005F_x000D_\nTwo' }))).skills;
    assert.equal(skill?.description, 'One\nTwo');
  });

  it('reads results of formulas, and numbers as text', async () => {
    const bytes = withCells({
      Code: { formula: 'UPPER("prog")', result: 'PROG' },
      'Overall description': 42,
    });
    const [skill] = (await read(bytes)).skills;
    assert.deepEqual([skill?.code, skill?.description], ['PROG', '42']);
  });

  it('takes codes in lower case and leaves out rows without one', async () => {
    const { name, rows } = skillsSheet(SFIA_9_HEADINGS, [
      { ...PROG, code: 'prog' },
      { ...PROG, code: '' },
    ]);
    const { skills } = await read(workbook([{ name, rows: [...rows, [], ['a note']] }]));
    assert.deepEqual(
      skills.map(({ code }) => code),
      ['PROG'],
    );
  });

  it('prefers the sheet with more skills', async () => {
    const excerpt = { ...skillsSheet(SFIA_9_HEADINGS, [PROG]), name: 'My skills' };
    const { skills } = await read(workbook([excerpt, skillsSheet(SFIA_9_HEADINGS, skillsOf(9))]));
    assert.equal(skills.length, 147);
  });

  it('takes no address from the workbook but the version in it', async () => {
    const bytes = withCells({ URL: 'https://test.sfia-online.org/en-us/skillcode/9/PROG' });
    const workbookRead = await read(bytes);
    assert.equal(workbookRead.version, 9);
    assert.doesNotMatch(JSON.stringify(workbookRead), /sfia-online/);
  });
});
