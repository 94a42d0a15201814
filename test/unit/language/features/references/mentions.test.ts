import assert from 'node:assert/strict';
import { mentionsIn } from '../../../../../server/src/language/features/references/mentions';
import { parseFile } from '../../../fixture';
import { CASE_WORK } from '../../../ownFramework';

/** Each mention as `line what: text`, the text as it stands in the file. */
function mentions(name: string, text: string): string[] {
  const document = parseFile(name, text);
  return mentionsIn(document).map(({ what, range }) => {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return `${range.start.line + 1} ${what}: ${text.slice(start, end)}`;
  });
}

describe('what a file mentions', () => {
  it('role: files, SFIA skills, frameworks and their skills', () => {
    const text = `extends: [./a.role.yaml, "./b.role.yaml"]
translationOf: ./c.role.yaml
skills:
  sfia:
    essential:
      - { skill: PROG, level: 5 }
      - { skill: TEST, remove: true }
  caseWork:
    desirable:
      - skill: 'Decision writing'
post:
  reportsTo: ./d.role.yaml
`;
    assert.deepEqual(mentions('x.role.yaml', text), [
      '1 file: ./a.role.yaml',
      '1 file: "./b.role.yaml"',
      '2 file: ./c.role.yaml',
      '6 sfia-skill: PROG',
      '7 sfia-skill: TEST',
      '8 framework: caseWork',
      "10 framework-skill: 'Decision writing'",
      '12 file: ./d.role.yaml',
    ]);
  });

  it('not a role: an address, a job title, a value that is still blank', () => {
    const text =
      'extends: https://example.org/a.role.yaml\npost:\n  reportsTo: Head of DevOps\nskills:\n  sfia:\n    essential:\n      - skill:\n      -\n';
    assert.deepEqual(mentions('x.role.yaml', text), []);
  });

  it('a skill that an alias repeats: once', () => {
    const text =
      'skills:\n  sfia:\n    essential: &list\n      - { skill: PROG, level: 5 }\n    desirable: *list\n';
    assert.deepEqual(mentions('x.role.yaml', text), ['4 sfia-skill: PROG']);
  });

  it('workspace file: frameworks, what the page looks like, and required keys of a framework', () => {
    const text =
      'frameworks:\n  - ./a.skills-framework.yaml\nlogo: ./crest.png\nstylesheet: ./advert.css\nrequired: [post.grade, "skills.caseWork", skills.other.level]\n';
    assert.deepEqual(mentions('role.config.yaml', text), [
      '2 file: ./a.skills-framework.yaml',
      '3 file: ./crest.png',
      '4 file: ./advert.css',
      '5 framework: caseWork',
      '5 framework: other',
    ]);
  });

  it('framework file: its id, its skills by id and name, and the skills of its roles', () => {
    const found = mentions('a.skills-framework.yaml', CASE_WORK);
    assert.deepEqual(found.slice(0, 3), [
      '1 framework: caseWork',
      '9 framework-skill: interviewing',
      '10 framework-skill: Interviewing',
    ]);
    assert.deepEqual(found.slice(-2), [
      '32 framework-skill: decision-writing',
      '33 framework-skill: file-review',
    ]);
  });

  it('nothing in files whose values are of the wrong type everywhere', () => {
    for (const value of ['1', 'text', '[a, [b]]', '{ a: 1 }', '', '*none', '"\\ud800"']) {
      const text = ['skills', 'extends', 'post', 'frameworks', 'required', 'roles', 'id', 'logo']
        .map((key) => `${key}: ${value}\n`)
        .join('');
      for (const name of ['x.role.yaml', 'role.config.yaml', 'a.skills-framework.yaml']) {
        assert.doesNotThrow(() => mentions(name, text), `${name} with ${value}`);
        assert.doesNotThrow(() => mentions(name, value));
      }
    }
  });
});
