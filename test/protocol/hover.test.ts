import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver';
import { editorFor, folderFor, openRole } from './suite';

const VERSIONS = [6, 7, 8, 9] as const;

/** The seven skills that a lead DevOps engineer is asked for: name and category by version of SFIA. */
const SKILLS: readonly (readonly [
  code: string,
  name: (version: number) => string,
  category: (version: number) => string,
])[] = [
  [
    'TECH',
    (version) => (version === 6 ? 'Technical specialism' : 'Specialist advice'),
    () => 'Strategy and architecture › Advice and guidance',
  ],
  ['DESN', () => 'Systems design', () => 'Development and implementation › Systems development'],
  [
    'PROG',
    () => 'Programming/software development',
    () => 'Development and implementation › Systems development',
  ],
  [
    'SINT',
    (version) => (version === 6 ? 'Systems integration' : 'Systems integration and build'),
    (version) =>
      `Development and implementation › ${version < 8 ? 'Installation and integration' : 'Systems development'}`,
  ],
  [
    'PBMG',
    () => 'Problem management',
    (version) => `Delivery and operation › Service ${version < 8 ? 'operation' : 'management'}`,
  ],
  [
    'USUP',
    () => 'Incident management',
    (version) => `Delivery and operation › Service ${version < 8 ? 'operation' : 'management'}`,
  ],
  [
    'PEMT',
    () => 'Performance management',
    (version) => `${version < 8 ? 'Skills and quality' : 'People and skills'} › People management`,
  ],
];

function citing(version: number, item: string): string {
  return `title: x\nskills:\n  sfia:\n    version: ${version}\n    essential:\n      - { ${item} }\n`;
}

describe('hover on a SFIA skill', () => {
  const editor = editorFor();

  for (const version of VERSIONS) {
    for (const [code, name, category] of SKILLS) {
      it(`explains ${code} at level 5 as SFIA ${version} has it`, async () => {
        const uri = await openRole(editor(), citing(version, `skill: ${code}, level: 5`));
        const markdown = await editor().hover(uri, code);
        const [first, second] = markdown.split('\n\n');
        assert.equal(first, `**${name(version)} (${code})**`);
        assert.equal(second, `${category(version)}, SFIA ${version}`);
        assert.match(markdown, /\*\*Level 5, Ensure, advise:\*\* \w+ .{40,}/);
        assert.doesNotMatch(markdown, /\*\*Level [1-46-7]/);
        assert.match(markdown, /Summary written for this project/);
      });
    }
  }

  it('says what else a skill was called', async () => {
    const now = await openRole(editor(), citing(9, 'skill: TECH, level: 5'));
    assert.match(await editor().hover(now, 'TECH'), /In SFIA 6: Technical specialism\./);
    const then = await openRole(editor(), citing(6, 'skill: SINT, level: 5'));
    assert.match(await editor().hover(then, 'SINT'), /In SFIA 7, 8 and 9: Systems integration and build\./);
  });
});

describe('hover on what is inherited', () => {
  const folder = folderFor({
    'home-office.role.yaml': 'kind: template\npost: { grade: G7 }\nqualities: [calm]\n',
  });
  const editor = editorFor({ folder: folder.path });

  it('says from which file it comes', async () => {
    const uri = folder.uri('lead.role.yaml');
    await editor().open(
      uri,
      'title: x\nextends: ./home-office.role.yaml\npost:\n  grade:\nqualities: [$inherited]\n',
    );
    assert.match(await editor().hover(uri, 'grade'), /`home-office\.role\.yaml` says: G7$/);
    assert.match(await editor().hover(uri, '$inherited'), /From `home-office\.role\.yaml`:\n\n- calm$/);
    assert.match(await editor().hover(uri, './home'), /takes `post` and `qualities` from it\.$/);
  });
});

describe('hover', () => {
  const editor = editorFor();
  const devops =
    'skills:\n  digitalAndData:\n    role: development-operations-devops-engineer\n    level: lead-devops-engineer\n';

  for (const [what, text, needle, shown] of [
    [
      'a level',
      citing(9, 'skill: PROG, level: 5'),
      '5 }',
      /^\*\*Level 5, Ensure, advise\*\*.*\*\*Autonomy:\*\*/s,
    ],
    ['an undefined level', citing(9, 'skill: PBMG, level: 6'), '6 }', /at levels 2 to 5, not 6/],
    ['a retired skill', citing(9, 'skill: BUAN, level: 4'), 'BUAN', /left SFIA in version 8/],
    ['a key', 'title: x\nworkingWith: [a]\n', 'workingWith', /^\*\*Working with\*\*/],
    ['a behaviour', 'behaviours:\n  - name: Leadership\n', 'Leadership', /Success Profiles/],
    ['a grade', 'post:\n  grade: G6\n', 'G6', /Grade 6/],
    ['a clearance', 'post:\n  clearance: SC\n', 'SC', /Security Check/],
    ['a contract type', 'post:\n  contract: { type: loan }\n', 'loan', /\*\*Loan\*\*/],
    ['a role of the Capability Framework', devops, 'development-op', /DevOps/],
    ['a level of that role', devops, 'lead-devops', /Lead DevOps engineer/],
    [
      'a skill of the Capability Framework',
      `${devops}    essential:\n      - { skill: Systems integration, level: expert }\n`,
      'Systems int',
      /\*\*Systems integration\*\*/,
    ],
    [
      'its level',
      `${devops}    essential:\n      - { skill: Systems integration, level: expert }\n`,
      'expert',
      /\*\*Expert\*\*/,
    ],
  ] as const) {
    it(`explains ${what}`, async () => {
      assert.match(await editor().hover(await openRole(editor(), text), needle), shown);
    });
  }

  it('says what a salary and a closing date mean', async () => {
    const uri = await openRole(
      editor(),
      'post:\n  salary: { min: 67000, max: 74000 }\napplication:\n  closes: 2020-12-31\n',
    );
    assert.equal(await editor().hover(uri, '74000'), '£67,000 to £74,000 a year.');
    // the day of the test counts
    assert.match(
      await editor().hover(uri, '2020'),
      /^Closes at the end of Thursday 31 December 2020, \d+ days ago\.$/,
    );
  });

  it('highlights what it is about', async () => {
    const uri = await openRole(editor(), citing(9, 'skill: PROG, level: 5'));
    const hover = await editor().ask<Hover>('hover', uri, editor().position(uri, 'PROG', 2));
    assert.equal(editor().document(uri).getText(hover.range), 'PROG');
  });

  it('is silent on prose, on comments and on nothing', async () => {
    const uri = await openRole(editor(), 'title: PROG\n# PROG here\nsummary: PROG there\n\n');
    for (const needle of ['PROG\n#', 'PROG here', 'PROG there']) {
      assert.equal(await editor().hover(uri, needle), '', needle);
    }
  });
});
