import assert from 'node:assert/strict';
import { publishingCheck } from '../../../../server/src/language/publishing/check';
import { applyEdits, parse, parseFile, roleContext } from '../../fixture';
import { contextOf } from '../rules/findings';
import { check, NOW, open, PLAIN, places, READY } from './checked';

/** The advert without one value: the key's line, and those further in. */
function without(key: string): string {
  const line = new RegExp(`^( *)${key}:.*\\n(?:\\1 +.*\\n)*`, 'm');
  assert.match(READY, line);
  return READY.replace(line, '');
}

describe('what Civil Service recruitment asks for', () => {
  it('is all there in a whole advert', () => {
    const { ready, total, profile, items } = check(READY);
    assert.deepEqual([profile, ready, total], ['civil-service', 15, 15]);
    assert.deepEqual(
      items.map(({ label }) => label),
      [
        'Summary',
        "What you'll do",
        'Essential criteria',
        'Grade',
        'Salary',
        'Location',
        'Contract type',
        'Working patterns',
        'Number of posts',
        'Security clearance',
        'Who can apply',
        'Closing date',
        'Contact for the vacancy',
        'Selection process',
        'Nationality requirements',
      ],
    );
  });

  const fields: readonly (readonly [key: string, seen: string])[] = [
    ['summary', 'Summary (publishing/missing-summary): An advert needs a summary of the role.'],
    [
      'responsibilities',
      "What you'll do (publishing/missing-responsibilities): An advert needs responsibilities, or a section that describes the work.",
    ],
    [
      'essential',
      'Essential criteria (publishing/missing-criteria.essential): An advert needs essential criteria.',
    ],
    ['grade', 'Grade (publishing/missing-post.grade): An advert needs a grade.'],
    ['salary', 'Salary (publishing/missing-post.salary): An advert needs a salary with at least one amount.'],
    ['locations', 'Location (publishing/missing-post.locations): An advert needs a location.'],
    [
      'contract',
      'Contract type (publishing/missing-post.contract.type): An advert needs the type of contract.',
    ],
    [
      'workingPatterns',
      'Working patterns (publishing/missing-post.workingPatterns): An advert needs working patterns.',
    ],
    [
      'positions',
      'Number of posts (publishing/missing-post.positions): An advert needs the number of posts.',
    ],
    [
      'clearance',
      'Security clearance (publishing/missing-post.clearance): An advert needs a security clearance, or `none`.',
    ],
    [
      'approach',
      'Who can apply (publishing/missing-application.approach): An advert needs to say who can apply.',
    ],
    ['closes', 'Closing date (publishing/missing-application.closes): An advert needs a closing date.'],
    [
      'contacts',
      'Contact for the vacancy (publishing/missing-application.contacts): An advert needs a contact with the purpose `vacancy`.',
    ],
    [
      'selection',
      'Selection process (publishing/missing-application.selection): An advert needs a description of the selection process.',
    ],
    [
      'nationality',
      'Nationality requirements (publishing/missing-application.nationality): An advert needs the nationality requirements.',
    ],
  ];
  for (const [key, seen] of fields) {
    it(`is missed where it isn't there: ${key}`, () => {
      assert.deepEqual(open(without(key)), [seen]);
      const { ready, total } = check(without(key));
      assert.deepEqual([ready, total], [14, 15]);
    });
  }

  it('takes a section in place of responsibilities', () => {
    const sections = `${without('responsibilities')}sections:\n  - heading: Your work\n    body: You will test.\n`;
    assert.deepEqual(open(sections), []);
  });

  it('takes pay bands, and one figure, but no salary without an amount', () => {
    const salary = (text: string) => open(READY.replace('{ min: 41000, max: 46000 }', text)).length;
    assert.equal(salary('{ min: 41000 }'), 0);
    assert.equal(salary('{ bands: [{ area: London, min: 44000 }] }'), 0);
    assert.equal(salary('{ currency: GBP, note: competitive }'), 1);
    assert.equal(salary('{ bands: [{ area: London, min: ~ }] }'), 1);
  });

  it('is the length of a contract that ends', () => {
    const seen = [
      'Contract length (publishing/missing-post.contract.length): An advert needs the length of a contract that ends.',
    ];
    for (const type of ['fixed-term', 'temporary', 'loan', 'secondment', '[permanent, loan]']) {
      assert.deepEqual(open(READY.replace('type: permanent', `type: ${type}`)), seen);
    }
    assert.deepEqual(open(READY.replace('type: permanent', 'type: loan\n    length: 2 years')), []);
    assert.deepEqual(open(READY.replace('type: permanent', 'type: apprenticeship')), []);
  });

  it('is a contact about the vacancy, with a way to reach it', () => {
    const contacts = (text: string) =>
      open(READY.replace('{ purpose: vacancy, name: Sam Okafor }', text)).length;
    assert.equal(contacts('{ purpose: vacancy, email: jobs@example.gov.uk }'), 0);
    assert.equal(contacts('{ purpose: recruitment-team, name: Desk }'), 1);
    assert.equal(contacts('{ purpose: vacancy }'), 1);
  });
});

describe('what most employers ask for', () => {
  it('is a shorter list', () => {
    const { ready, total, profile, items } = check(READY, { settings: PLAIN });
    assert.deepEqual([profile, ready, total], ['plain', 7, 7]);
    assert.deepEqual(
      items.map(({ label }) => label),
      [
        'Organisation',
        'Summary',
        "What you'll do",
        'Salary',
        'Location',
        'Contract type',
        'Closing date or where to apply',
      ],
    );
  });

  it('is missed where it isn’t there', () => {
    assert.deepEqual(
      check('title: T\n', { settings: PLAIN }).items.map(({ state, code }) => `${state} ${code}`),
      [
        'missing publishing/missing-organisation.name',
        'missing publishing/missing-summary',
        'missing publishing/missing-responsibilities',
        'missing publishing/missing-post.salary',
        'missing publishing/missing-post.locations',
        'missing publishing/missing-post.contract.type',
        'missing publishing/missing-application.closes',
      ],
    );
  });

  it('takes an address to apply at in place of a closing date', () => {
    const text = READY.replace('closes: 2027-03-31T23:55', 'applyUrl: https://www.example.org/jobs');
    assert.deepEqual(open(text, { settings: PLAIN }), []);
  });
});

describe('a field', () => {
  it('that is blank, or said to have none, is missing', () => {
    for (const none of ['', ' ~', ' null', ' []', ' ""']) {
      assert.equal(open(READY.replace('grade: SEO', `grade:${none}`)).length, 1);
    }
  });

  it('that is inherited is filled in, and says from where', () => {
    const files = { 'base.role.yaml': without('closes') };
    const text = 'title: T\nextends: ./base.role.yaml\napplication:\n  closes: 2027-03-31\n';
    const { items, ready } = check(text, { files });
    assert.equal(ready, 15);
    assert.equal(items.find(({ label }) => label === 'Grade')?.message, 'Inherited from base.');
    assert.equal(
      items.find(({ label }) => label === 'Closing date')?.message,
      'Closes at the end of Wednesday 31 March 2027.',
    );
  });

  it('that is missing leads to its blank key, the nearest one above, or the title', () => {
    const text = 'title: T\nsummary: S\npost:\n  grade:\n';
    assert.deepEqual(places(text).slice(1, 5), [
      'lead.role.yaml:1 title',
      'lead.role.yaml:4 grade',
      'lead.role.yaml:3 post',
      'lead.role.yaml:3 post',
    ]);
  });

  it('that is inherited leads to the file that has it', () => {
    const files = { 'base.role.yaml': 'kind: template\npost:\n  grade: SEO\n' };
    const { items } = check('title: T\nextends: ./base.role.yaml\n', { files });
    const grade = items.find(({ label }) => label === 'Grade');
    assert.equal(grade?.place.document.uri, 'file:///roles/base.role.yaml');
    assert.equal(grade.place.document.text.slice(grade.place.start, grade.place.end), 'SEO');
  });

  it('that is missing can be put in where it belongs', () => {
    const text = 'title: T\npost:\n  grade: SEO\n  hours: 37\n';
    const fix = check(text)
      .items.find(({ label }) => label === 'Salary')
      ?.fixes()[0];
    assert.equal(fix?.title, 'Add `salary`');
    assert.equal(applyEdits(text, fix.edits), 'title: T\npost:\n  grade: SEO\n  salary: \n  hours: 37\n');
  });
});

describe('files that nobody publishes', () => {
  it('are not checked', () => {
    const template = parse('kind: template\n');
    assert.equal(publishingCheck(template, contextOf(template), NOW), undefined);
    const framework = parseFile('own.skills-framework.yaml', 'id: own\n');
    assert.equal(publishingCheck(framework, roleContext(), NOW), undefined);
  });
});

describe('the settings', () => {
  it('take a field out of the list', () => {
    const settings = { rules: { 'publishing/missing-post.clearance': 'off' } } as const;
    const { total, items } = check(without('clearance'), { settings });
    assert.equal(total, 14);
    assert.ok(items.every(({ label, state }) => label !== 'Security clearance' && state === 'ready'));
    assert.equal(check(READY, { settings }).total, 14);
  });

  it('take all of them out at once', () => {
    assert.equal(check('title: T\n', { settings: { rules: { 'publishing/missing-*': 'off' } } }).total, 0);
    assert.deepEqual(check('title: TBC\n', { settings: { rules: { 'publishing/*': 'off' } } }).items, []);
  });

  it('are also comments in the file', () => {
    const comment = '# role-disable publishing/missing-post.clearance\n';
    assert.deepEqual(open(comment + without('clearance')), []);
    assert.equal(check(comment + without('clearance')).total, 14);
  });
});

describe('a role whose parent can’t be read', () => {
  it('says so first', () => {
    const [first] = open(READY.replace('title:', 'extends: ./gone.role.yaml\ntitle:'));
    assert.match(first ?? '', /^Inherited text \(extends\/not-found\): /);
  });
});
