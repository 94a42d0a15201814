import assert from 'node:assert/strict';
import { advertOf, printed, sectionOf } from './printed';

const headings = (lines: readonly string[]) => lines.filter((line) => /^##? /.test(line));

describe('advert: the page', () => {
  it('has its own order, whatever the order of the file', () => {
    const lines = printed(`
application: { approach: external }
post: { grade: G6 }
benefits: [a pension]
skills:
  digitalAndData: { essential: [{ skill: Systems design, level: expert }] }
  sfia: { essential: [{ skill: PROG, level: 5 }] }
assessment: { strengths: [Adaptable] }
behaviours: [{ name: Leadership }]
workingWith: [architects]
criteria: { essential: [writes code] }
qualities: [stays calm]
responsibilities: [run the platform]
summary: In short.
profession: { name: Digital, about: We build. }
organisation: { name: Home Office, about: We protect. }
title: Lead DevOps engineer
`);
    assert.deepEqual(headings(lines), [
      '# Lead DevOps engineer',
      '## About the organisation',
      '## About Digital',
      '## About the role',
      "## What you'll do day-to-day",
      '## You will be someone who',
      '## You will have the following skills and experience',
      "## Who you'll work with",
      '## Capabilities and competencies',
      '## Assessment',
      '## Skills Framework for the Information Age',
      '## Government Digital and Data Capability Framework',
      '## Benefits',
      '## Appendix',
      '## How to apply',
    ]);
  });

  it('prints nothing for parts that are blank or empty', () => {
    const lines = printed(
      'title: Analyst\nsummary:\nresponsibilities: []\ncriteria: {}\nqualities: [""]\nlinks:\n',
    );
    assert.deepEqual(lines, ['# Analyst']);
  });

  it('never prints the record and keys that start with x-', () => {
    const lines = printed('title: Analyst\nrecord: { owner: Sam }\nx-note: internal\n');
    assert.deepEqual(lines, ['# Analyst']);
  });

  it('names the organisation below the title', () => {
    assert.deepEqual(printed('title: Analyst\norganisation: { name: Home Office }'), [
      '# Analyst',
      'Home Office',
    ]);
  });

  it('calls a template by its file, and a role without a title untitled', () => {
    const uri = 'file:///roles/home%20office.role.yaml';
    assert.equal(advertOf('kind: template', {}, uri).title.text, 'Template: home office');
    assert.equal(advertOf('summary: x', {}, uri).title.text, 'Untitled role');
    assert.equal(advertOf('').title.text, 'Untitled role');
  });

  it('says which language it is in, British English unless the file has a proper tag', () => {
    assert.equal(advertOf('language: cy-GB').language, 'cy-GB');
    assert.equal(advertOf('title: x').language, 'en-GB');
    assert.equal(advertOf('language: "\\"><b>"').language, 'en-GB');
  });

  it('prints what is inherited, and remembers the file it was written in', () => {
    const advert = advertOf('title: Analyst\nextends: ./base.role.yaml', {
      'base.role.yaml': 'summary: Shared words.',
    });
    const [section] = advert.sections;
    assert.equal(section?.heading, 'About the role');
    assert.equal(advert.files[section?.writtenAt?.file ?? -1], 'file:///roles/base.role.yaml');
    assert.equal(section?.writtenAt?.start, 0);
  });
});

describe("advert: sections of the file's own", () => {
  const sections = (yaml: string) =>
    headings(
      printed(`title: T\nsummary: S\nresponsibilities: [a]\nbenefits: [b]\npost: { hours: 37 }\n${yaml}`),
    );

  it('stand behind the key that they name', () => {
    assert.deepEqual(
      sections('sections: [{ heading: On call, body: x, after: responsibilities }]').slice(2, 4),
      ["## What you'll do day-to-day", '## On call'],
    );
  });

  it('stand before the post when they do not say, or name what is not there', () => {
    assert.deepEqual(
      sections('sections: [{ heading: One, body: x }, { heading: Two, body: x, after: nowhere }]').slice(3),
      ['## Benefits', '## One', '## Two', '## Appendix'],
    );
  });

  it('stand behind another section, and keep the order of the file where they name the same', () => {
    const own = `sections:
  - { heading: C, body: x, after: "on  CALL" }
  - { heading: On call, body: x, after: summary }
  - { heading: B, body: x, after: summary }
  - { heading: D, body: x, after: On call }
`;
    assert.deepEqual(sections(own).slice(1, 6), ['## About the role', '## On call', '## C', '## D', '## B']);
  });

  it('stand behind a key that prints nothing itself', () => {
    assert.deepEqual(sections('sections: [{ heading: Q, body: x, after: qualities }]').slice(2, 4), [
      "## What you'll do day-to-day",
      '## Q',
    ]);
  });

  it('count a longer path as the key that holds it', () => {
    const lines = sections('sections: [{ heading: Pay, body: x, after: post.salary }]');
    assert.deepEqual(lines.slice(-2), ['## Appendix', '## Pay']);
  });

  it('all print when they wait for each other, or for themselves', () => {
    const own = `sections:
  - { heading: A, body: x, after: B }
  - { heading: B, body: x, after: A }
  - { heading: C, body: x, after: C }
`;
    assert.deepEqual(sections(own).slice(4, 7), ['## A', '## B', '## C']);
  });

  it('print their Markdown below the headings of the page', () => {
    const lines = printed(
      'title: T\nsections:\n  - heading: On call\n    body: |\n      # Nights\n\n      Rarely.\n',
    );
    assert.deepEqual(sectionOf(lines, 'On call'), ['### Nights', 'Rarely.']);
  });
});

describe('advert: lists of text', () => {
  const day = (yaml: string) =>
    sectionOf(printed(`title: T\nresponsibilities:\n${yaml}`), "What you'll do day-to-day");

  it('print groups with their heading, introduction and items', () => {
    const yaml =
      '  - runs it\n  - heading: Platforms\n    intro: "You look after:"\n    items: [builds, tests]\n';
    assert.deepEqual(day(yaml), ['- runs it', '### Platforms', 'You look after:', '- builds', '- tests']);
  });

  it('read inline Markdown, and blocks where an item has several lines', () => {
    assert.deepEqual(day('  - "**leads** the team"\n  - |\n    builds:\n\n    - pipelines\n    - tools\n'), [
      '- leads the team',
      'builds:',
      '- pipelines',
      '- tools',
    ]);
  });

  it('print numbers as they are written', () => {
    assert.deepEqual(day('  - 007\n'), ['- 007']);
  });

  it('take one text for a list of one', () => {
    assert.deepEqual(sectionOf(printed('responsibilities: runs it'), "What you'll do day-to-day"), [
      '- runs it',
    ]);
  });
});

describe('advert: criteria', () => {
  const heading = 'You will have the following skills and experience';

  it('have headings of their own when there are both kinds', () => {
    const lines = printed('criteria: { essential: [codes], desirable: [speaks Welsh] }');
    assert.deepEqual(sectionOf(lines, heading), [
      '### Essential',
      '- codes',
      '### Desirable',
      '- speaks Welsh',
    ]);
  });

  it('have none when all are essential, and one when all are desirable', () => {
    assert.deepEqual(sectionOf(printed('criteria: { essential: [codes] }'), heading), ['- codes']);
    assert.deepEqual(sectionOf(printed('criteria: { desirable: [sings] }'), heading), [
      '### Desirable',
      '- sings',
    ]);
  });

  it('say which one leads and when each is assessed', () => {
    const yaml =
      'criteria:\n  essential:\n    - { text: leads, lead: true, stages: [application, first-interview] }\n';
    assert.deepEqual(sectionOf(printed(yaml), heading), [
      '- leads (lead criterion; assessed at application and first interview)',
    ]);
  });
});

describe('advert: capabilities and assessment', () => {
  it('prints links, then behaviours with their stages', () => {
    const yaml = `links: [{ name: Framework, url: "https://example.org/a?b=1&c=2" }]
behaviours: [{ name: Leadership, stages: [interview] }, { name: Working Together }]
`;
    assert.deepEqual(sectionOf(printed(yaml), 'Capabilities and competencies'), [
      '- Framework',
      '### Behaviours',
      '- Leadership (assessed at interview)',
      '- Working Together',
    ]);
  });

  it('prints what else is assessed', () => {
    const yaml =
      'assessment: { strengths: [Adaptable], ability: [Numbers], experience: { cv: true, statementWords: 750 } }';
    assert.deepEqual(sectionOf(printed(yaml), 'Assessment'), [
      '### Strengths',
      '- Adaptable',
      '### Tests',
      '- Numbers',
      '### Experience',
      '- A CV',
      '- A personal statement of up to 750 words',
    ]);
  });
});
