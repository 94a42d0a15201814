import assert from 'node:assert/strict';
import type { SourceBlock } from '../../../../server/src/language/importer/source';
import { errors, imported, itemAbout, report } from './imported';
import { bullets, document, headedTable, heading, item, paragraph, table } from './sources';

function role(...blocks: readonly SourceBlock[]): Record<string, unknown> {
  const result = imported(document(heading('Tester', 1), ...blocks));
  assert.deepEqual(errors(result), []);
  return result.role as Record<string, unknown>;
}

describe('what candidates are assessed on', () => {
  it('skills of SFIA, without the categories that they stand under', () => {
    const result = imported(
      document(
        heading('Tester', 1),
        heading('SFIA profile'),
        paragraph('Development and implementation:'),
        bullets('Systems development'),
        bullets('Testing (TEST) – Level 4', 'Technical specialism – Level 5'),
        paragraph('Other desirable skills'),
        bullets(
          item('People management', bullets('Performance management (PEMT) – Level 5 (if managing others)')),
          item('PROG 3', bullets('Required where the team has no developer')),
          'SINT levels 4 to 5',
        ),
      ),
    );
    assert.deepEqual((result.role as { skills: unknown }).skills, {
      sfia: {
        version: 6,
        essential: [
          { skill: 'TEST', level: 4, name: 'Testing' },
          { skill: 'TECH', level: 5, name: 'Technical specialism' },
        ],
        desirable: [
          { skill: 'PEMT', level: 5, name: 'Performance management', condition: 'if managing others' },
          { skill: 'PROG', level: 3, condition: 'Required where the team has no developer' },
          { skill: 'SINT', level: 4 },
        ],
      },
    });
    assert.match(
      result.text,
      /# role-decide: the source asks for SINT at level 4 to 5\. .*\n +- skill: SINT/,
    );
    assert.equal(itemAbout(result, 'skills, SINT')?.outcome, 'look');
    assert.equal(
      itemAbout(result, 'skills, TECH')?.message,
      'The document gives no code; TECH has this name.',
    );
    assert.ok(
      report(result).some((line) =>
        line.startsWith('mapped: Development and implementation, Systems development → left out'),
      ),
    );
  });

  it('the level of responsibility, unless more is said of it than the framework says', () => {
    const skillsOf = (text: string) =>
      role(heading('SFIA skills'), paragraph(text), bullets('Functional testing (TEST) – Level 4'));
    const { skills } = skillsOf('Level of responsibility: 5 (Ensure, advise)');
    assert.equal((skills as { sfia: Record<string, unknown> }).sfia.responsibilityLevel, 5);
    const { sections } = skillsOf('Level of responsibility: 5 (while acting up)');
    assert.match(JSON.stringify(sections), /while acting up/);
  });

  it('the stages that assess a criterion, and nothing else that stands in brackets', () => {
    const { criteria } = role(
      heading('Essential criteria'),
      bullets(
        'steady hands (assessed at interview)',
        'sharp eyes (lead criterion)',
        'sea legs (interview)',
        'patience (assessed at sea)',
      ),
    );
    assert.deepEqual((criteria as { essential: unknown }).essential, [
      { text: 'steady hands', stages: ['interview'] },
      { text: 'sharp eyes', lead: true },
      'sea legs (interview)',
      'patience (assessed at sea)',
    ]);
  });

  it('the version of SFIA that the document names', () => {
    const result = imported(
      document(heading('Tester', 1), heading('Skills'), paragraph('From SFIA version 8:'), bullets('TEST 4')),
    );
    assert.match(result.text, /version: 8\n/);
    assert.equal(itemAbout(result, 'skills, SFIA 8')?.outcome, 'mapped');
  });

  it('no skill that is like a name of another version only', () => {
    const { skills, sections } = role(
      heading('SFIA skills'),
      bullets('PROG level 5 (SFIA 8)', 'Grade: Level 5 afloat'),
    );
    assert.match(JSON.stringify(skills), /PROG/);
    assert.doesNotMatch(JSON.stringify(skills), /GRDN/);
    assert.match(JSON.stringify(sections), /Grade: Level 5 afloat/);
  });

  it('skills in a table', () => {
    const { skills } = role(
      heading('Technical skills'),
      headedTable(
        ['Skill', 'Code', 'Level', 'Essential or desirable'],
        ['Functional testing', 'TEST', '4', 'Essential'],
        ['Programming/software development', 'PROG', '2', 'Desirable'],
      ),
    );
    assert.deepEqual(skills, {
      sfia: {
        version: 9,
        essential: [{ skill: 'TEST', level: 4, name: 'Functional testing' }],
        desirable: [{ skill: 'PROG', level: 2, name: 'Programming/software development' }],
      },
    });
  });

  it('skills of the Government Digital and Data framework', () => {
    const { skills } = role(
      heading('DDaT capability framework'),
      bullets('Systems integration (practitioner)', 'User focus. You listen first. Skill level: working'),
    );
    assert.deepEqual(skills, {
      digitalAndData: {
        essential: [
          { skill: 'Systems integration', level: 'practitioner' },
          { skill: 'User focus', level: 'working', text: 'You listen first.' },
        ],
      },
    });
  });

  it('skills that are of no framework are criteria', () => {
    assert.deepEqual(role(heading('Skills'), bullets('knows how to swim')).criteria, {
      essential: ['knows how to swim'],
    });
  });

  it('criteria by heading, by mark and by column', () => {
    const expected = { essential: ['can swim'], desirable: ['can dive'] };
    const sources = [
      [
        heading('Essential criteria'),
        bullets('can swim'),
        heading('Desirable criteria'),
        bullets('can dive'),
      ],
      [heading('Person specification'), bullets('can swim (essential)', 'can dive (desirable)')],
      [heading('Person specification'), bullets('Essential: can swim', 'Desirable: can dive')],
      [
        heading('Person specification'),
        table(['Essential', 'Desirable'], [[bullets('can swim')], [bullets('can dive')]]),
      ],
      [
        heading('Person specification'),
        headedTable(['Criterion', 'Essential', 'Desirable'], ['can swim', '✓', ''], ['can dive', '', '✓']),
      ],
    ];
    for (const blocks of sources) assert.deepEqual(role(...blocks).criteria, expected);
  });

  it('criteria with boxes, of which an empty one is no tick', () => {
    const boxes = headedTable(
      ['Criterion', 'Essential', 'Desirable'],
      ['can swim', '☑', '☐'],
      ['can dive', '☐', '☒'],
      ['can row', '☐', '☐'],
    );
    assert.deepEqual(role(heading('Person specification'), boxes).criteria, {
      essential: ['can swim', 'can row'],
      desirable: ['can dive'],
    });
    const oneColumn = table(['Criterion', 'Desirable'], ['can swim', ''], ['can dive', 'x']);
    assert.deepEqual(role(heading('Person specification'), oneColumn).criteria, {
      essential: ['can swim'],
      desirable: ['can dive'],
    });
  });

  it('criteria by column, and what the heads of the columns say besides', () => {
    const { criteria, sections } = role(
      heading('Desirable'),
      table(
        ['Assessed on a ship', 'Essential: by the end of May'],
        ['Ropes', 'Tying knots'],
        ['Charts', 'Reading them'],
      ),
      bullets('Swimming'),
    );
    assert.deepEqual(criteria, {
      essential: [
        { heading: 'Ropes', items: ['Tying knots'] },
        { heading: 'Charts', items: ['Reading them'] },
      ],
      desirable: ['Swimming'],
    });
    const body = 'Assessed on a ship\n\nEssential: by the end of May\n';
    assert.deepEqual(sections, [{ heading: 'Desirable', body, after: 'criteria' }]);
  });

  it('behaviours, with the stage where it is said', () => {
    const { behaviours } = role(
      heading('Behaviours'),
      bullets('Leadership (interview)', 'Working together'),
      paragraph('Delivering at Pace, Managing a Quality Service'),
    );
    assert.deepEqual(behaviours, [
      { name: 'Leadership', stages: ['interview'] },
      { name: 'Working Together' },
      { name: 'Delivering at Pace' },
      { name: 'Managing a Quality Service' },
    ]);
  });

  it('behaviours whose names are links, with the pages that they lead to', () => {
    const page = 'https://www.example.gov.uk/leadership';
    const { behaviours, links } = role(heading('Behaviours'), bullets(`[Leadership](${page})`));
    assert.deepEqual(behaviours, [{ name: 'Leadership' }]);
    assert.deepEqual(links, [{ name: 'Leadership', url: page }]);
  });

  it('pages to read; those that a sentence leads to stay in it, and only there', () => {
    const { links, sections } = role(
      heading('Capabilities and competencies'),
      paragraph('Please read [how we hire](https://www.example.gov.uk/hiring) first.'),
      paragraph('[Our harbours](https://www.example.gov.uk/harbours)'),
      heading('Useful links'),
      bullets(
        '[Our harbours](https://www.example.gov.uk/harbours)',
        '[The quays](https://www.example.gov.uk/harbours)',
      ),
    );
    assert.deepEqual(links, [{ name: 'Our harbours', url: 'https://www.example.gov.uk/harbours' }]);
    assert.deepEqual(sections, [
      {
        heading: 'Capabilities and competencies',
        body: 'Please read [how we hire](https://www.example.gov.uk/hiring) first.\n',
        after: 'links',
      },
      {
        heading: 'Useful links',
        body: '- [The quays](https://www.example.gov.uk/harbours)\n',
        after: 'links',
      },
    ]);
  });
});
