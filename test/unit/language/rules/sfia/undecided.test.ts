import assert from 'node:assert/strict';
import { parse } from '../../../fixture';
import { findingsIn, fixed, fixesIn, lines, seenOf } from '../findings';
import { sfiaRole } from './role';

const MIGRATE = 'Migrate this role to SFIA 9';
const one = (skill: string, version = 9) => sfiaRole({ version, essential: [skill] });

/** A role after its migration to SFIA 9, with the marks that it left. */
const marked = (skill: string, version: number) => fixed(one(skill, version), MIGRATE);

/** What the marks of a role offer. */
function choices(text: string): string[] {
  return findingsIn(parse(text)).flatMap(({ code, fixes }) =>
    code === 'sfia/undecided' ? (fixes?.() ?? []).map(({ title }) => title) : [],
  );
}

describe('sfia/undecided', () => {
  it('repeats the question that a mark asks, on the mark', () => {
    const role = marked('skill: TEST, level: 4', 8);
    const mark = role.split('\n')[5]?.trim();
    assert.deepEqual(seenOf('sfia/', role), [
      `6:${mark} sfia/undecided To be decided: In SFIA 9, part of TEST became Non-functional testing (NFTS) and Process testing (PRTS).`,
    ]);
  });

  it('is only information where the role may well stay as it is', () => {
    const [finding] = findingsIn(parse(marked('skill: CIPM, level: 6', 7)));
    assert.equal(finding?.severity, 'information');
    assert.match(finding.message, /^To be checked: What CIPM covers has changed: /);
  });

  it('keeps the skill and takes the mark away', () => {
    const role = marked('skill: TEST, level: 4', 8);
    assert.equal(fixed(role, 'Keep TEST as it is and delete this note'), one('skill: TEST, level: 4'));
  });

  it('takes another part of a skill that was split', () => {
    const role = marked('skill: TEST, level: 4, name: Testing', 8);
    assert.equal(
      fixed(role, 'Replace TEST with NFTS (Non-functional testing)'),
      one('skill: NFTS, level: 4, name: Non-functional testing'),
    );
  });

  it('says that a replacement is only usual', () => {
    const role = marked('skill: BUAN, level: 4', 7);
    assert.deepEqual(choices(role), [
      'Replace BUAN with BUSA (Business situation analysis), often mapped',
      'Replace BUAN with FEAS (Feasibility assessment), often mapped',
      'Keep BUAN as it is and delete this note',
    ]);
  });

  it('names the level wherever that changes', () => {
    const role = marked('skill: DATS, level: 7', 8);
    assert.deepEqual(choices(role), [
      'Keep DATS and change level 7 to 6',
      'Replace DATS with DAAN (Data analytics)',
      'Add DAAN (Data analytics) beside DATS',
      'Keep DATS as it is and delete this note',
    ]);
    assert.equal(fixed(role, 'Keep DATS and change level 7 to 6'), one('skill: DATS, level: 6'));
    const analytics = marked('skill: INAN, level: 7', 7);
    assert.equal(
      fixed(analytics, 'Replace INAN with DATS (Data science), at level 6, often mapped'),
      one('skill: DATS, level: 6'),
    );
  });

  it('finds the skill of each mark where several stand on one line', () => {
    const before = lines(
      'title: T',
      'skills:',
      '  sfia: { version: 8, essential: [{ skill: TEST }, { skill: SCAD }] }',
    );
    const role = fixed(before, MIGRATE);
    const after = fixed(role, 'Replace SCAD with IAMT (Identity and access management)');
    assert.equal(
      fixed(after, 'Keep TEST as it is and delete this note'),
      before.replace('8', '9').replace('SCAD', 'IAMT'),
    );
  });

  it('adds another part in the layout of the skill, and leaves the note for the next', () => {
    const ADD = 'Add NFTS (Non-functional testing) beside TEST';
    const braces = marked('skill: TEST, level: 4', 8);
    const item = '      - { skill: TEST, level: 4 }\n';
    assert.equal(fixed(braces, ADD), braces.replace(item, item + item.replace('TEST', 'NFTS')));
    assert.deepEqual(choices(fixed(braces, ADD)), [
      'Replace TEST with PRTS (Process testing)',
      'Add PRTS (Process testing) beside TEST',
      'Keep TEST as it is and delete this note',
    ]);
    const block = '      - skill: TEST\n        level: 4\n        name: Functional testing\n';
    const role = braces.replace(item, block);
    assert.equal(
      fixed(role, ADD),
      role.replace(block, block + block.replace('TEST', 'NFTS').replace('Functional', 'Non-functional')),
    );
    const brackets = braces
      .replace('      #', '    #')
      .replace('    essential:\n', '')
      .replace(item, '    essential: [{ skill: TEST, level: 4 }]\n');
    assert.equal(fixed(brackets, ADD), brackets.replace('4 }]', '4 }, { skill: NFTS, level: 4 }]'));
  });

  it('sees when the question is answered', () => {
    const role = marked('skill: TEST, level: 4', 8).replace('{ skill: TEST', '{ skill: NFTS');
    const [finding] = findingsIn(parse(role));
    assert.equal(finding?.severity, 'information');
    assert.equal(
      finding.message,
      'TEST is no longer cited, so the question about it is answered and this note can go.',
    );
    assert.deepEqual(choices(role), ['Delete this note']);
    assert.equal(fixed(role, 'Delete this note'), one('skill: NFTS, level: 4'));
  });

  it('is found in a note that somebody wrote', () => {
    const role = lines(
      'title: T',
      'skills:',
      '  sfia:',
      '    version: 9',
      '    essential:',
      '      - { skill: PROG, level: 5 } # role-decide: 5 or 6?',
    );
    assert.deepEqual(seenOf('sfia/', role), [
      '6:# role-decide: 5 or 6? sfia/undecided To be decided: 5 or 6?',
    ]);
    assert.equal(fixed(role, 'Delete this note'), role.replace(' # role-decide: 5 or 6?', ''));
  });

  it('is not found in other comments', () => {
    assert.deepEqual(seenOf('sfia/', `# role-decider\n# to decide\n${one('skill: PROG, level: 5')}`), []);
  });
});

describe('the fix of sfia/older-version', () => {
  it('migrates the role', () => {
    const before = one('skill: TECH, level: 5, name: Technical specialism', 6);
    assert.equal(fixed(before, MIGRATE), one('skill: TECH, level: 5, name: Specialist advice'));
  });

  it('is offered once, and not to "fix all"', () => {
    const [fix, ...others] = fixesIn(one('skill: PROG, level: 5', 8));
    assert.deepEqual(
      [fix?.title, fix?.preferred, fix?.unambiguous, others.length],
      [MIGRATE, true, undefined, 0],
    );
  });

  const files = { 'template.role.yaml': one('skill: PROG, level: 5', 8) };

  it('is not offered where the version is inherited: the template goes first', () => {
    const role = `extends: ./template.role.yaml\n${sfiaRole({ essential: ['skill: TEST, level: 4'] })}`;
    assert.deepEqual(seenOf('sfia/', role, { files }), [
      '4:sfia sfia/older-version These skills are from SFIA 8, which template.role.yaml cites: to move to SFIA 9, migrate all roles together.',
    ]);
    assert.deepEqual(fixesIn(role, { files }), []);
  });

  it('is silent in a role that only inherits', () => {
    assert.deepEqual(seenOf('sfia/', 'extends: ./template.role.yaml\ntitle: T\n', { files }), []);
  });
});
