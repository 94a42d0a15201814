import assert from 'node:assert/strict';
import { extensions, languages, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { change, eventually, problems, running, scratch, type, write } from './support';

const GOOD = [
  'data-protection-adviser',
  'home-office',
  'lead-devops',
  'senior-devops',
  'service-designer-advert',
];

const FILES = [
  'role.config.yaml',
  'skills/data-protection.skills-framework.yaml',
  ...[...GOOD, 'broken'].map((name) => `${name}.role.yaml`),
];

describe('the examples', () => {
  async function openExample(name: string): Promise<TextDocument> {
    const document = await workspace.openTextDocument(Uri.joinPath(scratch(), 'examples', name));
    await window.showTextDocument(document);
    return document;
  }

  before(async () => {
    await running();
    const extension = extensions.getExtension('role-definitions.role-definitions');
    assert.ok(extension);
    // one by one: what an extension brings can't be listed where it comes from a web server
    for (const name of FILES) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, 'examples', name));
      await workspace.fs.writeFile(Uri.joinPath(scratch(), 'examples', name), bytes);
    }
  });

  for (const name of GOOD) {
    it(`${name} has nothing above a hint`, async () => {
      const document = await openExample(`${name}.role.yaml`);
      // a mistake at the end shows that the file has been checked, and taking it back that it is clean
      const editor = await window.showTextDocument(document);
      await editor.edit((edit) =>
        edit.insert(document.positionAt(document.getText().length), 'mistake: x\n'),
      );
      await eventually(() =>
        assert.deepEqual(problems(document), [`${document.lineCount - 1} schema/unknown-key mistake`]),
      );
      await change(editor, 'mistake: x\n', '');
      await eventually(() => assert.deepEqual(problems(document), []));
    });
  }

  it('broken has a problem below each comment that announces one', async () => {
    const document = await openExample('broken.role.yaml');
    await eventually(() => {
      const lines = problems(document, () => true).map((line) => Number(line.split(' ')[0]) - 1);
      const silent = announcements(document).filter(
        ({ from, to }) => !lines.some((line) => from < line && line < to),
      );
      assert.deepEqual(silent, []);
    });
  });
});

/** The comments of the broken example, each with the lines (from 0) up to the next one. The first is about the file. */
function announcements(document: TextDocument): { comment: string; from: number; to: number }[] {
  const lines = document.getText().split('\n');
  const places = lines.flatMap((line, at) => (/^ *# (?!role-)/.test(line) && at > 0 ? [at] : []));
  return places.map((from, index) => ({
    comment: lines[from]?.trim() ?? '',
    from,
    to: places[index + 1] ?? lines.length,
  }));
}

describe('problems', () => {
  before(() => running());

  it('come with a mistake, and go with it', async () => {
    const editor = await type('title: Lead engineer\nsummary: x|\n');
    await change(editor, 'summary', 'sumary');
    await eventually(() => assert.deepEqual(problems(editor.document), ['2 schema/unknown-key sumary']));
    await change(editor, 'sumary', 'summary');
    await eventually(() => assert.deepEqual(problems(editor.document), []));
  });

  it('name their source and lead to an explanation in one plain sentence', async () => {
    const editor = await type('titel: Lead engineer|\n');
    const [problem] = await eventually(() => {
      const found = languages.getDiagnostics(editor.document.uri);
      assert.equal(found.length, 1);
      return found;
    });
    assert.equal(problem?.source, 'role');
    assert.equal(problem.message, '`titel` is not a key of a role. Did you mean `title`?');
  });

  it('arise in a role when its open template changes', async () => {
    const template = await write('base.role.yaml', 'kind: template\nskills:\n  sfia:\n    version: 9\n');
    const child = await type(
      'title: x|\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: DEPL, level: 4 }\n',
    );
    const editor = await window.showTextDocument(template, { viewColumn: ViewColumn.Two });
    await change(editor, '9', '8');
    await eventually(() => assert.deepEqual(problems(child.document), ['6 sfia/later-skill DEPL']));
    await change(editor, '8', '9');
    await eventually(() => assert.deepEqual(problems(child.document), []));
  });

  it('follow a template that changes on disk', async () => {
    const child = await type('title: x|\nextends: ./late.role.yaml\n');
    await eventually(() =>
      assert.deepEqual(problems(child.document), ['2 extends/not-found ./late.role.yaml']),
    );
    await write('late.role.yaml', 'kind: template\n');
    await eventually(() => assert.deepEqual(problems(child.document), []));
  });

  it('are as loud as the workspace file says', async () => {
    await write('quiet/role.config.yaml', 'rules:\n  schema/unknown-key: off\n');
    const editor = await type('title: x|\nsumary: y\npost: { positions: many }\n', 'quiet/test.role.yaml');
    await eventually(() => assert.deepEqual(problems(editor.document), ['3 schema/type many']));
  });
});
