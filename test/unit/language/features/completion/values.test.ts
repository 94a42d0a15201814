import assert from 'node:assert/strict';
import { resolveCompletion } from '../../../../../server/src/language/features/completion/resolve';
import { loadFrameworks } from '../../../catalogueFixture';
import { accept, PLAIN, suggest } from './accepting';

const SFIA = 'skills:\n  sfia:\n    version: 9\n    essential:\n';
const DIGITAL = 'skills:\n  digitalAndData:\n';
const DEVOPS = `${DIGITAL}    role: development-operations-devops-engineer\n    level: lead-devops-engineer\n`;

/** What a suggestion says about itself, in the list and beside it. */
function explained(marked: string, label: string): { about: string | undefined; documentation: string } {
  const { list } = suggest(marked);
  const item = list.items.find((one) => one.label === label);
  assert.ok(item, label);
  const resolved = resolveCompletion(
    { data: list.itemDefaults?.data, ...item },
    { frameworks: loadFrameworks() },
  );
  return { about: item.labelDetails?.description, documentation: JSON.stringify(resolved.documentation) };
}

describe('completion of values', () => {
  for (const [text, labels] of [
    ['kind: |', ['role', 'template']],
    ['language: |', ['en-GB', 'cy-GB']],
    ['application:\n  approach: |', ['internal', 'across-government', 'external']],
    [
      'post:\n  contract:\n    type: [permanent, |]',
      ['fixed-term', 'temporary', 'loan', 'secondment', 'apprenticeship', 'returner'],
    ],
    ['post:\n  criminalRecordCheck: |\n  hours: 37', ['none', 'basic', 'standard', 'enhanced']],
    ['post:\n  salary:\n    per: |', ['year', 'month', 'week', 'day', 'hour']],
    [
      'behaviours:\n  - name: Leadership\n    stages:\n      - interview\n      - |',
      ['application', 'test', 'first-interview', 'presentation'],
    ],
    ['behaviours:\n  - name: Leadership\n    stages: [interview, pre|]', ['presentation']],
    ['criteria:\n  essential:\n    - text: x\n      lead: |', ['true', 'false']],
    ['skills:\n  sfia:\n    version: |', ['9', '8', '7', '6']],
    ['post:\n  clearance: |', ['none', 'BPSS', 'AC', 'CTC', 'Level 1B', 'SC', 'eSC', 'DV', 'eDV']],
    ['post:\n  workingPatterns:\n    - full-time\n    - home|\n    - hybrid', ['homeworking']],
    ['post:\n  clearance:\n    S|', ['BPSS', 'SC', 'eSC']],
    ['post:\n  locations: [|]', []],
    ['post:\n  locations:\n    - Croy|', []],
    ['post:\n  grade: |\n    - SEO', []],
    ['responsibilities: [|]', []],
  ] as const) {
    it(`offers ${labels.join(', ') || 'nothing'} at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(suggest(text).labels, labels);
    });
  }

  it('knows grades by code and name', () => {
    assert.ok(suggest('post:\n  grade: G6|').labels.includes('Grade 6'));
    assert.ok(suggest('post:\n  grade: Senior Ex|').labels.includes('SEO'));
    assert.match(explained('post:\n  grade: |', 'SEO').documentation, /Senior Executive Officer/);
  });

  it('explains a value when the client asks', () => {
    const { about, documentation } = explained('post:\n  clearance: |', 'CTC');
    assert.equal(about, 'Counter Terrorist Check');
    assert.match(documentation, /Counter Terrorist Check.*\(CTC\)/);
  });

  for (const [what, before, label, after] of [
    ['in place of what is there', 'post:\n  clearance: S|C', 'DV', 'post:\n  clearance: DV'],
    ['in place of several words', 'post:\n  grade: Grade| 7', 'Grade 6', 'post:\n  grade: Grade 6'],
    ['in front of a comment', 'kind: | # one of two', 'role', 'kind: role # one of two'],
    ['right in front of a comment sign', 'kind: |# one of two', 'role', 'kind: role # one of two'],
    ['in front of what is there', 'kind: | role', 'template', 'kind: template'],
    ['with the blank that is missing', 'kind:|', 'role', 'kind: role'],
    [
      'with the blank that is missing after a dash',
      'post:\n  workingPatterns:\n    -|',
      'hybrid',
      'post:\n  workingPatterns:\n    - hybrid',
    ],
    [
      'with the dash that is missing',
      'post:\n  workingPatterns:\n    |',
      'hybrid',
      'post:\n  workingPatterns:\n    - hybrid',
    ],
    [
      'with the dash that is missing after another',
      'post:\n  workingPatterns:\n    - flexible\n    |\n  hours: 37',
      'hybrid',
      'post:\n  workingPatterns:\n    - flexible\n    - hybrid\n  hours: 37',
    ],
    [
      'in a list in the column of its key',
      'post:\n  workingPatterns:\n  - |',
      'hybrid',
      'post:\n  workingPatterns:\n  - hybrid',
    ],
    [
      'in a list indented by four',
      'post:\n    workingPatterns:\n        - |',
      'hybrid',
      'post:\n    workingPatterns:\n        - hybrid',
    ],
    ['in double quotes', 'post:\n  clearance: "S|"', 'SC', 'post:\n  clearance: "SC"'],
    ['in single quotes', "post:\n  clearance: 'S|'", 'SC', "post:\n  clearance: 'SC'"],
    ['closing the quotes', 'post:\n  clearance: "S|', 'SC', 'post:\n  clearance: "SC"'],
    [
      'as the number that it is',
      'skills:\n  sfia:\n    version: "|"',
      '9',
      'skills:\n  sfia:\n    version: 9',
    ],
    [
      'in brackets',
      'post:\n  workingPatterns: [full-time,|]',
      'hybrid',
      'post:\n  workingPatterns: [full-time,hybrid]',
    ],
    [
      'in the middle of a list in brackets',
      'post:\n  workingPatterns: [full|, hybrid]',
      'flexible',
      'post:\n  workingPatterns: [flexible, hybrid]',
    ],
    [
      'in brackets that are still open',
      'post:\n  workingPatterns: [full-time, |',
      'hybrid',
      'post:\n  workingPatterns: [full-time, hybrid',
    ],
    [
      'in brackets over several lines',
      'post:\n  workingPatterns: [\n    full-time,\n    |\n  ]',
      'hybrid',
      'post:\n  workingPatterns: [\n    full-time,\n    hybrid\n  ]',
    ],
    ['in braces', 'post: {clearance: |, hours: 37}', 'SC', 'post: {clearance: SC, hours: 37}'],
    [
      'with its key, in a list of mappings',
      'behaviours:\n  - |',
      'Delivering at Pace',
      'behaviours:\n  - name: Delivering at Pace',
    ],
    ['with Windows line ends', 'kind: |\r\ntitle: x\r\n', 'role', 'kind: role\r\ntitle: x\r\n'],
  ] as const) {
    it(`inserts a value ${what}`, () => {
      assert.equal(accept(suggest(before), label), after);
      assert.equal(accept(suggest(before, PLAIN), label), after);
    });
  }

  it('leaves out behaviours that the role has', () => {
    const { labels } = suggest('behaviours:\n  - name: Leadership\n  - name: |');
    assert.equal(labels.length, 8);
    assert.ok(!labels.includes('Leadership'));
  });

  it('keeps the behaviour at hand', () => {
    assert.ok(suggest('behaviours:\n  - name: Leader|ship').labels.includes('Leadership'));
  });
});

describe('completion of SFIA skills', () => {
  for (const [typed, code] of [
    ['USU', 'USUP'],
    ['usup', 'USUP'],
    ['Problem man', 'PBMG'],
    ['incident', 'USUP'],
    ['PRGO', 'PROG'],
  ] as const) {
    it(`finds ${code} by "${typed}"`, () => {
      assert.equal(suggest(`${SFIA}      - ${typed}|`).labels[0], code);
      assert.equal(suggest(`${SFIA}      - skill: ${typed}|`).labels[0], code);
      assert.equal(suggest(`${SFIA}      - skill: "${typed}|"`).labels[0], code);
    });
  }

  it('asks again with every letter, since the server finds the matches', () => {
    assert.equal(suggest(`${SFIA}      - |`).list.isIncomplete, true);
    assert.equal(suggest(`${SFIA}      - skill: inc|`).list.isIncomplete, true);
  });

  it('shows the name and the levels', () => {
    const { about, documentation } = explained(`${SFIA}      - skill: |`, 'PBMG');
    assert.equal(about, 'Problem management · levels 2 to 5');
    assert.match(documentation, /Problem management \(PBMG\)/);
  });

  it('offers what the cited version has', () => {
    const inVersion = (version: number) =>
      suggest(`skills:\n  sfia:\n    version: ${version}\n    essential:\n      - |`).labels;
    const { sfia } = loadFrameworks();
    for (const version of sfia.versions) {
      assert.equal(
        inVersion(version).filter((label) => label.length === 4 && label === label.toUpperCase()).length,
        sfia.skills(version).length,
      );
    }
  });

  for (const [what, before, label, after] of [
    ['on an empty item', `${SFIA}      - |`, 'PBMG', `${SFIA}      - skill: PBMG\n        level: 2`],
    ['right behind the dash', `${SFIA}      -|`, 'PBMG', `${SFIA}      - skill: PBMG\n        level: 2`],
    [
      'on a half-typed item',
      `${SFIA}      - pro|\n      - skill: PBMG\n        level: 2\n`,
      'PROG',
      `${SFIA}      - skill: PROG\n        level: 2\n      - skill: PBMG\n        level: 2\n`,
    ],
    [
      'with the level that is there',
      `${SFIA}      - |\n        level: 5`,
      'PROG',
      `${SFIA}      - skill: PROG\n        level: 5`,
    ],
    ['behind its key', `${SFIA}      - skill: |`, 'PBMG', `${SFIA}      - skill: PBMG\n        level: 2`],
    [
      'behind its key, with a level below',
      `${SFIA}      - skill: |\n        level: 3`,
      'PBMG',
      `${SFIA}      - skill: PBMG\n        level: 3`,
    ],
    [
      'behind its key, with a level above',
      `${SFIA}      - level: 3\n        skill: P|`,
      'PBMG',
      `${SFIA}      - level: 3\n        skill: PBMG`,
    ],
    ['in braces', `${SFIA}      - { skill: | }`, 'PBMG', `${SFIA}      - { skill: PBMG, level: 2 }`],
    [
      'in braces with a level',
      `${SFIA}      - { level: 3, skill: | }`,
      'PBMG',
      `${SFIA}      - { level: 3, skill: PBMG }`,
    ],
    [
      'before other keys of the item',
      `${SFIA}      - skill: |\n        condition: maybe`,
      'PBMG',
      `${SFIA}      - skill: PBMG\n        level: 2\n        condition: maybe`,
    ],
    [
      'with Windows line ends',
      `${SFIA}      - |\n`.replaceAll('\n', '\r\n'),
      'PBMG',
      `${SFIA}      - skill: PBMG\n        level: 2\n`.replaceAll('\n', '\r\n'),
    ],
  ] as const) {
    it(`inserts the code and its first level ${what}`, () => {
      assert.equal(accept(suggest(before), label), after);
    });
  }

  it('replaces a whole code', () => {
    const suggestions = suggest(`${SFIA}      - skill: PR|OG\n        level: 3`);
    assert.equal(accept(suggestions, 'PROD'), `${SFIA}      - skill: PROD\n        level: 3`);
  });

  it('leaves the level to be chosen where the client has no snippets', () => {
    assert.equal(
      accept(suggest(`${SFIA}      - |`, PLAIN), 'PBMG'),
      `${SFIA}      - skill: PBMG\n        level: `,
    );
  });

  it('puts skills last that the list has already, until somebody looks for one', () => {
    const cited = `${SFIA}      - skill: USUP\n        level: 5\n      - skill: |`;
    assert.equal(suggest(cited).labels.at(-1), 'USUP');
    assert.equal(suggest(cited.replace('|', 'incident|')).labels[0], 'USUP');
  });

  it('says which skills the list has already', () => {
    const cited = `${SFIA}      - skill: USUP\n        level: 5\n      - |`;
    assert.match(explained(cited, 'USUP').about ?? '', /^Incident management · .* · already in this list$/);
    assert.doesNotMatch(explained(cited, 'PBMG').about ?? '', /already/);
  });

  it('stays small', () => {
    assert.ok(JSON.stringify(suggest(`${SFIA}      - skill: |\n        level: 3`).list).length < 19_000);
    assert.ok(JSON.stringify(suggest(`${SFIA}      - |`).list).length < 25_000);
  });
});

describe('completion of levels', () => {
  it('offers those that the version defines for the skill', () => {
    const text = `${SFIA}      - skill: PBMG\n        level: |`;
    assert.deepEqual(suggest(text).labels, ['2', '3', '4', '5']);
    assert.equal(accept(suggest(text), '4'), text.replace('|', '4'));
    assert.deepEqual(suggest(`${SFIA}      - { skill: PBMG, level: | }`).labels, ['2', '3', '4', '5']);
    assert.deepEqual(suggest(`${SFIA}      - level: |\n        skill: PBMG`).labels, ['2', '3', '4', '5']);
  });

  it('says what a level means for the skill', () => {
    const { about, documentation } = explained(`${SFIA}      - skill: PBMG\n        level: |`, '5');
    assert.equal(about, 'Ensure, advise');
    assert.match(documentation, /Problem management/);
  });

  it('offers all seven without a skill, and for the role as a whole', () => {
    const seven = ['1', '2', '3', '4', '5', '6', '7'];
    assert.deepEqual(suggest(`${SFIA}      - level: |`).labels, seven);
    assert.deepEqual(suggest('skills:\n  sfia:\n    responsibilityLevel: |').labels, seven);
    assert.match(explained('skills:\n  sfia:\n    responsibilityLevel: |', '5').documentation, /In general/);
  });
});

describe('completion of the Capability Framework', () => {
  it('finds roles by name', () => {
    const { labels } = suggest(`${DIGITAL}    role: DevOps eng|`);
    assert.ok(labels.includes('development-operations-devops-engineer'));
  });

  it('offers the levels of the role beside', () => {
    const { labels } = suggest(DEVOPS.replace('lead-devops-engineer', '|'));
    assert.ok(labels.includes('lead-devops-engineer'));
    assert.ok(labels.every((label) => label.includes('devops')));
    assert.deepEqual(suggest(`${DIGITAL}    level: |`).labels, []);
  });

  it('puts the skills of the role level first, with the level it asks for', () => {
    const suggestions = suggest(`${DEVOPS}    essential:\n      - |`);
    const [first = ''] = suggestions.labels;
    const usual = loadFrameworks().digitalAndData.level(
      'development-operations-devops-engineer',
      'lead-devops-engineer',
    )?.skills[0];
    assert.ok(usual);
    assert.equal(first, usual.name);
    assert.equal(
      accept(suggestions, first),
      `${DEVOPS}    essential:\n      - skill: ${usual.name}\n        level: ${usual.level}`,
    );
  });

  it('puts the level first that the role level asks for', () => {
    const usual = loadFrameworks().digitalAndData.level(
      'development-operations-devops-engineer',
      'lead-devops-engineer',
    )?.skills;
    const expert = usual?.find(({ level }) => level === 'expert');
    assert.ok(expert);
    assert.deepEqual(
      suggest(`${DEVOPS}    essential:\n      - skill: ${expert.name}\n        level: |`).labels,
      ['expert', 'awareness', 'working', 'practitioner'],
    );
    assert.deepEqual(suggest(`${DIGITAL}    essential:\n      - level: |`).labels, [
      'awareness',
      'working',
      'practitioner',
      'expert',
    ]);
  });

  it('knows nothing of other frameworks', () => {
    assert.deepEqual(suggest('skills:\n  ours:\n    essential:\n      - level: |').labels, []);
  });
});
