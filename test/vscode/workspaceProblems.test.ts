import assert from 'node:assert/strict';
import { ConfigurationTarget, languages, Uri, WorkspaceEdit, workspace } from 'vscode';
import { eventually, isLoud, running, scratch, write } from './support';

/** The problems of a file that is not open: line and rule. */
function problemsOf(uri: Uri): string[] {
  return languages
    .getDiagnostics(uri)
    .filter(isLoud)
    .map(({ code, range }) => `${range.start.line + 1} ${typeof code === 'object' ? code.value : code}`);
}

async function becomes(uri: Uri, expected: readonly string[]): Promise<void> {
  await eventually(() => assert.deepEqual(problemsOf(uri), expected));
  assert.ok(
    !workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()),
    'the file was opened',
  );
}

describe('problems of files that are not open', () => {
  before(() => running());

  it('are shown for a new file, and go with it', async () => {
    const uri = await write('closed/wrong.role.yaml', 'title: x\nresponsibilites: [a]\n');
    await becomes(uri, ['2 schema/unknown-key']);
    await write('closed/wrong.role.yaml', 'title: x\nresponsibilities: [a]\n');
    await becomes(uri, []);
    await write('closed/wrong.role.yaml', 'title: x\nqualties: [a]\n');
    await becomes(uri, ['2 schema/unknown-key']);
    await workspace.fs.delete(uri);
    await becomes(uri, []);
  });

  it('follow a parent that appears, changes and goes away', async () => {
    const uri = await write(
      'closed/child.role.yaml',
      'title: x\nextends: ./parent.role.yaml\nskills:\n  sfia:\n    essential: [{ skill: BUAN, level: 4 }]\n',
    );
    await becomes(uri, ['2 extends/not-found', '5 sfia/retired-skill']);
    const parent = await write(
      'closed/parent.role.yaml',
      'kind: template\nskills: { sfia: { version: 6 } }\n',
    );
    await becomes(uri, []);
    await write('closed/parent.role.yaml', 'kind: template\nskills: { sfia: { version: 9 } }\n');
    await becomes(uri, ['5 sfia/retired-skill']);
    await workspace.fs.delete(parent);
    await becomes(uri, ['2 extends/not-found', '5 sfia/retired-skill']);
  });

  it('follow the workspace file and a framework that it names', async () => {
    const uri = await write(
      'closed/own/clerk.role.yaml',
      'title: x\nskills:\n  office:\n    essential: [{ skill: Filing, level: good }]\n',
    );
    const framework = 'id: office\nname: Office\nlevels: [{ id: good, name: Good }]\n';
    await write(
      'closed/own/office.skills-framework.yaml',
      `${framework}skills: [{ id: filing, name: Filing }]\n`,
    );
    const config = await write(
      'closed/own/role.config.yaml',
      'frameworks: [./office.skills-framework.yaml]\n',
    );
    await becomes(uri, []);
    await write(
      'closed/own/office.skills-framework.yaml',
      `${framework}skills: [{ id: typing, name: Typing }]\n`,
    );
    await becomes(uri, ['4 framework/unknown-skill']);
    await write(
      'closed/own/role.config.yaml',
      'required: [summary]\nframeworks: [./office.skills-framework.yaml]\n',
    );
    await becomes(uri, ['1 workspace/required-key', '4 framework/unknown-skill']);
    await workspace.fs.delete(config);
    await becomes(uri, ['3 framework/unknown-framework']);
  });

  it('can be turned off and on again', async () => {
    const settings = workspace.getConfiguration('roleDefinitions');
    const uri = await write('closed/off.role.yaml', 'title: x\nqualties: [a]\n');
    await becomes(uri, ['2 schema/unknown-key']);
    await settings.update('workspaceDiagnostics', false, ConfigurationTarget.Workspace);
    await becomes(uri, []);
    await settings.update('workspaceDiagnostics', undefined, ConfigurationTarget.Workspace);
    await becomes(uri, ['2 schema/unknown-key']);
  });

  it('go with a folder that is deleted on disk, and come with one that is moved there', async () => {
    const uri = await write('going/deep/wrong.role.yaml', 'title: x\nqualties: [a]\n');
    await becomes(uri, ['2 schema/unknown-key']);
    const [from, to] = ['going', 'coming'].map((name) => Uri.joinPath(scratch(), name));
    assert.ok(from && to);
    const moved = Uri.joinPath(to, 'deep/wrong.role.yaml');
    await workspace.fs.rename(from, to);
    await becomes(uri, []);
    await becomes(moved, ['2 schema/unknown-key']);
    await workspace.fs.delete(to, { recursive: true });
    await becomes(moved, []);
  });

  it('go with a folder that is deleted or renamed in the editor', async () => {
    const uri = await write('here/deep/wrong.role.yaml', 'title: x\nqualties: [a]\n');
    await becomes(uri, ['2 schema/unknown-key']);
    const [from, to] = ['here', 'there'].map((name) => Uri.joinPath(scratch(), name));
    assert.ok(from && to);
    const rename = new WorkspaceEdit();
    rename.renameFile(from, to);
    assert.ok(await workspace.applyEdit(rename));
    const moved = Uri.joinPath(to, 'deep/wrong.role.yaml');
    await becomes(uri, []);
    await becomes(moved, ['2 schema/unknown-key']);
    const remove = new WorkspaceEdit();
    remove.deleteFile(to, { recursive: true });
    assert.ok(await workspace.applyEdit(remove));
    await becomes(moved, []);
  });
});
