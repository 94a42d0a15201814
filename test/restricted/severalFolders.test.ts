import assert from 'node:assert/strict';
import {
  commands,
  type Location,
  languages,
  Selection,
  type SymbolInformation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually, hoverText, isLoud, rangeOf, running } from '../vscode/support';

/** A file of one of the two folders, as `north/lead.role.yaml`. */
function uriOf(name: string): Uri {
  const [folder, ...rest] = name.split('/');
  const found = workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `no folder ${folder}`);
  return Uri.joinPath(found.uri, ...rest);
}

function nameOf({ path }: Uri): string {
  return path.split('/').slice(-2).join('/');
}

/** The problems of a file, open or not: line and rule. */
function problemsOf(name: string): string[] {
  return languages
    .getDiagnostics(uriOf(name))
    .filter(isLoud)
    .map(({ code, range }) => `${range.start.line + 1} ${typeof code === 'object' ? code.value : code}`)
    .sort();
}

const PLANNER = ['1 workspace/required-key', '5 sfia/retired-skill'];

describe('a workspace of two folders', () => {
  before(() => running());

  it('is checked by the workspace file of each', async () => {
    await eventually(() => assert.deepEqual(problemsOf('south/planner.role.yaml'), PLANNER));
    assert.deepEqual(problemsOf('north/analyst.role.yaml'), []);
    const document = await workspace.openTextDocument(uriOf('south/planner.role.yaml'));
    await window.showTextDocument(document);
    await eventually(() => assert.deepEqual(problemsOf('south/planner.role.yaml'), PLANNER));
  });

  it('inherits within each, and not from one to the other', async () => {
    const document = await workspace.openTextDocument(uriOf('north/analyst.role.yaml'));
    const editor = await window.showTextDocument(document);
    const { start } = rangeOf(document, './base');
    editor.selection = new Selection(start, start);
    await eventually(async () => assert.match(await hoverText(editor), /This role takes `summary` from it/));
    await eventually(() => assert.deepEqual(problemsOf('south/clerk.role.yaml'), ['3 extends/outside-root']));
  });

  it('finds a skill in the roles of both', async () => {
    const document = await workspace.openTextDocument(uriOf('south/planner.role.yaml'));
    await window.showTextDocument(document);
    await eventually(async () => {
      const found = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        rangeOf(document, 'PROG').start,
      );
      assert.deepEqual(found.map(({ uri }) => nameOf(uri)).sort(), [
        'north/analyst.role.yaml',
        'south/planner.role.yaml',
      ]);
    });
  });

  it('finds the roles of both by their titles', async () => {
    await eventually(async () => {
      const found = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Timetable',
      );
      assert.deepEqual(found.map(({ name, location: { uri } }) => `${name}: ${nameOf(uri)}`).sort(), [
        'Timetable analyst: north/analyst.role.yaml',
        'Timetable planner: south/planner.role.yaml',
      ]);
    });
  });

  it('follows the workspace file of one folder in that folder', async () => {
    await workspace.fs.writeFile(
      uriOf('north/role.config.yaml'),
      new TextEncoder().encode('sfiaVersion: 6\nrequired: [post]\n'),
    );
    await eventually(() =>
      assert.deepEqual(problemsOf('north/signaller.role.yaml'), ['1 workspace/required-key']),
    );
    assert.deepEqual(problemsOf('south/planner.role.yaml'), PLANNER);
  });
});
