import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { chunk, p, wordFile as embeddingFile } from '../unit/exchange/importer/embedding';
import { COMMAND, inFolder, run } from './commandLine';

const TESTER = `# Test lead: role definition

## About the role

You will lead the people who test our services.

## What you'll do

- plan how services are tested
- say what was found: in plain words

## SFIA skills

- Functional testing (TEST) – Level 4
`;

const WITH_DUTY = `${TESTER}
## Flood duty

Twice a year you watch the water.
`;

const ABOUT = `
## About us

We keep the ships and the harbours of this country safe, by day and by night.
`;

const KEEPER = `title: Lead tide keeper

responsibilities:
  - heading: Tables
    items:
      - keep the tables right
      - print them in time
  - answer the harbour masters

criteria:
  essential:
    - heading: Knowledge
      items:
        - how tides rise and fall
        - the law of harbours
    - heading: Experience
      intro: "You have recently:"
      items:
        - led a team of keepers
        - text: written tables for others to use
          lead: true
          stages: [application, interview]
    - a driving licence
  desirable:
    - heading: Knowledge
      items:
        - sailing
    - a second language

behaviours:
  - name: Leadership
    stages: [application, interview]
  - name: Making Effective Decisions

skills:
  sfia:
    version: 9
    responsibilityLevel: 5
    essential:
      - skill: TEST
        level: 4
        name: Functional testing
    desirable:
      - skill: PROG
        level: 3
        name: Programming/software development
        condition: if printing alone

post:
  reference: TK-12
  grade: Grade 7
  salary:
    min: 55000
    max: 62000
    currency: GBP
    per: year
    note: plus allowance
  locations:
    - Dover
    - Hull
  contract:
    type: fixed-term
    length: 24 months
  workingPatterns: [full-time, job-share]
  hours: 37
  positions: 2
  clearance: SC
`;

/** A cell of a Word table. */
function cell(...texts: readonly string[]): TableCell {
  return new TableCell({ children: texts.map((text) => new Paragraph(text)) });
}

async function wordFile(): Promise<Uint8Array> {
  const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Harbour pilot', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Who you’ll work with', heading: HeadingLevel.HEADING_2 }),
          bullet('Captains of:'),
          bullet('ferries', 1),
          bullet('tugs', 1),
          bullet('Harbour masters'),
          new Paragraph({ text: 'Appendix', heading: HeadingLevel.HEADING_2 }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Grade:'), cell('HEO')] }),
              new TableRow({ children: [cell('Salary:'), cell('£35,000 to £38,500')] }),
              new TableRow({ children: [cell('Working pattern:'), cell('Full-time, Job share')] }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function text(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

describe('role-definitions import', () => {
  it('makes a role file of a document, says what went where, and the file passes the check', () => {
    inFolder({ 'tester.md': TESTER }, (folder) => {
      const { code, stdout } = run(['import', 'tester.md'], folder);
      assert.match(stdout, /^test-lead\.role\.yaml: 5 parts, 1 guessed, nothing needs a look\n/);
      assert.match(stdout, /mapped +line 6 +responsibilities, 2 items +<- +What you'll do\n/);
      assert.equal(code, 0);
      assert.match(text(folder, 'test-lead.role.yaml'), /^ {2}- "say what was found: in plain words"$/m);
      assert.equal(run(['check', 'test-lead.role.yaml'], folder).code, 0);
    });
  });

  it('reads Word: nested bullets and a table of details', async () => {
    const bytes = await wordFile();
    inFolder({}, (folder) => {
      writeFileSync(path.join(folder, 'pilot.docx'), bytes);
      assert.equal(run(['import', 'pilot.docx', '--out', 'roles'], folder).code, 0);
      assert.equal(
        text(folder, 'roles/harbour-pilot.role.yaml'),
        `title: Harbour pilot

workingWith:
  - heading: Captains of
    items:
      - ferries
      - tugs
  - Harbour masters

post:
  grade: HEO
  salary:
    min: 35000
    max: 38500
    currency: GBP
    per: year
  workingPatterns: [full-time, job-share]
`,
      );
    });
  });

  it('reads the pages that a Word document embeds, and says which it could not read', () => {
    const duties = '<h2>What you will do</h2><ul><li>bring ships in</li><li>know the tides</li></ul>';
    const bytes = embeddingFile(p('Harbour pilot') + chunk('a') + chunk('b'), [
      { id: 'a', target: 'afchunk1.html', content: duties },
      { id: 'b', target: 'afchunk2.rtf', content: '{\\rtf1 You sail.}' },
    ]);
    inFolder({}, (folder) => {
      writeFileSync(path.join(folder, 'pilot.docx'), bytes);
      const { stderr } = run(['import', 'pilot.docx'], folder);
      assert.match(
        stderr,
        /^pilot\.docx: An embedded document \(afchunk2\.rtf\) could not be read: look for \[embedded document 2\]\./m,
      );
      const role = text(folder, 'harbour-pilot.role.yaml');
      assert.match(role, /^responsibilities:\n {2}- bring ships in\n {2}- know the tides/m);
      assert.match(role, /\[embedded document 2\]/);
    });
  });

  it('makes the same file again of what export wrote, groups, stages and all', () => {
    inFolder({ 'keeper.role.yaml': KEEPER }, (folder) => {
      run(['export', 'keeper.role.yaml', '--format', 'html,markdown,text', '--out', 'out'], folder);
      for (const name of ['keeper.html', 'keeper.md', 'keeper.txt'])
        assert.equal(run(['import', `out/${name}`, '--stdout'], folder).stdout, KEEPER, name);
    });
  });

  it('makes the same of a Word file that export wrote, but for what it says of the levels', () => {
    inFolder({ 'keeper.role.yaml': KEEPER }, (folder) => {
      run(['export', 'keeper.role.yaml', '--format', 'docx', '--out', 'out'], folder);
      const { stdout } = run(['import', 'out/keeper.docx', '--stdout'], folder);
      const beforeSkills = (role: string) => role.slice(0, role.indexOf('\nskills:'));
      assert.equal(beforeSkills(stdout), beforeSkills(KEEPER));
      const post = KEEPER.slice(KEEPER.indexOf('\npost:'));
      assert.ok(stdout.includes(post), stdout);
      assert.match(stdout, /^ {4}essential:\n {6}- skill: TEST\n {8}level: 4$/m);
      assert.match(stdout, /^ {4}desirable:\n {6}- skill: PROG\n {8}level: 3$/m);
      assert.match(stdout, /^ {8}condition: if printing alone$/m);
    });
  });

  it('ends with 1 where something needs a look', () => {
    inFolder({ 'tester.md': WITH_DUTY }, (folder) => {
      const { code, stdout } = run(['import', 'tester.md'], folder);
      assert.match(stdout, /look +line \d+ +sections, "Flood duty"/);
      assert.equal(code, 1);
    });
  });

  it('replaces no file unless it is told to', () => {
    inFolder({ 'tester.md': TESTER, 'test-lead.role.yaml': 'title: Mine\n' }, (folder) => {
      const { code, stderr } = run(['import', 'tester.md'], folder);
      assert.match(
        stderr,
        /test-lead\.role\.yaml exists already; --force replaces it\. Nothing was written\./,
      );
      assert.equal(code, 2);
      assert.equal(text(folder, 'test-lead.role.yaml'), 'title: Mine\n');
      assert.equal(run(['import', 'tester.md', '--force'], folder).code, 0);
      assert.match(text(folder, 'test-lead.role.yaml'), /^title: Test lead$/m);
    });
  });

  it('prints the file and writes none with --stdout, and reads pasted text', () => {
    inFolder({}, (folder) => {
      const pasted = 'Test lead\n\nWhat you will do\n• plan how services are tested\n• test them\n';
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [COMMAND, 'import', '-', '--stdout', '--report', 'json'],
        { cwd: folder, encoding: 'utf8', input: pasted },
      );
      assert.equal(
        stdout,
        'title: Test lead\n\nresponsibilities:\n  - plan how services are tested\n  - test them\n',
      );
      const [file] = JSON.parse(stderr).files;
      assert.equal(file.items.at(-1).to, 'responsibilities, 2 items');
      assert.equal(file.items.at(-1).line, 3);
      assert.equal(status, 0);
      assert.ok(!existsSync(path.join(folder, 'test-lead.role.yaml')));
    });
  });

  it('proposes a template for what documents have in common, and makes it when told to', () => {
    const files = { 'a.md': TESTER + ABOUT, 'b.md': TESTER.replace('Test lead', 'Test head') + ABOUT };
    inFolder(files, (folder) => {
      const first = run(['import', 'a.md', 'b.md', '--out', 'one'], folder);
      assert.match(
        first.stdout,
        /2 of the roles share \d+ words \(.*organisation.*\): --template moves them/,
      );
      assert.equal(run(['import', 'a.md', 'b.md', '--template', '--out', 'two'], folder).code, 0);
      assert.match(text(folder, 'two/test-head.role.yaml'), /^extends: \.\/shared-template\.role\.yaml$/m);
      assert.match(text(folder, 'two/shared-template.role.yaml'), /^kind: template\n\norganisation:\n/);
      assert.equal(run(['check', 'two'], folder).code, 0);
    });
  });

  it('takes patterns where the shell leaves them as they are', () => {
    const head = TESTER.replace('Test lead', 'Test head');
    inFolder({ 'jobs/a.md': TESTER, 'jobs/b.md': head, 'jobs/c.txt': 'Left alone' }, (folder) => {
      const { code, stdout } = run(['import', 'jobs/*.md'], folder);
      assert.match(stdout, /^test-lead\.role\.yaml: [\s\S]*^test-head\.role\.yaml: /m);
      assert.equal(code, 0);
      const none = run(['import', 'jobs/*.docx'], folder);
      assert.match(none.stderr, /^role-definitions: jobs\/\*\.docx: There is no such file\.$/m);
      assert.equal(none.code, 2);
    });
  });

  it('says which document it could not read, and imports the others', () => {
    inFolder({ 'tester.md': TESTER, 'old.doc': '\u00d0\u00cf\u0011\u00e0' }, (folder) => {
      const { code, stderr } = run(['import', 'old.doc', 'gone.md', 'tester.md'], folder);
      assert.match(stderr, /^role-definitions: old\.doc: \S/m);
      assert.match(stderr, /^role-definitions: gone\.md: There is no such file\.$/m);
      assert.equal(code, 2);
      assert.ok(existsSync(path.join(folder, 'test-lead.role.yaml')));
    });
  });
});
