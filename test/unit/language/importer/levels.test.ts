import assert from 'node:assert/strict';
import { errors, findings, imported, isInStyle, itemAbout, said } from './imported';
import { bullets, document, heading, paragraph } from './sources';

const ABOUT = paragraph('We keep the ships and the harbours of this country safe, by day and by night.');

describe('several roles', () => {
  it('several levels in one document become a template and a role for each level', () => {
    const result = imported(
      document(
        heading('Harbour tester – role definitions', 1),
        heading('About us'),
        ABOUT,
        heading('Junior'),
        heading('What you will do', 3),
        bullets('test small boats'),
        heading('Senior'),
        heading('What you will do', 3),
        bullets('test ships'),
        heading('SFIA skills', 3),
        bullets('TEST level 4'),
        heading('Benefits'),
        bullets('a boat'),
      ),
    );
    assert.deepEqual(
      result.files.map(({ name, kind, text }) => [name, kind, said(text)]),
      [
        [
          'harbour-tester-template.role.yaml',
          'template',
          {
            title: 'Harbour tester',
            kind: 'template',
            organisation: {
              about: 'We keep the ships and the harbours of this country safe, by day and by night.\n',
            },
            benefits: ['a boat'],
          },
        ],
        [
          'junior-harbour-tester.role.yaml',
          'role',
          {
            title: 'Junior harbour tester',
            extends: './harbour-tester-template.role.yaml',
            responsibilities: ['test small boats'],
          },
        ],
        [
          'senior-harbour-tester.role.yaml',
          'role',
          {
            title: 'Senior harbour tester',
            extends: './harbour-tester-template.role.yaml',
            responsibilities: ['test ships'],
            skills: { sfia: { version: 9, essential: [{ skill: 'TEST', level: 4 }] } },
          },
        ],
      ],
    );
    assert.equal(itemAbout(result, 'title')?.outcome, 'mapped');
    assert.deepEqual(errors(result), []);
    assert.ok(isInStyle(result));
  });

  it('one senior role is one role', () => {
    const { files } = imported(
      document(
        heading('Senior tester', 1),
        heading('Responsibilities'),
        bullets('testing'),
        heading('Senior staff'),
        paragraph('They know.'),
      ),
    );
    assert.deepEqual(
      files.map(({ name }) => name),
      ['senior-tester.role.yaml'],
    );
  });

  const BATCH = ['Tester', 'Pilot', 'Cook'].map((title) => ({
    name: `${title}.docx`,
    blocks: [
      heading(title, 1),
      heading('About us'),
      title === 'Cook'
        ? paragraph('We cook for everybody who works in the harbours of this country.')
        : ABOUT,
      heading('Benefits'),
      bullets('a boat every summer, and somewhere to keep it'),
      heading('If you need something changed'),
      paragraph('Tell us, and we will change what can be changed about how you apply.'),
    ],
  }));

  it('says what the documents of a batch repeat, and moves it to a template where that is wanted', () => {
    assert.deepEqual(imported(BATCH).repeated?.sections, ['benefits', 'If you need something changed']);
    assert.equal(imported(BATCH).repeated?.roles, 3);
    const result = imported(BATCH, { template: true });
    const [template, ...roles] = result.files;
    assert.deepEqual([template?.name, template?.kind], ['shared-template.role.yaml', 'template']);
    assert.match(template?.text ?? '', /- a boat every summer/);
    assert.match(template?.text ?? '', /heading: If you need something changed/);
    for (const { text } of roles) {
      assert.match(text, /^extends: \.\/shared-template\.role\.yaml$/m);
      assert.doesNotMatch(text, /boat every summer|something changed/);
    }
    assert.equal(result.repeated, undefined);
    assert.deepEqual(
      findings(result).filter(({ severity }) => severity !== 'hint'),
      [],
    );
  });

  it('two documents about roles of one name get names of their own', () => {
    const one = document(heading('Tester', 1), heading('Responsibilities'), bullets('testing'));
    assert.deepEqual(
      imported([one, one]).files.map(({ name }) => name),
      ['tester.role.yaml', 'tester-2.role.yaml'],
    );
  });
});
