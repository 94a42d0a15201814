import assert from 'node:assert/strict';
import {
  commands,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  FileSystemError,
  FileType,
  Selection,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { eventually, labelOf, problems, running, suggestions } from './support';

/** Files that are nowhere but in this test, as those of a virtual workspace are nowhere on disk. */
class MemoryFiles implements FileSystemProvider {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts));
  }

  watch() {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri): FileStat {
    const text = this.#texts.get(path);
    const isFolder = [...this.#texts.keys()].some((name) => name.startsWith(`${path}/`));
    if (text === undefined && !isFolder) throw FileSystemError.FileNotFound();
    return {
      type: text === undefined ? FileType.Directory : FileType.File,
      ctime: 0,
      mtime: 0,
      size: text?.length ?? 0,
    };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const inside = [...this.#texts.keys()].filter((name) => name.startsWith(`${path}/`));
    return inside.map((name) => [name.slice(path.length + 1), FileType.File]);
  }

  readFile({ path }: Uri): Uint8Array {
    const text = this.#texts.get(path);
    if (text === undefined) throw FileSystemError.FileNotFound();
    return new TextEncoder().encode(text);
  }

  writeFile(): void {
    throw FileSystemError.NoPermissions();
  }

  rename(): void {
    throw FileSystemError.NoPermissions();
  }

  delete(): void {
    throw FileSystemError.NoPermissions();
  }

  createDirectory(): void {
    throw FileSystemError.NoPermissions();
  }
}

before(() => running());

describe('a role that was never saved', () => {
  let document: TextDocument;

  beforeEach(async () => {
    document = await workspace.openTextDocument({
      language: 'role-yaml',
      content: 'title: Clerk\nqualties:\n  - calm\n',
    });
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is checked', async () => {
    await window.showTextDocument(document);
    await eventually(() => assert.deepEqual(problems(document), ['2 schema/unknown-key qualties']));
  });

  it('has suggestions', async () => {
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), 'summ'));
    await eventually(async () => {
      const end = document.positionAt(document.getText().length);
      editor.selection = new Selection(end, end);
      assert.ok((await suggestions(editor)).map(labelOf).includes('summary'));
    });
  });

  it('has a preview', async () => {
    const api = await running();
    await window.showTextDocument(document, ViewColumn.One);
    await commands.executeCommand('roleDefinitions.openPreviewToSide');
    await eventually(() => assert.ok(api.preview.current()?.summary?.headings.includes('Clerk')));
    await window.showTextDocument(document, ViewColumn.One);
  });
});

describe('a role in a folder that is not on disk', () => {
  const top = Uri.parse('memory:/roles');
  let registered: { dispose(): unknown };

  before(() => {
    const files = new MemoryFiles({
      '/roles/base.role.yaml': 'kind: template\nskills: { sfia: { version: 6 } }\n',
      '/roles/clerk.role.yaml':
        'title: Clerk\nqualties: [calm]\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential: [{ skill: BUAN, level: 4 }]\n',
      '/roles/typist.role.yaml': 'title: Typist\nextends: ./gone.role.yaml\n',
    });
    registered = workspace.registerFileSystemProvider('memory', files, { isReadonly: true });
  });

  after(() => registered.dispose());

  it('inherits from another file there', async () => {
    const document = await workspace.openTextDocument(Uri.joinPath(top, 'clerk.role.yaml'));
    await window.showTextDocument(document);
    // without the template's version, a later one would be in force and the skill gone from it
    await eventually(() => assert.deepEqual(problems(document), ['2 schema/unknown-key qualties']));
  });

  it('is told of a file that is not there', async () => {
    const document = await workspace.openTextDocument(Uri.joinPath(top, 'typist.role.yaml'));
    await window.showTextDocument(document);
    await eventually(() => assert.deepEqual(problems(document), ['2 extends/not-found ./gone.role.yaml']));
  });
});
