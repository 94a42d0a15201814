import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packedPrograms, temporaryFolder } from './packed';
import { type StartEditor, type TextEditor, until } from './textEditor';

const LEAD = `title: Lead engineer
sumary: You lead the teams that run our hosting.
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 5 }
post:
  grade: Grade 7
`;

const FILES = {
  'role.config.yaml': 'sfiaVersion: 9\n',
  'lead.role.yaml': LEAD,
  'closed.role.yaml': 'title: Closed\nqualties: [patient]\n',
};

/** What a person can do in an editor that was set up as docs/other-editors.md says, with the program from npm. */
export function worksIn(title: string, start: StartEditor): void {
  describe(title, function () {
    this.timeout(20_000);
    let editor: TextEditor;

    before(async () => {
      const [home, folder] = [temporaryFolder(), temporaryFolder()];
      for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
      // what marks a project for editors that go by it
      mkdirSync(path.join(folder, '.git'));
      const env = { ...process.env, PATH: `${packedPrograms()}${path.delimiter}${process.env.PATH}` };
      editor = await start({ home, file: path.join(folder, 'lead.role.yaml'), env });
    });
    after(() => editor?.stop());

    it('shows what is wrong in a role', async () => {
      const found = await until(
        () => editor.findings(),
        ({ length }) => length > 0,
      );
      assert.match(found.join('\n'), /^2: .*sumary.*summary/m);
    });

    it('lists what is wrong in roles that are not open', async () => {
      const files = await until(
        () => editor.filesWithFindings(),
        (names) => names.some((name) => name.includes('closed.role.yaml')),
      );
      assert.ok(!files.some((name) => name.includes('role.config.yaml')));
    });

    it('explains a skill code at the level beside it', async () => {
      assert.match(await editor.hover({ needle: 'PROG' }), /Programming\/software development/);
    });

    it('offers the grades', async () => {
      const offered = await editor.completions({ needle: 'grade: ' });
      assert.ok(
        offered.some((label) => label.includes('Grade 6')),
        offered.join(', '),
      );
    });

    it('applies a fix that a person chooses', async () => {
      await editor.fix({ needle: 'sumary' }, 'Change `sumary` to `summary`');
      assert.equal(await editor.text(), LEAD.replace('sumary', 'summary'));
      await until(
        () => editor.findings(),
        (found) => !found.some((one) => one.includes('sumary')),
      );
    });
  });
}
