import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  ConfigurationTarget,
  type Diagnostic,
  EndOfLine,
  env,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { storedArchive } from '../../server/src/exchange/storedArchive';
import { eventually, problems, running, scratch, write } from './support';

const PAGE = `<main><h1>Harbour pilot</h1>
<h2>About the role</h2><p>You bring ships in, whatever the weather.</p>
<h2>What you'll do day-to-day</h2><ul><li>board ships: at sea</li><li>know the tides</li></ul>
<h2>Skills Framework for the Information Age</h2><ul><li>Programming/software development (PROG) – Level 5</li></ul>
<h2>Ships of the line</h2><p>There are three of them.</p>
<table><tr><td>Grade</td><td>Whatever suits</td></tr></table></main>`;

/** Imports files, or the clipboard, without being asked anything; answers what the tabs at the right hold. */
async function imported(first: Uri | 'clipboard', ...others: Uri[]): Promise<TextDocument[]> {
  return importedOver(false, first, ...others);
}

/** The same; `template` says whether what the files share is to be a template. */
async function importedOver(
  template: boolean,
  first: Uri | 'clipboard',
  ...others: Uri[]
): Promise<TextDocument[]> {
  const selected = first === 'clipboard' ? undefined : [first, ...others];
  const uris = await commands.executeCommand<Uri[]>('roleDefinitions.importRole', first, selected, template);
  return Promise.all(uris.map((uri) => workspace.openTextDocument(uri)));
}

/** The passage that an open issue leads to. */
async function passageOf(issue: Diagnostic | undefined): Promise<string> {
  const [from] = issue?.relatedInformation ?? [];
  assert.ok(from !== undefined, `nothing is said of where "${issue?.message}" is from`);
  return (await workspace.openTextDocument(from.location.uri)).getText(from.location.range);
}

function fileName({ uri }: TextDocument): string | undefined {
  return uri.path.split('/').at(-1);
}

function openIssues({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'import');
}

async function only(documents: Promise<TextDocument[]>): Promise<TextDocument> {
  const [document, ...others] = await documents;
  assert.ok(document !== undefined && others.length === 0, `${others.length} more`);
  return document;
}

/** A Word document with paragraphs of plain text. */
function wordFile(...paragraphs: string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return storedArchive(new Map([['word/document.xml', new TextEncoder().encode(main)]]));
}

async function writeBytes(name: string, bytes: Uint8Array): Promise<Uri> {
  const uri = Uri.joinPath(scratch(), name);
  await workspace.fs.writeFile(uri, bytes);
  return uri;
}

describe('importing a role definition', () => {
  before(() => running());
  afterEach(async () => {
    // nothing of an import is saved, and VS Code would ask about each
    for (const document of workspace.textDocuments.filter(({ isUntitled }) => isUntitled)) {
      await window.showTextDocument(document, ViewColumn.Two);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('shows the document at the left, and the role that it becomes at the right', async () => {
    const role = await only(imported(await write('pilot.html', PAGE)));
    assert.equal(role.languageId, 'role-yaml');
    assert.equal(role.isUntitled, true);
    assert.match(role.getText(), /^title: Harbour pilot\n/);
    assert.match(role.getText(), /- board ships: at sea|- ["']board ships: at sea["']/);
    assert.match(role.getText(), /skill: PROG\n\s+level: 5/);
    assert.match(role.getText(), /There are three of them\./);
    const left = window.visibleTextEditors.find(({ viewColumn }) => viewColumn === ViewColumn.One);
    assert.match(left?.document.getText() ?? '', /^# Harbour pilot\n\n## About the role\n/);
    assert.equal(left?.document.uri.scheme, 'role-import');
    assert.equal(window.activeTextEditor?.viewColumn, ViewColumn.Two);
    await eventually(() =>
      assert.deepEqual(
        problems(role, ({ source, severity }) => source === 'role' && severity === 0),
        [],
      ),
    );
  });

  it('takes Word documents', async () => {
    const file = await writeBytes(
      'pilot.docx',
      wordFile('Harbour pilot', 'About the role', 'You bring ships in.'),
    );
    const role = await only(imported(file));
    assert.match(role.getText(), /You bring ships in\./);
  });

  it('takes text from the clipboard', async () => {
    await env.clipboard.writeText(
      'Harbour pilot\n\nAbout the role\nYou bring ships in, whatever the weather.\n',
    );
    const role = await only(imported('clipboard'));
    assert.match(role.getText(), /^title: Harbour pilot\n/);
    assert.match(role.getText(), /whatever the weather/);
  });

  it('makes a file of each document', async () => {
    const roles = await imported(
      await write('pilot.md', '# Harbour pilot\n\n## About the role\n\nYou bring ships in.\n'),
      await write('diver.md', '# Harbour diver\n\n## About the role\n\nYou go below.\n'),
    );
    assert.deepEqual(
      roles.map((role) => role.lineAt(0).text),
      ['title: Harbour pilot', 'title: Harbour diver'],
    );
    assert.equal(window.activeTextEditor?.document.lineAt(0).text, 'title: Harbour pilot');
  });

  it('lists what needs a look in the Problems panel, with the passage it came from', async () => {
    const role = await only(imported(await write('pilot.html', PAGE)));
    const [guessed, issue] = openIssues(role);
    assert.match(guessed?.message ?? '', /which version of SFIA/);
    assert.equal(role.getText(guessed?.range), 'version: 9');
    assert.match(issue?.message ?? '', /^The format has no key for this/);
    assert.match(role.getText(issue?.range), /^heading: Ships of the line\n/);
    assert.equal(issue?.relatedInformation?.[0]?.location.uri.scheme, 'role-import');
    assert.equal(await passageOf(issue), 'Ships of the line\n\nThere are three of');
  });

  it('leads to the right one of two documents that have the same name', async () => {
    const page = (ship: string) => `# ${ship}\n\n## Flood duty\n\nThe ${ship} watches the water.\n`;
    const roles = await imported(
      await write('north/duty.md', page('Harbour pilot')),
      await write('south/duty.md', page('Harbour diver')),
    );
    assert.deepEqual(await Promise.all(roles.map((role) => passageOf(openIssues(role)[0]))), [
      'Flood duty\n\nThe Harbour pilot watches',
      'Flood duty\n\nThe Harbour diver watches',
    ]);
  });

  it('lists what needs a look in its place where lines end as on Windows', async () => {
    const files = workspace.getConfiguration('files');
    await files.update('eol', '\r\n', ConfigurationTarget.Global);
    try {
      const role = await only(imported(await write('pilot.html', PAGE)));
      assert.equal(role.eol, EndOfLine.CRLF);
      assert.match(role.getText(openIssues(role)[1]?.range), /^heading: Ships of the line\r\n/);
    } finally {
      await files.update('eol', undefined, ConfigurationTarget.Global);
    }
  });

  it('gives roles and their template names that are free, so that they inherit from each other', async () => {
    const shared = '\n## About us\n\nWe keep the ships and the harbours of this country safe.\n';
    const documents = [
      await write('pilot.md', `# Harbour pilot\n${shared}`),
      await write('diver.md', `# Harbour diver\n${shared}`),
    ] as const;
    const others = await write('shared-template.role.yaml', 'kind: template\nbenefits:\n  - a lighthouse\n');
    try {
      const first = await importedOver(true, ...documents);
      assert.deepEqual(first.map(fileName), [
        'shared-template-2.role.yaml',
        'harbour-pilot.role.yaml',
        'harbour-diver.role.yaml',
      ]);
      assert.match(first[1]?.getText() ?? '', /^extends: \.\/shared-template-2\.role\.yaml$/m);
      const [template, pilot] = await importedOver(true, ...documents);
      assert.equal(template && fileName(template), 'shared-template-3.role.yaml');
      assert.equal(pilot && fileName(pilot), 'harbour-pilot-2.role.yaml');
      assert.match(pilot?.getText() ?? '', /^extends: \.\/shared-template-3\.role\.yaml$/m);
    } finally {
      await workspace.fs.delete(others);
    }
  });

  it('keeps the list of what needs a look when the role is saved', async () => {
    const page = await write('pilot.html', PAGE);
    const again = await only(imported(page));
    const role = await only(imported(page));
    const before = openIssues(role).map(({ message, range }) => ({ message, text: role.getText(range) }));
    assert.ok(before.length > 0);
    await window.showTextDocument(role, ViewColumn.Two);
    await commands.executeCommand('workbench.action.files.save');
    const saved = await workspace.openTextDocument(role.uri.with({ scheme: scratch().scheme }));
    try {
      await eventually(() =>
        assert.deepEqual(
          openIssues(saved).map(({ message, range }) => ({ message, text: saved.getText(range) })),
          before,
        ),
      );
      await eventually(() => assert.deepEqual(openIssues(role), []));
      assert.equal(openIssues(again).length, before.length);
    } finally {
      await workspace.fs.delete(saved.uri);
    }
  });

  it('keeps the list of what needs a look when the role is formatted on saving', async () => {
    const settings = workspace.getConfiguration('editor', { languageId: 'role-yaml' });
    await settings.update('formatOnSave', true, ConfigurationTarget.Global, true);
    const role = await only(imported(await write('pilot.html', PAGE)));
    const before = openIssues(role).map(({ message, range }) => ({ message, text: role.getText(range) }));
    const editor = await window.showTextDocument(role, ViewColumn.Two);
    await editor.edit((edit) => edit.replace(role.lineAt(0).range, '# a pilot   \ntitle:    Harbour pilot'));
    await commands.executeCommand('workbench.action.files.save');
    const saved = await workspace.openTextDocument(role.uri.with({ scheme: scratch().scheme }));
    try {
      assert.match(saved.getText(), /^# a pilot\ntitle: Harbour pilot\n/);
      await eventually(() =>
        assert.deepEqual(
          openIssues(saved).map(({ message, range }) => ({ message, text: saved.getText(range) })),
          before,
        ),
      );
    } finally {
      await settings.update('formatOnSave', undefined, ConfigurationTarget.Global, true);
      await workspace.fs.delete(saved.uri);
    }
  });

  it('settles an issue when its lines are edited, and keeps the others in their places', async () => {
    const role = await only(imported(await write('pilot.html', PAGE)));
    const before = openIssues(role);
    const [first] = before;
    assert.ok(first !== undefined);
    const texts = () => openIssues(role).map(({ range }) => role.getText(range));
    const shown = texts();
    const editor = await window.showTextDocument(role, ViewColumn.Two);
    await editor.edit((edit) => edit.insert(role.positionAt(0), '# from a page\n'));
    assert.deepEqual(texts(), shown);
    const line = openIssues(role)[0]?.range.start.line ?? 0;
    await editor.edit((edit) => edit.insert(role.lineAt(line).range.end, ' '));
    assert.equal(
      openIssues(role).length,
      before.length -
        before.filter(
          ({ range }) =>
            range.start.line <= first.range.start.line && range.end.line >= first.range.start.line,
        ).length,
    );
  });

  it('settles an issue that is marked as checked', async () => {
    const role = await only(imported(await write('pilot.html', PAGE)));
    const [issue] = openIssues(role);
    assert.ok(issue !== undefined);
    const before = openIssues(role).length;
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      role.uri,
      new Range(issue.range.start, issue.range.start),
    );
    const action = actions.find(({ title }) => title === 'Mark as checked');
    assert.ok(action?.command !== undefined, actions.map(({ title }) => title).join());
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    assert.equal(openIssues(role).length, before - 1);
  });

  it('makes nothing of what can’t be read, and says so', async () => {
    const said: string[] = [];
    const show = window.showErrorMessage;
    window.showErrorMessage = async (message: string) => {
      said.push(message);
      return undefined;
    };
    try {
      assert.deepEqual(await imported(await write('pilot.pdf', '%PDF-1.7')), []);
      assert.deepEqual(await imported(Uri.joinPath(scratch(), 'none.docx')), []);
      assert.deepEqual(await imported(await write('pilot.docx', 'Just text.')), []);
    } finally {
      window.showErrorMessage = show;
    }
    assert.match(said[0] ?? '', /^pilot\.pdf: A PDF can’t be read\. Open it in Word, /);
    assert.match(said[1] ?? '', /^none\.docx could not be read; the output of Role Definitions says more\.$/);
    assert.match(said[2] ?? '', /^pilot\.docx: \S/);
    assert.equal(said.length, 3);
  });
});
