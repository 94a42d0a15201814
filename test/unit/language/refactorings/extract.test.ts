import assert from 'node:assert/strict';
import { filesAfter, roleAfter, titles } from './refactored';

const ROLE = `# Lead roles of the hosting team
title: Lead

# agreed with HR
benefits: # all of them
  - a pension # of the alpha scheme
  # and
  - a parking space

summary: ¦
  You lead.

  # no comment
`;
const NEW = /new template/;

describe('moving a section to a new template', () => {
  it('takes its comments along and keeps the layout of both', () => {
    assert.deepEqual(filesAfter(ROLE.replace('benefits', 'bene|fits'), NEW), {
      'lead-benefits.role.yaml': `kind: template

# agreed with HR
benefits: # all of them
  - a pension # of the alpha scheme
  # and
  - a parking space
`,
      'lead.role.yaml': `# Lead roles of the hosting team
title: Lead
extends: ./lead-benefits.role.yaml

summary: |
  You lead.

  # no comment
`,
    });
  });

  it('moves a block text whole', () => {
    const files = filesAfter(ROLE.replace('summary', '|summary'), NEW);
    assert.equal(
      files['lead-summary.role.yaml'],
      'kind: template\n\nsummary: |\n  You lead.\n\n  # no comment\n',
    );
    assert.match(files['lead.role.yaml'] ?? '', /parking space\n$/);
  });

  it('moves all that is selected', () => {
    const files = filesAfter('title: x\nbene|fits: [a]\nqualities:\n  - b|\nsummary: c\n', NEW);
    assert.deepEqual(files, {
      'lead-shared.role.yaml': 'kind: template\n\nbenefits: [a]\n\nqualities:\n  - b\n',
      'lead.role.yaml': 'title: x\nextends: ./lead-shared.role.yaml\nsummary: c\n',
    });
  });

  it('keeps Windows line breaks', () => {
    assert.deepEqual(filesAfter('title: x\r\nbenefits|:\r\n  - a\r\n', NEW), {
      'lead-benefits.role.yaml': 'kind: template\r\n\r\nbenefits:\r\n  - a\r\n',
      'lead.role.yaml': 'title: x\r\nextends: ./lead-benefits.role.yaml\r\n',
    });
  });

  it('says in which language the template is', () => {
    const files = filesAfter('title: x\nlanguage: cy-GB\nbenefits|: [pensiwn]\n', NEW);
    assert.equal(
      files['lead-benefits.role.yaml'],
      'kind: template\nlanguage: cy-GB\n\nbenefits: [pensiwn]\n',
    );
  });

  for (const [before, then] of [
    ['extends: ./a.role.yaml', 'extends: [./a.role.yaml, ./lead-benefits.role.yaml]'],
    ["extends: './a.role.yaml'", "extends: ['./a.role.yaml', ./lead-benefits.role.yaml]"],
    ['extends: [ ./a.role.yaml ] # why', 'extends: [ ./a.role.yaml, ./lead-benefits.role.yaml ] # why'],
    ['extends:\n  - ./a.role.yaml', 'extends:\n  - ./a.role.yaml\n  - ./lead-benefits.role.yaml'],
    ['extends:', 'extends: ./lead-benefits.role.yaml'],
  ] as const) {
    it(`adds to ${JSON.stringify(before)}`, () => {
      const files = { 'a.role.yaml': 'kind: template\nsummary: s\nbenefits: [other]\n' };
      assert.equal(roleAfter(`title: x\n${before}\n|benefits: [a]\n`, NEW, files), `title: x\n${then}\n`);
    });
  }

  it('names a file that isn’t there', () => {
    const files = { 'lead-benefits.role.yaml': 'kind: template\nsummary: s\n' };
    const marked = 'title: x\nextends: ./lead-benefits.role.yaml\n|benefits: [a]\n';
    assert.ok(titles(marked, files).some((title) => title.endsWith('lead-benefits-2.role.yaml')));
  });
});

describe('moving a section to a template that the role extends', () => {
  const parent = 'kind: template\n\nsummary: s\n\nlinks: []\n';
  const files = { 'home.role.yaml': parent };

  it('puts it where the printed page has it', () => {
    assert.deepEqual(
      filesAfter(
        'title: x\nextends: ./home.role.yaml\n\nqualities|:\n  - a\n\nbenefits: []\n',
        /to home/,
        files,
      ),
      {
        'home.role.yaml': 'kind: template\n\nsummary: s\n\nqualities:\n  - a\n\nlinks: []\n',
        'lead.role.yaml': 'title: x\nextends: ./home.role.yaml\n\nbenefits: []\n',
      },
    );
  });

  it('isn’t offered where the template has it already', () => {
    const found = titles('title: x\nextends: ./home.role.yaml\nsummary|: t\n', files);
    assert.deepEqual(found, ['Move `summary` to a new template, lead-summary.role.yaml']);
  });
});

describe('moving a section to a template isn’t offered', () => {
  for (const [why, marked] of [
    ['for what is never inherited', '|title: x\n'],
    ['for keys of one’s own', 'title: x\n|x-note: y\n'],
    ['where part of it is never inherited', 'title: x\n|post:\n  reference: 7\n  hours: 37\n'],
    ['where an alias needs it', 'title: x\n|summary: &s a\nsections:\n  - { heading: b, body: *s }\n'],
    ['in a file that can’t be read', 'title: x\n|summary: a\nqualities: [a\n'],
    ['below the key', 'title: x\nbenefits:\n  - a|\n'],
    ['in braces', '{ title: x, |summary: y }\n'],
  ] as const) {
    it(why, () => {
      assert.deepEqual(
        titles(marked).filter((title) => NEW.test(title)),
        [],
      );
    });
  }

  it('where `$inherited` would lose its meaning', () => {
    const files = { 'home.role.yaml': 'kind: template\nbenefits: [a]\n' };
    const marked = 'title: x\nextends: ./home.role.yaml\n|benefits: [$inherited, b]\n';
    assert.deepEqual(titles(marked, files), []);
  });

  it('while a parent is missing', () => {
    assert.deepEqual(titles('title: x\nextends: ./gone.role.yaml\n|benefits: [b]\n'), []);
  });

  it('where the version of its skills stands elsewhere', () => {
    const files = { 'home.role.yaml': 'kind: template\nskills:\n  sfia:\n    version: 8\n' };
    const skills = 'skills|:\n  sfia:\n    essential:\n      - { skill: PROG, level: 4 }\n';
    assert.deepEqual(titles(`title: x\nextends: ./home.role.yaml\n${skills}`, files), []);
  });
});
