import assert from 'node:assert/strict';
import { applyEdits } from '../../fixture';
import { lines, seenOf } from '../rules/findings';
import { sfiaRole } from '../rules/sfia/role';
import { migrated, migrationOf } from './migrated';

const one = (skill: string, version: number) => sfiaRole({ version, essential: [skill] });

/** The lines of a migrated role that differ from what stood there before. */
function changed(before: string): string[] {
  const old = new Set(before.split('\n'));
  return migrated(before)
    .split('\n')
    .filter((line) => !old.has(line))
    .map((line) => line.trim());
}

describe('migrating a role', () => {
  it('keeps what is the same, and cites the new version', () => {
    const before = one('skill: PROG, level: 5, name: Programming/software development', 8);
    assert.equal(migrated(before), before.replace('version: 8', 'version: 9'));
  });

  const cases: readonly [string, number, string, readonly string[]][] = [
    [
      'uses the new name where the old one is written',
      6,
      'skill: TECH, level: 5, name: Technical specialism',
      ['- { skill: TECH, level: 5, name: Specialist advice }'],
    ],
    ['writes no name where none is', 6, 'skill: TECH, level: 5', []],
    ['leaves a name that was wrong before', 6, 'skill: TECH, level: 5, name: Wizardry', []],
    [
      'leaves another spelling of the same name',
      8,
      'skill: PROG, level: 5, name: programming / Software Development',
      [],
    ],
    [
      'puts the one successor that the Foundation names in the place of a skill that left',
      6,
      'skill: QUST, level: 4, name: Quality standards',
      ['- { skill: QUMG, level: 4, name: Quality management }'],
    ],
    ['leaves a code that the cited version did not have', 7, 'skill: QUST, level: 4', []],
    ['leaves a code that no version has', 7, 'skill: prog, level: 4', []],
    ['leaves a level that the cited version did not define', 8, 'skill: PBMG, level: 7', []],
    [
      'marks a skill that was split, and still uses the new name',
      8,
      'skill: TEST, level: 4, name: Testing',
      [
        '# role-decide TEST, SFIA 8 to 9: In SFIA 9, part of TEST became Non-functional testing (NFTS) and Process testing (PRTS). Choose, then delete this line.',
        '- { skill: TEST, level: 4, name: Functional testing }',
      ],
    ],
    [
      'marks a level that is gone, and leaves it, since it decides pay',
      7,
      'skill: GOVN, level: 5',
      [
        '# role-decide GOVN, SFIA 7 to 9: SFIA 9 defines GOVN at levels 6 and 7, not 5. Choose, then delete this line.',
      ],
    ],
    [
      'marks a skill that left for several others',
      7,
      'skill: NTPL, level: 5',
      [
        '# role-decide NTPL, SFIA 7 to 9: Network planning (NTPL) left SFIA in version 8; the SFIA Foundation names NTDS and SLMO in its place. Choose, then delete this line.',
      ],
    ],
    [
      'says "often mapped" where the successor is only a grouping',
      7,
      'skill: BUAN, level: 4',
      [
        '# role-decide BUAN, SFIA 7 to 9: Business analysis (BUAN) left SFIA in version 8; it is often mapped to BUSA or FEAS. Choose, then delete this line.',
      ],
    ],
    [
      'tells what is stated from what is usual',
      6,
      'skill: SUEN, level: 5',
      [
        '# role-decide SUEN, SFIA 6 to 9: Sustainability engineering (SUEN) left SFIA in version 7; the SFIA Foundation names REQM, DESN, ASMG, HWDE, CPMG, ITOP and DCMA in its place; it is often mapped to BUSA or FEAS. Choose, then delete this line.',
      ],
    ],
    [
      'asks to check a code whose scope moved',
      7,
      'skill: CIPM, level: 6',
      [
        '# role-check CIPM, SFIA 7 to 9: What CIPM covers has changed: until SFIA 7 about planning how a change is implemented, since SFIA 8 about the people who go through it. See that it still fits, then delete this line.',
      ],
    ],
    ['asks nothing of a code whose scope moved before', 8, 'skill: CIPM, level: 6', []],
    [
      'asks to check a successor whose scope moved since',
      6,
      'skill: SUMI, level: 6',
      [
        '# role-check ITMG, SFIA 6 to 9: What ITMG covers has changed: until SFIA 7 about managing IT as a whole, since SFIA 8 about managing technology services. See that it still fits, then delete this line.',
        '- { skill: ITMG, level: 6 }',
      ],
    ],
    [
      'puts everything about one skill into one mark',
      8,
      'skill: DATS, level: 7',
      [
        '# role-decide DATS, SFIA 8 to 9: In SFIA 9, part of DATS became Data analytics (DAAN). SFIA 9 defines DATS at levels 2 to 6, not 7. Choose, then delete this line.',
      ],
    ],
  ];
  for (const [title, version, skill, expected] of cases) {
    it(title, () => {
      assert.deepEqual(
        changed(one(skill, version)).filter((line) => line !== 'version: 9'),
        expected,
      );
    });
  }

  it('changes nothing more the second time', () => {
    const before = sfiaRole({
      version: 6,
      essential: ['skill: TEST, level: 4', 'skill: BUAN, level: 4', 'skill: QUST, level: 3'],
    });
    const after = migrated(before);
    assert.notEqual(after, before);
    assert.equal(migrated(after), after);
  });

  it('adds no second mark where one stands already', () => {
    const before = one('skill: TEST, level: 4', 8);
    const back = migrated(before).replace('version: 9', 'version: 8');
    assert.equal(migrated(back), migrated(before));
  });

  it('says of two skills that become one that they did', () => {
    const before = sfiaRole({ version: 6, essential: ['skill: ITMG, level: 5', 'skill: SUMI, level: 6'] });
    assert.deepEqual(
      migrationOf(before).decisions.map(({ question }) => question.split('. ')[0]),
      [
        'What ITMG covers has changed: until SFIA 7 about managing IT as a whole, since SFIA 8 about managing technology services.',
        'SUMI is ITMG now, so ITMG stands here twice; keep the higher level',
      ],
    );
    assert.equal(seenOf('sfia/duplicate', migrated(before)).length, 1);
  });

  it('has a line for each skill', () => {
    const before = sfiaRole({
      version: 7,
      essential: [
        'skill: PROG, level: 4',
        'skill: RELM, level: 4',
        'skill: GOVN, level: 5',
        'skill: NTPL, level: 5',
      ],
    });
    assert.deepEqual(migrationOf(before).summary, [
      'PROG stays.',
      'RELM is called Release management now. In SFIA 9, part of RELM became Deployment (DEPL).',
      'GOVN is called Governance now. SFIA 9 defines GOVN at levels 6 and 7, not 5.',
      'NTPL: Network planning (NTPL) left SFIA in version 8; the SFIA Foundation names NTDS and SLMO in its place.',
    ]);
  });

  it('leaves a role alone that cites no version, an unknown one, or the current one', () => {
    for (const version of [undefined, 5, 9, '"6"']) {
      const role = sfiaRole({
        ...(version === undefined ? {} : { version }),
        essential: ['skill: TEST, level: 4'],
      });
      assert.deepEqual(migrationOf(role).edits, []);
    }
  });

  it('leaves a role alone whose YAML is in doubt, and says so', () => {
    const role = `${one('skill: TEST, level: 4', 8)}title: again\n`;
    assert.deepEqual(migrationOf(role).edits, []);
    assert.equal(migrationOf(role).leftBecause, "it can't be read as YAML without doubt");
  });
});

describe('the layout of a migrated role', () => {
  const MARK =
    '# role-decide TEST, SFIA 8 to 9: In SFIA 9, part of TEST became Non-functional testing (NFTS) and Process testing (PRTS). Choose, then delete this line.';

  it('keeps comments, quotes, order and blank lines', () => {
    const before = lines(
      'title: T # a comment',
      'skills:',
      '  sfia: # ours',
      '    # from the old standard',
      '    version: 8 # since 2022',
      '    essential:',
      '',
      '      # for the platform',
      '      - name: "Testing" # quoted',
      "        skill: 'TEST'",
      '        level: 4',
      '',
      '      - skill: PROG',
      '        text: |',
      '          Testing, too.',
    );
    assert.equal(
      migrated(before),
      before
        .replace('version: 8', 'version: 9')
        .replace('      - name: "Testing"', `      ${MARK}\n      - name: "Functional testing"`),
    );
  });

  it('keeps Windows line ends', () => {
    const before = one('skill: TEST, level: 4', 8).replaceAll('\n', '\r\n');
    const after = migrated(before);
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(after, before.replace('8', '9').replace('      - {', `      ${MARK}\r\n      - {`));
  });

  it('puts marks above the line where skills stand in brackets', () => {
    const before = lines(
      'title: T',
      'skills:',
      '  sfia: { version: 8, essential: [{ skill: TEST }, { skill: SCAD }] }',
    );
    const after = migrated(before).split('\n');
    assert.equal(after[2], `  ${MARK}`);
    assert.match(after[3] ?? '', /^ {2}# role-decide SCAD, SFIA 8 to 9: /);
    assert.equal(after[4], '  sfia: { version: 9, essential: [{ skill: TEST }, { skill: SCAD }] }');
    assert.deepEqual(seenOf('yaml/', migrated(before)), []);
  });

  it('leaves a comment next to the line for which it switches off a rule', () => {
    const before = one('skill: TEST, level: 4', 8).replace(
      '      - {',
      '      # role-disable-next-line sfia/wrong-name\n      - {',
    );
    assert.equal(
      migrated(before),
      before.replace('version: 8', 'version: 9').replace('      # role', `      ${MARK}\n      # role`),
    );
  });

  it('puts no mark into a text of several lines', () => {
    const before = lines(
      'title: T',
      'skills:',
      '  sfia:',
      '    version: 8',
      '    essential: [{ skill: PROG, text: written',
      '      over two lines }, { skill: TEST, level: 4 }]',
    );
    assert.equal(
      migrated(before),
      before.replace('version: 8', 'version: 9').replace('    essential', `    ${MARK}\n    essential`),
    );
  });

  it('changes an item once that an alias repeats, and of a referenced word only the reference', () => {
    const before = lines(
      'x-word: &word Testing',
      'x-version: &v 8',
      'title: T',
      'skills:',
      '  sfia:',
      '    version: *v',
      '    essential:',
      '      - &item { skill: TEST, level: 4, name: *word }',
      '    desirable:',
      '      - *item',
    );
    assert.equal(
      migrated(before),
      before
        .replace('*v', '9')
        .replace('*word', 'Functional testing')
        .replace('      - &item', `      ${MARK}\n      - &item`),
    );
  });
});

describe('migrating a role that extends another', () => {
  const template = sfiaRole({
    version: 6,
    essential: ['skill: QUST, level: 3', 'skill: ITMG, level: 6', 'skill: PROG, level: 5'],
  });
  const child = (text: string) => `extends: ./template.role.yaml\n${text}`;
  const together = (text: string) => {
    const found = migrationOf(text, { 'template.role.yaml': template }, ['template.role.yaml']);
    return { text: applyEdits(text, found.edits), ...found };
  };

  it('migrates own skills and removals under an inherited version, and writes none', () => {
    const before = child(sfiaRole({ essential: ['skill: SUAS, level: 4', 'skill: QUST, remove: true'] }));
    assert.equal(together(before).text, before.replace('SUAS', 'SUST').replace('QUST', 'QUMG'));
  });

  it('migrates an own level of an inherited skill with it', () => {
    const before = child(sfiaRole({ essential: ['skill: QUST, level: 5'] }));
    assert.equal(together(before).text, before.replace('QUST', 'QUMG'));
    assert.deepEqual(together(before).decisions, []);
  });

  it('marks a skill that would come to replace an inherited one', () => {
    assert.deepEqual(
      together(child(sfiaRole({ essential: ['skill: SUMI, level: 5'] }))).decisions.map(({ question }) =>
        question.split('. ').at(0),
      ),
      ['SUMI is ITMG now, so this item takes the place of the inherited ITMG at level 6'],
    );
    assert.deepEqual(
      together(child(sfiaRole({ essential: ['skill: QUMG, level: 5'] }))).decisions.map(
        ({ question }) => question,
      ),
      ['QUST is QUMG now, so this item takes the place of the inherited QUST at level 3.'],
    );
  });

  it('leaves it alone where the file that says the version stays', () => {
    const before = child(sfiaRole({ essential: ['skill: SUAS, level: 4'] }));
    const alone = migrationOf(before, { 'template.role.yaml': template }, []);
    assert.deepEqual(alone.edits, []);
    assert.equal(
      alone.leftBecause,
      'its version of SFIA comes from template.role.yaml, which stays as it is',
    );
  });

  it('migrates alone under a version of its own, and leaves removals to the parent’s code', () => {
    const before = child(
      sfiaRole({ version: 6, essential: ['skill: SUAS, level: 4', 'skill: QUST, remove: true'] }),
    );
    const alone = migrationOf(before, { 'template.role.yaml': template });
    assert.equal(applyEdits(before, alone.edits), before.replace('6', '9').replace('SUAS', 'SUST'));
  });
});

describe('migrating a role for which the workspace file says the version', () => {
  const role = sfiaRole({ essential: ['skill: QUST, level: 3'] });
  const folder = { 'role.config.yaml': 'sfiaVersion: 6\n' };

  it('writes no version where the workspace file moves too', () => {
    const found = migrationOf(role, folder, ['role.config.yaml'], 6);
    assert.equal(applyEdits(role, found.edits), role.replace('QUST', 'QUMG'));
  });

  it('writes the version where the workspace file stays, and says why', () => {
    const found = migrationOf(role, folder, [], 6);
    assert.equal(
      applyEdits(role, found.edits),
      sfiaRole({ version: 9, essential: ['skill: QUMG, level: 3'] }),
    );
    assert.equal(found.edits[0]?.why, 'This role cites SFIA 9; the workspace file says 6.');
  });
});
