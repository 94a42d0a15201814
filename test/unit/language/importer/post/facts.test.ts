import assert from 'node:assert/strict';
import { errors, imported, itemAbout } from '../imported';
import { bullets, document, heading, paragraph, table } from '../sources';

/** What a table of one row becomes, sections and all. */
function fact(label: string, value: string): unknown {
  const result = imported(document(heading('Tester', 1), heading('Appendix'), table([label, value])));
  assert.deepEqual(errors(result), [], value);
  const { title: _, ...rest } = result.role as Record<string, unknown>;
  return rest;
}

function post(label: string, value: string): unknown {
  return (fact(label, value) as { post: unknown }).post;
}

describe('facts of the post', () => {
  const YEARLY = { currency: 'GBP', per: 'year' };

  it('reads pay: a range, one amount, thousands, a rate, and what goes with it as a note', () => {
    const pay = (value: string) => (post('Salary', value) as { salary: unknown }).salary;
    assert.deepEqual(pay('£67,000 - £74,000 plus allowance of up to £20,100'), {
      min: 67000,
      max: 74000,
      ...YEARLY,
      note: 'plus allowance of up to £20,100',
    });
    assert.deepEqual(pay('£35,405'), { min: 35405, ...YEARLY });
    assert.deepEqual(pay('From £36k to £39k per annum'), { min: 36000, max: 39000, ...YEARLY });
    assert.deepEqual(pay('36-39k'), { min: 36000, max: 39000, ...YEARLY });
    assert.deepEqual(pay('£450 a day'), { min: 450, currency: 'GBP', per: 'day' });
    assert.deepEqual(pay('National: £41,000 to £44,000\nLondon: £43,500 to £46,800'), {
      ...YEARLY,
      bands: [
        { area: 'National', min: 41000, max: 44000 },
        { area: 'London', min: 43500, max: 46800 },
      ],
    });
    assert.deepEqual(pay('Competitive'), { note: 'Competitive' });
  });

  it('takes no grade, date or step for pay', () => {
    const pay = (value: string) => (post('Salary', value) as { salary: unknown }).salary;
    assert.deepEqual(pay('Grade 7 – £60,000 to £70,000 per annum'), {
      min: 60000,
      max: 70000,
      ...YEARLY,
      note: 'Grade 7',
    });
    assert.deepEqual(pay('Grade 9, £35,700 – £38,600 per annum (pro rata)'), {
      min: 35700,
      max: 38600,
      ...YEARLY,
      note: 'Grade 9 (pro rata)',
    });
    assert.deepEqual(pay('Band 2: £24,465'), { min: 24465, ...YEARLY, note: 'Band 2' });
    assert.deepEqual(pay('From 1 April 2026: £36,000 - £39,000 pro rata'), {
      min: 36000,
      max: 39000,
      ...YEARLY,
      note: 'From 1 April 2026, pro rata',
    });
    assert.deepEqual(pay('60,000 to 70,000 EUR a year'), {
      min: 60000,
      max: 70000,
      currency: 'EUR',
      per: 'year',
    });
    assert.deepEqual(pay('£35,000 and 25 days of leave'), {
      min: 35000,
      ...YEARLY,
      note: 'and 25 days of leave',
    });
    assert.deepEqual(pay('Scale 5, points 23 to 27'), { note: 'Scale 5, points 23 to 27' });
    assert.deepEqual(pay('From April 2026: 36,000'), { min: 36000, ...YEARLY, note: 'From April 2026' });
    assert.deepEqual(pay('Up to £60,000'), { min: 60000, ...YEARLY, note: 'Up to' });
    assert.deepEqual(pay('£74,000 to £67,000'), { note: '£74,000 to £67,000' });
  });

  it('reads the words of its lists however they are written', () => {
    assert.deepEqual(post('Working pattern', 'Full-time, Part Time, Job sharing or flexible working'), {
      workingPatterns: ['full-time', 'part-time', 'job-share', 'flexible'],
    });
    assert.deepEqual(post('Type of contract', 'Fixed Term Appointment (12 months)'), {
      contract: { type: 'fixed-term', length: '12 months' },
    });
    assert.deepEqual(post('Security clearance', 'Security Check (SC)'), { clearance: 'SC' });
    assert.deepEqual(post('Hours', '37 hours per week'), { hours: 37 });
    assert.deepEqual(post('Grade', 'SEO / Grade 7'), { grade: ['SEO', 'Grade 7'] });
    assert.deepEqual(post('Location', 'Dover, Hull and Poole'), { locations: ['Dover', 'Hull', 'Poole'] });
    assert.deepEqual(post('Location', '1 Quay Street, Dover, DV1 1AA'), {
      locations: ['1 Quay Street, Dover, DV1 1AA'],
    });
    assert.deepEqual(fact('Closing date', '31 March 2027, 11:55pm'), {
      application: { closes: '2027-03-31T23:55' },
    });
  });

  it('takes what is ticked, and keeps the text where that is not clear', () => {
    assert.deepEqual(post('Working pattern', '☑ Full-time ☐ Part-time ☒ Job share'), {
      workingPatterns: ['full-time', 'job-share'],
    });
    assert.deepEqual(post('Security clearance', 'SC ☐ DV ☑'), { clearance: 'DV' });
    assert.deepEqual(fact('Working pattern', '☐ Full-time ☐ Part-time'), {
      sections: [{ heading: 'Working pattern', body: '☐ Full-time ☐ Part-time\n', after: 'post' }],
    });
    const ticked = imported(document(heading('Tester', 1), paragraph('Grade: ☐ HEO ☑ SEO')));
    assert.equal(itemAbout(ticked, 'post, grade')?.message, 'Only what is ticked was taken.');
  });

  it('leaves blank what the document leaves blank', () => {
    assert.deepEqual(post('Reports to:', ''), { reportsTo: null });
  });

  it('keeps what it can not read as a section of that label', () => {
    assert.deepEqual(fact('Working pattern', 'By the tides'), {
      sections: [{ heading: 'Working pattern', body: 'By the tides\n', after: 'post' }],
    });
    const { role } = imported(
      document(heading('Tester', 1), heading('Appendix'), table(['Grade', 'HEO'], ['Uniform', 'Blue'])),
    );
    assert.deepEqual(role, {
      title: 'Tester',
      post: { grade: 'HEO' },
      sections: [{ heading: 'Uniform', body: 'Blue\n', after: 'post' }],
    });
    assert.deepEqual(fact('Working pattern', 'Full-time, by the tides'), {
      post: { workingPatterns: ['full-time'] },
      sections: [{ heading: 'Working pattern', body: 'Full-time, by the tides\n', after: 'post' }],
    });
  });

  it('finds them as lines, as bullets, under headings of their own, and in four columns', () => {
    const sources = [
      [paragraph('Grade: HEO'), paragraph('**Reports to:** Harbour master')],
      [paragraph('**Grade** HEO\nReports to: Harbour master')],
      [heading('Job details'), bullets('Grade: HEO', 'Reports to: Harbour master')],
      [heading('Grade'), paragraph('HEO'), heading('Reports to'), paragraph('Harbour master')],
      [table(['Grade', 'HEO', 'Reports to', 'Harbour master'])],
      [table(['Grade', 'Reports to'], ['HEO', 'Harbour master'])],
    ];
    for (const blocks of sources) {
      const { role } = imported(document(heading('Tester', 1), ...blocks));
      assert.deepEqual(role, { title: 'Tester', post: { grade: 'HEO', reportsTo: 'Harbour master' } });
    }
  });

  it('keeps the words around a value of a list that say more', () => {
    assert.deepEqual(fact('Security', 'Nobody starts before the security check (SC)'), {
      post: { clearance: 'SC' },
      sections: [
        { heading: 'Security', body: 'Nobody starts before the security check (SC)\n', after: 'post' },
      ],
    });
    assert.deepEqual(fact('Working pattern', 'Full-time (by day), part-time'), {
      post: { workingPatterns: ['full-time', 'part-time'] },
      sections: [{ heading: 'Working pattern', body: 'Full-time (by day), part-time\n', after: 'post' }],
    });
    assert.deepEqual(fact('Contract', 'Fixed term: 18 months (to cover leave)'), {
      post: { contract: { type: 'fixed-term', length: '18 months' } },
      sections: [{ heading: 'Contract', body: 'Fixed term: 18 months (to cover leave)\n', after: 'post' }],
    });
    assert.deepEqual(post('Base', 'Hull, with travel to Dover'), {
      locations: ['Hull, with travel to Dover'],
    });
  });

  it('takes a heading for the label of a fact only above a value, and keeps prose under it whole', () => {
    const position = imported(
      document(
        heading('Lead archivist', 1),
        heading('The position'),
        paragraph('You will lead the people who keep our papers.'),
        heading('Our team'),
        paragraph('Five archivists.'),
        bullets('Three keep [maps](https://maps.example.org)', 'Two keep letters'),
        heading('Location'),
        paragraph('This role is based in Leeds or London, and you will travel.'),
      ),
    );
    assert.deepEqual(position.role, {
      title: 'Lead archivist',
      sections: [
        { heading: 'The position', body: 'You will lead the people who keep our papers.\n' },
        {
          heading: 'Our team',
          body: 'Five archivists.\n\n- Three keep [maps](https://maps.example.org)\n- Two keep letters\n',
        },
        { heading: 'Location', body: 'This role is based in Leeds or London, and you will travel.\n' },
      ],
    });
    assert.equal(itemAbout(position, 'sections, "Location"')?.outcome, 'look');
    const { role } = imported(
      document(
        heading('Archivist', 1),
        heading('Location'),
        bullets('Leeds', 'London'),
        heading('Salary'),
        paragraph('£41,000 to £44,000'),
        paragraph('You start at the lower end.'),
      ),
    );
    assert.deepEqual(role, {
      title: 'Archivist',
      post: { locations: ['Leeds', 'London'], salary: { min: 41000, max: 44000, ...YEARLY } },
      sections: [{ heading: 'Salary', body: '£41,000 to £44,000\n\nYou start at the lower end.\n' }],
    });
  });

  it('leaves duties and sentences that start like a label where they are', () => {
    const { role } = imported(
      document(
        heading('Archivist', 1),
        heading('About the role'),
        paragraph('**Security** is at the heart of what we do.'),
        heading('Responsibilities'),
        bullets('Team: lead and grow five archivists', 'Security: keep the papers safe'),
        heading('Location', 3),
        bullets('You know where each paper is.'),
        heading('Benefits'),
        paragraph('**Location:** a quiet house'),
      ),
    );
    assert.deepEqual(role, {
      title: 'Archivist',
      summary: '**Security** is at the heart of what we do.\n',
      responsibilities: [
        'Team: lead and grow five archivists',
        'Security: keep the papers safe',
        { heading: 'Location', items: ['You know where each paper is.'] },
      ],
      benefits: ['**Location:** a quiet house'],
    });
  });

  it('finds the lines of facts below "Job description", and duties below "Team"', () => {
    const { role } = imported(
      document(
        heading('WESTMARSH COUNCIL', 1),
        heading('Job description'),
        paragraph('Post title: Highways inspector'),
        paragraph('Directorate: Place'),
        paragraph('Reports to: Manager of roads'),
        heading('Job responsibilities', 3),
        paragraph('**Team**'),
        bullets('Coach two inspectors.'),
        paragraph('**Security**'),
        bullets('Lock the yard.'),
      ),
    );
    assert.deepEqual(role, {
      title: 'Highways inspector',
      organisation: { name: 'WESTMARSH COUNCIL' },
      responsibilities: [
        { heading: 'Team', items: ['Coach two inspectors.'] },
        { heading: 'Security', items: ['Lock the yard.'] },
      ],
      post: { businessArea: 'Place', reportsTo: 'Manager of roads' },
    });
  });

  it('reads an address on several lines as one place, and pay for each area on one line', () => {
    assert.deepEqual(post('Location', 'Harbour House\n2 Quay Road\nDover\nDV1 1AA'), {
      locations: ['Harbour House, 2 Quay Road, Dover, DV1 1AA'],
    });
    assert.deepEqual(post('Salary', '£58,500 to £65,400 (London), £54,300 to £60,900 (National)'), {
      salary: {
        ...YEARLY,
        bands: [
          { area: 'London', min: 58500, max: 65400 },
          { area: 'National', min: 54300, max: 60900 },
        ],
      },
    });
  });

  it('keeps the address of a link beside a value that can not hold it', () => {
    const { role } = imported(
      document(heading('Archivist', 1), paragraph('Team: [Maps](https://maps.example.org)')),
    );
    assert.deepEqual(role, {
      title: 'Archivist',
      post: { businessArea: 'Maps' },
      sections: [{ heading: 'Team', body: '[Maps](https://maps.example.org)\n' }],
    });
  });

  it('takes the title from under a heading for it, and keeps the heading at the top', () => {
    const { role } = imported(
      document(heading('Harbour papers', 1), heading('Job title'), paragraph('Archivist')),
    );
    assert.deepEqual(role, { title: 'Archivist', sections: [{ heading: 'Harbour papers', body: null }] });
  });

  it('knows what the pages of adverts call them', () => {
    const called: readonly (readonly [label: string, value: string, key: string, expected: unknown])[] = [
      ['Job reference number', '919-AB', 'reference', '919-AB'],
      ['Agenda for Change band', 'Band 7', 'grade', 'Band 7'],
      ['Annual salary', '£35,405', 'salary', { min: 35405, ...YEARLY }],
      ['Main location', 'Hull', 'locations', ['Hull']],
      ['Length of employment', '24 months', 'contract', { length: '24 months' }],
      ['Contract length', 'Up to 2 years', 'contract', { length: 'Up to 2 years' }],
      ['Duration', '6 months', 'contract', { length: '6 months' }],
      ['Employment type', 'Permanent', 'contract', { type: 'permanent' }],
      ['Position type', 'Secondment', 'contract', { type: 'secondment' }],
      ['Working arrangements', 'Hybrid working', 'workingPatterns', ['hybrid']],
      ['Contractual hours', '37 hours per week', 'hours', 37],
      ['Reports into', 'Head of tides', 'reportsTo', 'Head of tides'],
      ['Number of vacancies available', '3', 'positions', 3],
      ['Clearance required', 'SC', 'clearance', 'SC'],
      ['DBS check level', 'Enhanced', 'criminalRecordCheck', 'enhanced'],
    ];
    for (const [label, value, key, expected] of called)
      assert.deepEqual(fact(label, value), { post: { [key]: expected } }, label);
    for (const [label, key] of [
      ['Date posted', 'opens'],
      ['Advert start date', 'opens'],
      ['Advert end date', 'closes'],
      ['Application closing date', 'closes'],
    ] as const)
      assert.deepEqual(fact(label, '4 April 2027'), { application: { [key]: '2027-04-04' } }, label);
    assert.deepEqual(fact('Employer name', 'Harbour Office'), { organisation: { name: 'Harbour Office' } });
  });

  it('takes the type and the length of a contract from lines of their own, whichever comes first', () => {
    const lines = [
      ['Contract type', 'Fixed term'],
      ['Duration of contract', '12 months'],
    ];
    for (const rows of [lines, lines.toReversed()]) {
      const result = imported(document(heading('Tester', 1), heading('Appendix'), table(...rows)));
      assert.deepEqual(result.role, {
        title: 'Tester',
        post: { contract: { type: 'fixed-term', length: '12 months' } },
      });
    }
  });

  it('knows headings of pages that stand above one fact, or above the employer', () => {
    const { role } = imported(
      document(
        heading('Tester', 1),
        heading('Employer details'),
        paragraph('We keep the harbours of this country safe.'),
        heading('Length of employment'),
        paragraph('24 months'),
      ),
    );
    assert.deepEqual(role, {
      title: 'Tester',
      organisation: { about: 'We keep the harbours of this country safe.\n' },
      post: { contract: { length: '24 months' } },
    });
  });

  it('keeps what is no length of time as a section', () => {
    assert.deepEqual(fact('Duration', 'To be agreed'), {
      sections: [{ heading: 'Duration', body: 'To be agreed\n', after: 'post' }],
    });
  });

  it('says which date it can not be sure of', () => {
    const result = imported(document(heading('Tester', 1), paragraph('Closing date: 05/06/2027')));
    assert.match(
      itemAbout(result, 'application, closing date')?.message ?? '',
      /^Day and month could be swapped/,
    );
  });
});
