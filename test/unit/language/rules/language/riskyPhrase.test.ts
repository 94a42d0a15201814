import assert from 'node:assert/strict';
import { fixed, lines, seen, seenOf } from '../findings';

/** What is found in a text, as the underlined words. */
function underlined(text: string): string[] {
  return seenOf('language/risky-phrase', role(text)).map(
    (line) => /^\d+:(.*?) language\//s.exec(line)?.[1] ?? '',
  );
}

/** A role with this text as its summary; in single quotes, so that any text will do. */
function role(text: string): string {
  return lines('title: Engineer', `summary: '${text.replaceAll("'", "''")}'`);
}

describe('language/risky-phrase', () => {
  it('says what the concern is, what to do, and whose it is', () => {
    assert.deepEqual(seen(role('This suits a recent graduate.')), [
      '2:recent graduate language/risky-phrase Check `recent graduate`: it may rule out older people; ask for the knowledge or the qualification (GOV.UK, Employers: preventing discrimination, Recruitment).',
    ]);
  });

  const risky: readonly (readonly [text: string, phrase: string])[] = [
    ['Would suit recent graduates', 'recent graduates'],
    ['We are a young and energetic team', 'young and energetic'],
    ['You are a digital native', 'digital native'],
    ['You are a mature individual', 'mature individual'],
    ['A gentleman’s agreement will do', 'gentleman’s agreement'],
    ['There is an upper age limit', 'upper age limit'],
    ['You will care for the elderly and their families', 'the elderly'],
    ['Experience as a salesman', 'salesman'],
    ['You plan manpower for the site', 'manpower'],
    ['The postholder runs the desk and he will report to the head', 'he will'],
    ['He will run the desk', 'He will'],
    ['Able-bodied applicants', 'Able-bodied'],
    ['You must be physically fit', 'be physically fit'],
    ['You help the disabled', 'the disabled'],
    ['You help the deaf, and others', 'the deaf'],
    ['Someone who suffers from anxiety', 'who suffers from'],
    ['You need a clean sickness record', 'clean sickness record'],
    ['A native English speaker', 'native English speaker'],
    ['German must be your mother tongue', 'mother tongue'],
    ['You must have a full driving licence', 'must have a full driving licence'],
    ['Suits a single person without ties', 'single person'],
    ['We want someone without family commitments', 'without family commitments'],
    ['British nationals only', 'British nationals only'],
    ['We welcome BAME candidates', 'BAME candidates'],
    ['Your Christian name', 'Christian name'],
    ['You have a clean criminal record', 'clean criminal record'],
    ['A German sales rep', 'German sales rep'],
  ];
  for (const [text, phrase] of risky) {
    it(`underlines in "${text}": ${phrase}`, () => {
      assert.deepEqual(underlined(text), [phrase]);
    });
  }

  const plain: readonly string[] = [
    'Policy for young people leaving care, and for youth justice',
    'A mature platform and a mature market',
    'Senior and junior colleagues work together',
    'You work with the chairman of the committee',
    'You lead the Manchester office',
    'You run the school leaver programme',
    'The service suffers from slow releases',
    'Support for people suffering from domestic abuse',
    'You look after the disabled toilet and the blind spot on the map',
    'The deaf community and the disabled applicants',
    'You do not need to be a native English speaker.',
    'A recent graduate is not what we are looking for.',
    'You must have a driving licence, since you drive the van',
    'You must have a full UK driving licence. If you cannot drive because of a disability, ask us about adjustments.',
    'This post is reserved: UK nationals only',
    'He/she will report to the head, and he or she will like it; (s)he will too',
    'Our director founded the team, and she will be your mentor',
    'An able-bodied seaman rating',
    'Learners aged between 16 and 19',
    'There is no upper age limit',
    'A graduate who recently joined',
    'Experience of workforce planning for BAME staff networks',
    'Post-recent graduate-level work, man-made lakes',
    'You saw recent, graduate-level work',
    'She ran the girls’ football club',
    'English is not a first language for many users',
    'You have used Postman, Barman and Waitress, and know the travelling salesman problem',
    'We welcome applications from women, disabled people and female candidates',
    'You run women-only refuges, and services for young offenders and single-person households',
    'You mentor new graduates and help people to stay fit and healthy',
    'Devices are physically robust, and cookies have a maximum age',
    'Schools with good attendance, and an excellent vision for them',
    'Forms ask for the mother’s maiden name',
    'You build digital-native services',
    'You protect native English woodland',
    'Regardless of age, sex, your marital status or disability, you are welcome',
    'You handle `native speaker` tags and https://example.org/recent graduate',
  ];
  for (const text of plain) {
    it(`is silent on "${text}"`, () => {
      assert.deepEqual(underlined(text), []);
    });
  }
});

describe('where a risky phrase stands', () => {
  const found = (...content: string[]) =>
    seenOf('language/', lines(...content)).map((line) => line.replace(/ language.*/s, ''));

  it('is found through emphasis, links and line breaks', () => {
    assert.deepEqual(
      found(
        'title: Engineer',
        'summary: |',
        '  Ideal for a **recent** _graduate_',
        '  or a [digital',
        '  native](https://example.org/a).',
      ),
      ['3:recent** _graduate', '4:digital\n  native'],
    );
  });

  it('is exact in quotes with escapes, in blocks and without quotes', () => {
    assert.deepEqual(found('title: T', 'summary: "Don\\u2019t say \\"manpower\\" \\', '  or salesman"'), [
      '2:manpower',
      '3:salesman',
    ]);
    assert.deepEqual(found('title: T', "summary: 'The team''s manpower'"), ['2:manpower']);
    assert.deepEqual(found('title: T', 'summary: >-  # folded', '  All our', '', '  manpower'), [
      '5:manpower',
    ]);
    assert.deepEqual(found('title: T', 'summary: All our', '  manpower'), ['3:manpower']);
  });

  it('may be a title, a heading, a bullet, a criterion or what a skill means', () => {
    assert.deepEqual(
      found(
        'title: Salesman',
        'responsibilities: [Plan manpower, { heading: Manpower, items: [Plan manpower] }]',
        'criteria: { essential: [{ text: Native English speaker }] }',
        'skills: { sfia: { version: 9, essential: [{ skill: PROG, level: 4, text: Plan manpower }] } }',
        'sections: [{ heading: Manpower, body: manpower }]',
      ).map((line) => line.slice(2)),
      [
        'Salesman',
        'manpower',
        'Manpower',
        'manpower',
        'Native English speaker',
        'manpower',
        'Manpower',
        'manpower',
      ],
    );
  });

  it('is not looked for in names, other languages and what is inherited', () => {
    assert.deepEqual(
      found('title: T', 'organisation: { name: Manpower }', 'post: { businessArea: Manpower }'),
      [],
    );
    assert.deepEqual(found('title: T', 'language: cy-GB', 'summary: manpower'), []);
    assert.deepEqual(found('title: T', 'language: en-IE', 'summary: manpower'), ['3:manpower']);
    const files = { 'parent.role.yaml': 'kind: template\nlanguage: cy-GB\nsummary: manpower\n' };
    const child = lines('title: T', 'extends: ./parent.role.yaml', 'qualities: [manpower]');
    assert.deepEqual(seenOf('language/', child, { files }), []);
  });

  it('never breaks on half-typed text', () => {
    for (const text of [
      '"recent graduate',
      "'",
      '"',
      '|',
      '>',
      '"\\',
      '"\\u',
      '"\\U00110000 manpower"',
      '[',
      '`manpower',
      '|\n',
    ]) {
      assert.doesNotThrow(() => seen(`title: T\nsummary: ${text}`));
    }
  });
});

describe('the fix of a risky phrase', () => {
  it('puts neutral words in place, with the capital and the article they need', () => {
    assert.equal(
      fixed(role('We need a salesman'), 'Change `salesman` to `salesperson`'),
      role('We need a salesperson'),
    );
    assert.equal(fixed(role('Manpower is short'), 'Change `Manpower` to `Staff`'), role('Staff is short'));
    assert.equal(
      fixed(role('Not an able-bodied person'), 'Change `an able-bodied` to `a non-disabled`'),
      role('Not a non-disabled person'),
    );
    assert.equal(fixed('title: Salesman\n', 'Change `Salesman` to `Salesperson`'), 'title: Salesperson\n');
  });

  it('is not offered where Markdown stands in the middle', () => {
    assert.throws(() => fixed(role('A native **English** speaker'), ''), /only: $/);
  });
});
