import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue, SourceRoleLevel, SourceSkill } from '../../../../scripts/build/catalogue.mjs';
import { readCatalogue } from '../../../../scripts/build/catalogue.mjs';
import { checkCatalogue } from '../../../../scripts/build/checks/all.mjs';
import { checkFileText } from '../../../../scripts/build/checks/files.mjs';

const sound = readCatalogue(process.cwd());

function skill(catalogue: Catalogue, version: 6 | 7 | 8 | 9, code: string): SourceSkill {
  const subcategories = catalogue.sfia.versions[version].categories.flatMap(
    (category) => category.subcategories,
  );
  const found = subcategories.flatMap(({ skills }) => skills).find((one) => one.code === code);
  assert.ok(found);
  return found;
}

function level(catalogue: Catalogue, id: string): SourceRoleLevel {
  const roles = catalogue.digitalAndData.framework.families.flatMap((family) => family.roles);
  const found = roles.flatMap(({ levels = [] }) => levels).find((one) => one.id === id);
  assert.ok(found);
  return found;
}

/** Each damage, and what the checker says about it. */
const damages: [what: string, damage: (catalogue: Catalogue) => unknown, says: RegExp][] = [
  ['a level is lost', (c) => skill(c, 9, 'PROG').levels.pop(), /SFIA 9, counts: .*"skillLevels":671/],
  ['levels are out of order', (c) => skill(c, 8, 'PROG').levels.reverse(), /SFIA 8, PROG: the levels 6, 5/],
  [
    'a code is there twice',
    (c) => Object.assign(skill(c, 9, 'TECH'), { code: 'PROG' }),
    /codes: "PROG" is there twice/,
  ],
  [
    'a code is misspelt',
    (c) => Object.assign(skill(c, 6, 'TECH'), { code: 'Tech' }),
    /"Tech" is not a code of four/,
  ],
  ['a name changes', (c) => Object.assign(skill(c, 8, 'TECH'), { name: 'Advice' }), /Replaying 7 to 8, TECH/],
  [
    'a summary is missing',
    (c) => Reflect.deleteProperty(c.sfia.words.skills, 'PROG'),
    /words, PROG summary: .*missing/,
  ],
  [
    'a level has no text',
    (c) => Reflect.deleteProperty(c.sfia.words.skills.PROG?.levels ?? {}, '4'),
    /SFIA words, PROG 4: the text is missing/,
  ],
  [
    'a text is for no level',
    (c) => Object.assign(c.sfia.words.skills.PROG?.levels ?? {}, { 1: 'Types.' }),
    /SFIA words, PROG, levels: "1" is not known/,
  ],
  [
    'words are out of order',
    (c) => reinsert(c.sfia.words.skills, 'ACIN'),
    /SFIA words: "ACIN" is out of order/,
  ],
  [
    'a generic level lacks an attribute',
    (c) => Reflect.deleteProperty(c.sfia.levels.levels[2] ?? {}, 'autonomy'),
    /Generic level 3, autonomy: the text is missing/,
  ],
  ['a change record is lost', (c) => c.sfia.changes.changes.shift(), /Replaying 6 to 7, ARCH/],
  ['change records are out of order', (c) => c.sfia.changes.changes.reverse(), /Changes: .* is out of order/],
  [
    'a successor does not exist',
    (c) =>
      c.sfia.changes.changes
        .find(({ code, kind }) => code === 'BUAN' && kind === 'removed')
        ?.replacedBy?.push('XXXX'),
    /BUAN, removed, successors: "XXXX" is not known/,
  ],
  [
    'a role asks for an unknown skill',
    (c) => Object.assign(level(c, 'lead-devops-engineer').skills, { Juggling: 'expert' }),
    /level lead-devops-engineer, skills: "Juggling" is not known/,
  ],
  [
    'a role asks for an unknown level',
    (c) => Object.assign(level(c, 'lead-devops-engineer').skills, { 'User focus': 'wizard' }),
    /levels of skills: "wizard" is not known/,
  ],
  [
    'a grade is unknown',
    (c) => level(c, 'lead-devops-engineer').grades?.push('G5'),
    /grades: "G5" is not known/,
  ],
  [
    'a role is lost',
    (c) => c.digitalAndData.framework.families[0]?.roles.pop(),
    /Capability Framework, counts: .*"roles":51/,
  ],
  [
    'a skill has no explanation',
    (c) => Reflect.deleteProperty(c.digitalAndData.words.skills, 'accessibility'),
    /words for skills: "accessibility" is missing/,
  ],
  [
    'a text ends abruptly',
    (c) => Object.assign(c.civilService.words.behaviours, { Leadership: 'Setting direction' }),
    /behaviours Leadership: "Setting direction" does not end/,
  ],
  [
    'a competency leads to no behaviour',
    (c) =>
      Object.assign(c.civilService.recruitment.competencyFramework.successor, {
        'Delivering at Pace': ['Speed'],
      }),
    /Successors of competencies: "Speed" is not known/,
  ],
  [
    'a withdrawn page leads to a role that is not there',
    (c) => Object.assign(c.civilService.withdrawnLinks.pages[0] ?? {}, { role: 'astronaut' }),
    /Withdrawn pages, role and level: "astronaut#lead-devops-engineer" is not known/,
  ],
  [
    'a withdrawn page leads to itself',
    (c) => c.civilService.withdrawnLinks.pages.map((page) => Object.assign(page, { to: page.from })),
    /it leads to a page that is withdrawn/,
  ],
  [
    'the address of a withdrawn page is not whole',
    (c) => Object.assign(c.civilService.withdrawnLinks.pages[0] ?? {}, { from: 'www.gov.uk/x' }),
    /"www.gov.uk\/x" is not a whole address/,
  ],
];

/** Moves a key to the end. */
function reinsert<T>(record: Record<string, T>, key: string): void {
  const value = record[key];
  assert.ok(value !== undefined);
  delete record[key];
  record[key] = value;
}

describe('the facts in git', () => {
  it('are sound', () => assert.deepEqual(checkCatalogue(sound), []));

  for (const [what, damage, says] of damages) {
    it(`are rejected when ${what}`, () => {
      const copy = structuredClone(sound);
      damage(copy);
      const faults = checkCatalogue(copy);
      assert.ok(
        faults.some((fault) => says.test(fault)),
        faults.join('\n'),
      );
    });
  }

  it('are written in files without doubled keys', () => {
    const folder = path.resolve('server/catalogue');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json')) {
        assert.deepEqual(checkFileText(name, readFileSync(path.join(folder, name), 'utf8')), []);
      }
    }
    assert.match(
      checkFileText('words.json', '{\n  "PROG": 1,\n  "PROG": 2\n}\n').join(),
      /a key is there twice/,
    );
    assert.match(checkFileText('words.json', '{ "PROG": }\n').join(), /^words\.json: /);
    assert.match(checkFileText('words.json', '{\n  "PROG": 1 \n}\n').join(), /stray white space/);
  });
});
