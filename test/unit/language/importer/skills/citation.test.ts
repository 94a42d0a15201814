import assert from 'node:assert/strict';
import { readCitations } from '../../../../../server/src/language/importer/skills/citation';
import { loadFrameworks } from '../../../catalogueFixture';

const { sfia } = loadFrameworks();

/** What is read, on one line: code, level or range, name, (condition), text. */
function read(text: string, isListed = false): string[] {
  return readCitations(text, sfia, isListed).map(({ code, level, upTo, name, condition, text: rest, need }) =>
    [
      code ?? '?',
      upTo === undefined ? (level ?? '?') : `${level}-${upTo}`,
      name,
      condition && `(${condition})`,
      rest && `"${rest}"`,
      need && `[${need}]`,
    ]
      .filter((part) => part !== '' && part !== undefined)
      .join(' '),
  );
}

describe('skills of SFIA as documents cite them', () => {
  const PROG = 'PROG 5 Programming/software development';

  it('reads code, name and level in any usual spelling', () => {
    const spellings = [
      'Programming/software development (PROG) – Level 5',
      'Programming/software development (PROG) - Level 5',
      'Programming/software development – PROG – Level 5',
      'Programming/software development PROG 5',
      'Programming/software development (PROG5)',
      'Programming/software development (PROG 5)',
      'Programming/software development (PROG, level 5)',
      'Programming/software development (PROG): 5',
      'PROG: Programming/software development, level 5',
      'PROG – Programming/software development (Level 5)',
      'Level 5 – Programming/software development (PROG)',
      'SFIA skill: Programming/software development (prog) level five',
      'Programming/software development (PROG), SFIA level 5',
      'Programming/software development (PROG) at level 5.',
    ];
    for (const spelling of spellings) assert.deepEqual(read(spelling), [PROG], spelling);
    for (const spelling of [
      'PROG5',
      'PROG 5',
      'PROG level 5',
      'PROG L5',
      'PROG-5',
      'PROG (5)',
      'Level 5 PROG',
    ]) {
      assert.deepEqual(read(spelling), ['PROG 5'], spelling);
    }
  });

  it('reads a range of levels', () => {
    for (const range of [
      'PROG level 4-5',
      'PROG levels 4 to 5',
      'PROG 4/5',
      'PROG L4–L5',
      'PROG level 5 or 4',
      'PROG levels 4 and 5',
    ]) {
      assert.deepEqual(read(range), ['PROG 4-5'], range);
    }
  });

  it('tells conditions, needs and remarks from names', () => {
    assert.deepEqual(read('Performance management (PEMT) – Level 5 (if managing others)'), [
      'PEMT 5 Performance management (if managing others)',
    ]);
    assert.deepEqual(read('Performance management (PEMT) Level 5 – required where you manage a team'), [
      'PEMT 5 Performance management (required where you manage a team)',
    ]);
    assert.deepEqual(read('PROG 5, desirable'), ['PROG 5 [desirable]']);
    assert.deepEqual(
      read('Programming/software development (PROG) level 5: you review code for the whole harbour.'),
      ['PROG 5 Programming/software development "you review code for the whole harbour."'],
    );
  });

  it('reads several on one line', () => {
    assert.deepEqual(read('PROG 5, SINT 4 and DESN 3; PBMG level 4'), [
      'PROG 5',
      'SINT 4',
      'DESN 3',
      'PBMG 4',
    ]);
  });

  it('reads each skill of an enumeration, also those without a level of their own', () => {
    assert.deepEqual(read('Programming (PROG) and Testing (TEST) at level 5'), [
      'PROG ? Programming',
      'TEST 5 Testing',
    ]);
    assert.deepEqual(read('Testing (TEST) level 4, SCTY'), ['TEST 4 Testing', 'SCTY ?']);
    assert.deepEqual(read('PROG, TEST and SCTY'), []);
  });

  it('knows a skill by its name alone, an old one too, where a level stands beside it', () => {
    assert.deepEqual(read('Technical specialism, level 5'), ['? 5 Technical specialism']);
    assert.deepEqual(read('Systems design – 4'), ['? 4 Systems design']);
    assert.deepEqual(read('Systems design'), []);
    assert.deepEqual(read('Systems design', true), ['? ? Systems design']);
  });

  it('takes nothing for a skill that is none', () => {
    for (const text of [
      'You will TEST services at all levels',
      'Level 3 qualification in mathematics',
      'Grade 7',
      'Experience of 5 projects',
      'Write to the HR team within 5 days',
      'A degree at level 6 or above',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });
});
