import assert from 'node:assert/strict';
import { editorFor, openRole } from './suite';

/** A role that cites these SFIA skills, the first on line 6. */
function citing(version: number | undefined, ...items: string[]): string {
  const lines = items.map((item) => `      - { ${item} }\n`).join('');
  const cited = version === undefined ? '# none cited' : `version: ${version}`;
  return `title: x\nskills:\n  sfia:\n    ${cited}\n    essential:\n${lines}`;
}

const ELEVEN = ['PROG', 'TECH', 'DESN', 'SINT', 'PBMG', 'USUP', 'PEMT', 'TEST', 'ARCH', 'SCTY', 'DATM'];

/** For each rule: a role, what is underlined in it, and what the message must say. */
const FOUND: readonly (readonly [text: string, seen: readonly string[], message: RegExp])[] = [
  ['title: x\npost: { hours: 37\n', ['2 yaml/syntax: { hours: 37'], /`\{`.*never closed/],
  [
    'title: x\nskills:\n  sfia:\n    essential:\n      - skill:\n        remove: true\n',
    ['5 schema/missing-key: skill'],
    /blank/,
  ],
  ['title: x\nqualities:\n  - *calm\n', ['3 yaml/syntax: *calm'], /leads to no label/],
  ['title: x\ntitle: y\n', ['2 yaml/duplicate-key: title'], /`title`.*already on line 1/],
  ['title: x\npost:\n\thours: 37\n', ['3 yaml/tab: \t'], /tab.*spaces/],
  ['title: x\n---\ntitle: y\n', ['2 yaml/multiple-documents: ---'], /one role.*file of its own/],
  ['title: x\nx-a: &a { b: 1 }\nx-c:\n  <<: *a\n', ['4 yaml/merge-key: <<'], /`extends`/],
  ['title: !!str x\n', ['1 yaml/tag: !!str'], /remove/],
  ['%YAML 1.2\n---\ntitle: x\n', ['1 yaml/directive: %YAML 1.2'], /`%`.*remove/],
  ['title: x\nsummary: Lead: deliver\n', ['2 yaml/needs-quotes: Lead: deliver'], /colon.*quotes/],
  ['title: x\nqualities:\n  - **calm** mind\n', ['3 yaml/needs-quotes: **calm** mind'], /`\*`.*quotes/],
  ['title: x\nqualities:\n  - [a](https://b.uk) c\n', ['3 yaml/needs-quotes: [a](https://b.uk) c'], /list/],
  [
    'title: x\nqualities:\n  - knows C #and F\n',
    ['3 yaml/comment-in-text: #and F'],
    /comment.*not be printed/,
  ],
  ['title: x\nqualties: [a]\n', ['2 schema/unknown-key: qualties'], /Did you mean `qualities`\?/],
  ['title: x\ngrade: SEO\n', ['2 schema/unknown-key: grade'], /belongs under `post`/],
  ['summary: x\n', ['1 schema/missing-key: summary'], /needs the key `title`/],
  ['title: x\nlinks:\n  - name: a\n', ['3 schema/missing-key: name'], /`links` needs the key `url`/],
  ['title: x\nbehaviours:\n  -\n', ['3 schema/missing-key: -'], /empty/],
  ['title: x\npost:\n  positions: two\n', ['3 schema/type: two'], /needs a whole number, not the text `two`/],
  ['title: x\npost:\n  salary:\n    min: 67,000\n', ['4 schema/type: 67,000'], /`min` needs a number/],
  ['title: x\npost:\n  clearance: Secret\n', ['3 schema/value: Secret'], /not one of the clearances.*BPSS/],
  ['title: x\napplication:\n  closes: 2027-02-30\n', ['3 schema/format: 2027-02-30'], /no such day/],
  [citing(9, 'skill: PRGO, level: 4'), ['6 sfia/unknown-skill: PRGO'], /Did you mean PROG/],
  [
    citing(8, 'skill: BUAN, level: 4'),
    ['4 sfia/older-version: 8', '6 sfia/retired-skill: BUAN'],
    /left SFIA in version 8.*often mapped to BUSA/,
  ],
  [
    citing(8, 'skill: DEPL, level: 4'),
    ['4 sfia/older-version: 8', '6 sfia/later-skill: DEPL'],
    /new in SFIA 9.*cites SFIA 8/,
  ],
  [
    citing(9, 'skill: PBMG, level: 6'),
    ['6 sfia/undefined-level: 6'],
    /^SFIA 9 defines PBMG at levels 2 to 5, not 6\.$/,
  ],
  [
    citing(9, 'skill: USUP, level: 4, name: Problem management'),
    ['6 sfia/wrong-name: Problem management'],
    /name of PBMG.*USUP is called Incident management/,
  ],
  [
    citing(9, 'skill: PROG, level: 4', 'skill: PROG, level: 5'),
    ['7 sfia/duplicate-skill: PROG'],
    /PROG stands twice/,
  ],
  [citing(undefined, 'skill: PROG, level: 4'), ['3 sfia/missing-version: sfia'], /read as SFIA 9/],
  [citing(7, 'skill: USUP, level: 4'), ['4 sfia/older-version: 7'], /SFIA 7 is older than SFIA 9/],
  [
    citing(9, ...ELEVEN.map((code) => `skill: ${code}, level: 5`)),
    ['3 sfia/too-many-skills: sfia'],
    /11 SFIA skills.*10 or fewer/,
  ],
  [
    citing(9, 'skill: PROG, level: 2', 'skill: ARCH, level: 6'),
    ['3 sfia/level-spread: sfia'],
    /from 2 to 6.*more than 3 apart/,
  ],
  ['title: x\nqualities:\n  - $inherited\n', ['3 extends/misplaced-inherited: $inherited'], /inherit/],
  ['title: x\nextends: ./no.role.yaml\n', ['2 extends/not-found: ./no.role.yaml'], /no\.role\.yaml/],
  [
    'title: x\nextends: ../../no.role.yaml\n',
    ['2 extends/outside-root: ../../no.role.yaml'],
    /out of the folder/,
  ],
  ['title: x\nextends: ./the.role.yaml\n', ['2 extends/cycle: ./the.role.yaml'], /itself/],
];

describe('what gets reported', () => {
  const editor = editorFor();

  for (const [text, seen, message] of FOUND) {
    it(`${seen.join(', ')} in ${JSON.stringify(text)}`, async () => {
      const uri = await openRole(editor(), text);
      assert.deepEqual(await editor().seen(uri), seen);
      assert.match((await editor().messages(uri)).at(-1) ?? '', message);
    });
  }

  it('says where a finding comes from, and where to read about it', async () => {
    const uri = await openRole(editor(), citing(9, 'skill: PRGO, level: 4'));
    const [found] = await editor().diagnostics(uri);
    assert.equal(found?.source, 'role');
    assert.match(found.codeDescription?.href ?? '', /\/docs\/rules\.md#sfiaunknown-skill$/);
  });

  it('shows the other place that a finding is about', async () => {
    const uri = await openRole(editor(), citing(9, 'skill: PROG, level: 4', 'skill: PROG, level: 5'));
    const [found] = await editor().diagnostics(uri);
    const [other, ...more] = found?.relatedInformation ?? [];
    assert.equal(other?.location.uri, uri);
    assert.equal(other.location.range.start.line, 5);
    assert.equal(editor().document(uri).getText(other.location.range), 'PROG');
    assert.deepEqual(more, []);
  });

  for (const [what, text] of [
    ['a title alone', 'title: x\n'],
    ['blank values', 'title: x\nsummary:\npost:\n  salary: ~\n  grade: null\nskills:\n'],
    ['a number for text', 'title: 007\npost:\n  reference: 007123\n  grade: 6\n'],
    ['names in other letters', citing(9, 'skill: PROG, level: 4, name: programming / Software Development')],
    ['a template without a title', 'kind: template\nsummary: x\n'],
    ['own keys', 'title: x\nx-cost-centre: [1, { a: b }]\n'],
  ] as const) {
    it(`finds nothing wrong with ${what}`, async () => {
      assert.deepEqual(await editor().seen(await openRole(editor(), text)), []);
    });
  }
});

describe('findings for an editor that knows less', () => {
  const editor = editorFor({ capabilities: { textDocument: { diagnostic: {} } } });

  it('leave out what it could not show', async () => {
    const uri = await openRole(editor(), 'title: x\ntitle: y\n');
    const [found] = await editor().diagnostics(uri);
    assert.equal(found?.code, 'yaml/duplicate-key');
    assert.ok(!('relatedInformation' in found) && !('codeDescription' in found));
  });
});
