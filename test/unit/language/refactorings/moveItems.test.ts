import assert from 'node:assert/strict';
import { roleAfter, titles } from './refactored';

const TO_DESIRABLE = /to desirable/;
const sfia = (lists: string) => `title: x\nskills:\n  sfia:\n    version: 9\n${lists}`;

describe('moving between essential and desirable', () => {
  it('takes a skill with its comments to the end of the other list', () => {
    assert.equal(
      roleAfter(
        sfia(`    essential:
      # for the tools
      - skill: PROG
        level: |4 # or 5
      - { skill: SINT, level: 4 }
    desirable:
      - { skill: DEPL, level: 4 }
    responsibilityLevel: 4
`),
        /`PROG` to desirable/,
      ),
      sfia(`    essential:
      - { skill: SINT, level: 4 }
    desirable:
      - { skill: DEPL, level: 4 }
      # for the tools
      - skill: PROG
        level: 4 # or 5
    responsibilityLevel: 4
`),
    );
  });

  it('makes the other list', () => {
    assert.equal(
      roleAfter('title: x\ncriteria:\n  essential:\n    - a\n    - b|', TO_DESIRABLE),
      'title: x\ncriteria:\n  essential:\n    - a\n  desirable:\n    - b',
    );
    assert.equal(
      roleAfter('title: x\ncriteria:\n  desirable:\n  - a|\n  - b\n', /to essential/),
      'title: x\ncriteria:\n  essential:\n    - a\n  desirable:\n  - b\n',
    );
  });

  it('fills a list that isn’t filled in yet', () => {
    assert.equal(
      roleAfter('title: x\ncriteria:\n  desirable:\n  essential:\n    - a|\n    - b\n', TO_DESIRABLE),
      'title: x\ncriteria:\n  desirable:\n    - a\n  essential:\n    - b\n',
    );
  });

  it('renames the list when all of it moves', () => {
    assert.equal(
      roleAfter('title: x\ncriteria:\n  essential: # must\n    - |a\n    - b|\n', /these 2/),
      'title: x\ncriteria:\n  desirable: # must\n    - a\n    - b\n',
    );
  });

  it('takes the empty list away', () => {
    assert.equal(
      roleAfter('title: x\ncriteria:\n  essential:\n    - a|\n  desirable:\n    - b\n', TO_DESIRABLE),
      'title: x\ncriteria:\n  desirable:\n    - b\n    - a\n',
    );
  });

  it('keeps Windows line breaks', () => {
    assert.equal(
      roleAfter('title: x\r\ncriteria:\r\n  essential:\r\n    - a|\r\n    - b\r\n', TO_DESIRABLE),
      'title: x\r\ncriteria:\r\n  essential:\r\n    - b\r\n  desirable:\r\n    - a\r\n',
    );
  });

  it('keeps inherited criteria in a list that it makes', () => {
    const files = { 'home.role.yaml': 'kind: template\ncriteria:\n  desirable: [theirs]\n' };
    assert.equal(
      roleAfter(
        'title: x\nextends: ./home.role.yaml\ncriteria:\n  essential:\n    - a|\n    - b\n',
        TO_DESIRABLE,
        files,
      ),
      'title: x\nextends: ./home.role.yaml\ncriteria:\n  essential:\n    - b\n  desirable:\n    - $inherited\n    - a\n',
    );
  });

  for (const [why, marked] of [
    [
      'a skill that is there already',
      sfia(
        '    essential:\n      - { skill: PROG|, level: 4 }\n    desirable:\n      - { skill: PROG, level: 5 }\n',
      ),
    ],
    ['the mark for inherited items', 'title: x\ncriteria:\n  essential:\n    - $inherited|\n'],
    ['lists in brackets', 'title: x\ncriteria:\n  essential: [a|, b]\n'],
    ['items of both lists', 'title: x\ncriteria:\n  essential:\n    - |a\n  desirable:\n    - b|\n'],
  ] as const) {
    it(`isn’t offered for ${why}`, () => {
      assert.ok(
        !titles(marked).some((title) => title.includes(' to desirable') || title.includes(' to essential')),
      );
    });
  }
});
