import assert from 'node:assert/strict';
import { errors, imported, isInStyle, itemAbout, report } from './imported';
import { bullets, document, heading, item, paragraph, table } from './sources';

describe('importing a role definition', () => {
  const WHOLE = document(
    heading('Test lead – Role Definition', 1),
    heading('1. About the Harbour Office'),
    paragraph('We keep ships and harbours safe.'),
    heading('2. About the role'),
    paragraph('You will lead the people who test our services.'),
    heading('3. What you’ll do day‑to‑day:'),
    bullets('plan how services are tested', 'report: what was found, and how bad it is'),
    heading('4. YOU WILL BE SOMEONE WHO …'),
    bullets('asks why'),
    heading('5. Skills and experience'),
    paragraph('**Essential**'),
    bullets('Experience of testing'),
    paragraph('**Desirable**'),
    bullets('Experience of harbours'),
    heading('6. Who you’ll work with'),
    bullets('Harbour masters'),
    heading('7. SFIA skills'),
    bullets('Functional testing (TEST) – Level 4', 'Programming/software development (PROG) – Level 3'),
    heading('Appendix'),
    table(['Grade:', 'SEO'], ['Salary:', '£41,000 - £45,000'], ['Reports to:', '']),
  );

  it('puts what stands under each heading under its key', () => {
    assert.deepEqual(imported(WHOLE).role, {
      title: 'Test lead',
      organisation: { name: 'Harbour Office', about: 'We keep ships and harbours safe.\n' },
      summary: 'You will lead the people who test our services.\n',
      responsibilities: ['plan how services are tested', 'report: what was found, and how bad it is'],
      qualities: ['asks why'],
      criteria: { essential: ['Experience of testing'], desirable: ['Experience of harbours'] },
      workingWith: ['Harbour masters'],
      skills: {
        sfia: {
          version: 9,
          essential: [
            { skill: 'TEST', level: 4, name: 'Functional testing' },
            { skill: 'PROG', level: 3, name: 'Programming/software development' },
          ],
        },
      },
      post: {
        grade: 'SEO',
        salary: { min: 41000, max: 45000, currency: 'GBP', per: 'year' },
        reportsTo: null,
      },
    });
  });

  it('writes the file as the format lays it out, with nothing to repair', () => {
    const result = imported(WHOLE);
    assert.deepEqual(errors(result), []);
    assert.ok(isInStyle(result));
    assert.deepEqual(
      result.files.map(({ name, kind }) => [name, kind]),
      [['test-lead.role.yaml', 'role']],
    );
  });

  it('says of each part where it came from, where it went and what was guessed', () => {
    const result = imported(WHOLE);
    const skill = itemAbout(result, 'skills, TEST');
    assert.equal(skill?.from.text, 'Functional testing (TEST) – Level 4');
    assert.equal(skill?.from.document, 'Tester.docx');
    assert.match(
      result.text.slice(skill?.start, skill?.end),
      /^skill: TEST\n +level: 4\n +name: Functional testing$/,
    );
    assert.ok(report(result).includes('mapped: Reports to → post, reports to, not filled in yet'));
    assert.equal(itemAbout(result, 'skills, SFIA 9')?.outcome, 'guessed');
  });

  it('keeps what the format has no key for as a section in its place', () => {
    const result = imported(
      document(
        heading('Tester', 1),
        heading('Responsibilities'),
        bullets('testing'),
        heading('Flood duty'),
        paragraph('Twice a year you watch the *water*.'),
        heading('Benefits'),
        bullets('a boat'),
      ),
    );
    assert.deepEqual((result.role as { sections: unknown }).sections, [
      { heading: 'Flood duty', body: 'Twice a year you watch the *water*.\n', after: 'responsibilities' },
    ]);
    assert.equal(itemAbout(result, 'sections, "Flood duty"')?.outcome, 'look');
  });

  it('reads a page laid out as a table, whose rows are headings and text in turn', () => {
    const result = imported(
      document(
        paragraph('**Tester role definition**'),
        table(
          [[paragraph('**About the role**')]],
          [[paragraph('You will test.')]],
          [[paragraph('**What you will do**')]],
          [[bullets('testing'), bullets('more testing')]],
        ),
        table([[paragraph('**Appendix**')], ''], ['Grade:', '6'], ['Location:', '']),
      ),
    );
    assert.deepEqual(result.role, {
      title: 'Tester',
      summary: 'You will test.\n',
      responsibilities: ['testing', 'more testing'],
      post: { grade: 6, locations: null },
    });
    assert.equal(
      itemAbout(result, 'responsibilities')?.message,
      '2 lists that follow each other became one.',
    );
  });

  it('keeps a table whole whose rows have empty cells', () => {
    const { role } = imported(
      document(
        heading('Tester', 1),
        heading('The budget'),
        table(['Year', 'Sum', 'Remark'], ['2027', '5', 'low'], ['2028', '', ''], ['2029', '6', '']),
      ),
    );
    const [{ body } = { body: '' }] = (role as { sections: { body: string }[] }).sections;
    assert.match(body, /\| Year \| Sum \| Remark \|\n\| 2027 .*\n\| 2028 .*\n\| 2029 /);
  });

  it('keeps a list in order that loose paragraphs interrupt, and joins what goes on with an item', () => {
    const { role } = imported(
      document(
        heading('Tester', 1),
        heading('Who you will work with'),
        bullets('Captains, to hear what they need'),
        paragraph('and to show them what we made'),
        bullets('Pilots'),
        paragraph('Everybody else in the harbour.'),
        bullets('Cooks'),
      ),
    );
    assert.deepEqual((role as { workingWith: unknown }).workingWith, [
      'Captains, to hear what they need and to show them what we made',
      'Pilots',
      'Everybody else in the harbour.',
      'Cooks',
    ]);
  });

  it('makes groups of lists under sub-headings, under words that lead to them, and of nested bullets', () => {
    const { role } = imported(
      document(
        heading('Tester', 1),
        heading('Main duties and responsibilities'),
        paragraph('As a tester you will:'),
        bullets('test'),
        heading('Harbour systems', 3),
        bullets('test buoys'),
        heading('Benefits'),
        bullets(item('Time off:', bullets('25 days of leave', 'a birthday')), 'a boat'),
      ),
    );
    assert.deepEqual(role, {
      title: 'Tester',
      responsibilities: [
        { intro: 'As a tester you will:', items: ['test'] },
        { heading: 'Harbour systems', items: ['test buoys'] },
      ],
      benefits: [{ heading: 'Time off', items: ['25 days of leave', 'a birthday'] }, 'a boat'],
    });
  });

  it('reads a skill among criteria as a skill, and leaves the criteria beside it criteria', () => {
    const { role, items } = imported(
      document(
        heading('Tester', 1),
        heading('Essential criteria'),
        bullets('Experience of ships', 'Functional testing (TEST) level 4', 'A head for heights'),
        heading('Desirable criteria'),
        paragraph('It helps if you have:'),
        bullets('Programming/software development (PROG) level 3'),
      ),
    );
    const { criteria, skills, sections } = role as Record<string, unknown>;
    assert.deepEqual(criteria, { essential: ['Experience of ships', 'A head for heights'] });
    assert.deepEqual(skills, {
      sfia: {
        version: 9,
        essential: [{ skill: 'TEST', level: 4, name: 'Functional testing' }],
        desirable: [{ skill: 'PROG', level: 3, name: 'Programming/software development' }],
      },
    });
    assert.deepEqual(sections, [
      { heading: 'Desirable criteria', body: 'It helps if you have:\n', after: 'skills.sfia' },
    ]);
    assert.match(items.find(({ outcome }) => outcome === 'look')?.message ?? '', /^This led to a list/);
  });

  it('keeps the address of a link in the words above a list', () => {
    const led = '[Time off](https://www.example.org/leave):';
    const { role } = imported(
      document(heading('Tester', 1), heading('Benefits'), bullets(item(led, bullets('25 days')))),
    );
    assert.deepEqual(role, { title: 'Tester', benefits: [{ intro: led, items: ['25 days'] }] });
  });

  it('takes the title from below a heading that says only what the document is', () => {
    const { role } = imported(
      document(
        heading('Job description', 1),
        heading('Lead archivist'),
        heading('Main duties', 3),
        bullets('keep the papers'),
      ),
    );
    assert.deepEqual(role, { title: 'Lead archivist', responsibilities: ['keep the papers'] });
    const duties = imported(
      document(
        heading('Archivist', 1),
        heading('Job description'),
        heading('Papers', 3),
        bullets('keep them'),
      ),
    );
    assert.deepEqual(duties.role, {
      title: 'Archivist',
      responsibilities: [{ heading: 'Papers', items: ['keep them'] }],
    });
  });

  it('takes the title from a first line behind the kind of document', () => {
    const { role } = imported(
      document(
        paragraph('Role profile: Archivist'),
        paragraph('Grade: HEO'),
        paragraph('Main duties'),
        bullets('keep'),
      ),
    );
    assert.deepEqual(role, { title: 'Archivist', responsibilities: ['keep'], post: { grade: 'HEO' } });
  });

  it('makes groups of the subjects of a person specification, each with its needs below it', () => {
    const { role } = imported(
      document(
        heading('Tester', 1),
        heading('Person specification'),
        heading('Qualifications', 3),
        heading('Essential', 4),
        bullets('a degree'),
        heading('Desirable', 4),
        bullets('a boat licence'),
        heading('Knowledge of ships', 3),
        heading('Essential', 4),
        bullets('masts', 'sails'),
      ),
    );
    assert.deepEqual(role, {
      title: 'Tester',
      criteria: {
        essential: [
          { heading: 'Qualifications', items: ['a degree'] },
          { heading: 'Knowledge of ships', items: ['masts', 'sails'] },
        ],
        desirable: [{ heading: 'Qualifications', items: ['a boat licence'] }],
      },
    });
  });

  it('takes the title from the name of the document where nothing else says it', () => {
    const result = imported({
      name: 'senior_test-lead_JD.docx',
      blocks: [paragraph('You will test everything that we make, in all of its forms.')],
    });
    assert.equal((result.role as { title: string }).title, 'Senior test lead JD');
    assert.equal(itemAbout(result, 'title')?.outcome, 'guessed');
  });
});
