import assert from 'node:assert/strict';
import { outlineOf, problemOf } from './outline';

describe('importing a table of skills', () => {
  const LISTS = [
    '# Skills Framework for the Information Age',
    '## Essential',
    '- Programming (PROG) – Level 5',
    '- Testing (TEST) – Level 4 (if leading, or alone)',
    '## Desirable',
    '- Radio (RFEN) – Level 3',
    '  on "long wave"',
  ];

  it('reads CSV with its columns in any order, quoted or not', async () => {
    const text =
      'Level,Skill name,Code,Condition,Need,Notes\r\n5,Programming,PROG,,essential,\r\n' +
      '"4",Testing,TEST,"if leading, or alone",E,\r\n3,Radio,RFEN,,Desirable,"on ""long wave"""\r\n';
    assert.deepEqual(await outlineOf('skills.csv', text), LISTS);
    assert.deepEqual(await outlineOf('skills.csv', text.replace(/,(?! )/g, ';')), LISTS);
  });

  it('reads JSON with the same', async () => {
    const skills = [
      { code: 'PROG', level: 5, name: 'Programming' },
      { code: 'TEST', level: 4, name: 'Testing', condition: 'if leading, or alone' },
      { code: 'RFEN', level: 3, name: 'Radio', need: 'desirable', notes: 'on "long wave"' },
    ];
    assert.deepEqual(await outlineOf('skills.json', JSON.stringify(skills)), LISTS);
  });

  it('reads a bare list of codes, and keeps columns that it does not know', async () => {
    assert.deepEqual(await outlineOf('skills.csv', 'code,level\nPROG,5\nTEST,4\n'), [
      '# Skills Framework for the Information Age',
      '- PROG – Level 5',
      '- TEST – Level 4',
    ]);
    assert.deepEqual(
      (await outlineOf('skills.csv', 'code,level,Team\nPROG,5,Blue\n')).at(-1),
      '- PROG – Level 5 (Team: Blue)',
    );
  });

  it('keeps what says nothing of essential or desirable, and each of two columns of one name', async () => {
    const text = 'code,level,Type,Notes,Notes\nPROG,5,Delivery,on land,at sea\nTEST,4,nice to have,,\n';
    assert.deepEqual(await outlineOf('skills.csv', text), [
      '# Skills Framework for the Information Age',
      '## Essential',
      '- PROG – Level 5 (Type: Delivery) (Notes: at sea)',
      '  on land',
      '## Desirable',
      '- TEST – Level 4',
    ]);
  });

  it('believes a file that says what separates its cells', async () => {
    assert.deepEqual(await outlineOf('skills.csv', 'sep=|\r\n"a,b",c|level,code\r\nPROG|5\r\n'), [
      '| a,b,c',
      '  level,code',
      '| PROG',
      '  5',
    ]);
  });

  it('reads any other table as it is', async () => {
    assert.deepEqual(await outlineOf('post.csv', 'Grade,SEO\nHours,37\n'), [
      '| Grade',
      '  SEO',
      '| Hours',
      '  37',
    ]);
  });
});

describe('importing JSON', () => {
  it('reads a role that was exported as JSON, under the headings of its page', async () => {
    const role = {
      title: 'Lighthouse keeper',
      summary: 'Keeps the light.\n\nAnd the log.\n',
      responsibilities: ['trims the lamp', { heading: 'At night', items: ['winds the clock'] }],
      skills: { sfia: { version: 9, essential: [{ skill: 'PROG', level: 5, condition: 'if alone' }] } },
      post: { grade: 'SEO', salary: { min: 30000, max: 32000 }, workingPatterns: ['full-time'] },
    };
    assert.deepEqual(await outlineOf('keeper.json', JSON.stringify(role)), [
      '# Lighthouse keeper',
      '## About the role',
      'Keeps the light.',
      'And the log.',
      "## What you'll do day-to-day",
      '- trims the lamp',
      '- At night',
      '  - winds the clock',
      '## Skills',
      '### Skills Framework for the Information Age',
      'Version: 9',
      '#### Essential',
      '- PROG – Level 5 (if alone)',
      '## Appendix',
      'Grade: SEO',
      '### Salary',
      'Min: 30000',
      'Max: 32000',
      '### Working pattern',
      '- full-time',
    ]);
  });

  it('is refused with a sentence when it is none, or goes on for ever', async () => {
    assert.equal(await problemOf('a.json', '{ code: PROG }'), 'The file is not valid JSON.');
    const deep = `${'[{"a":'.repeat(3000)}1${'}]'.repeat(3000)}`;
    assert.match(await problemOf('a.json', deep), /nested deeper/);
  });
});
