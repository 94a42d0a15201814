// What the suites share: a server of their own, folders of role files on disk, and role texts with a cursor.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position } from 'vscode-languageserver';
import { withCursor } from '../cursor';
import { Editor, type EditorOptions } from './editor';

/** A server for the tests of a suite. At the end it must stop as the protocol asks, with no error in its log. */
export function editorFor(options: EditorOptions = {}): () => Editor {
  let starting: Promise<Editor> | undefined;
  let editor: Editor | undefined;
  before(async () => {
    starting = Editor.start(options);
    editor = await starting;
  });
  after(async () => {
    // also one that was too slow for its tests is stopped
    const running = await starting;
    assert.equal(await running?.stop(), 0);
    assert.deepEqual(running?.errors, []);
  });
  return () => {
    assert.ok(editor, 'The server is not running.');
    return editor;
  };
}

let count = 0;

/** Opens a role that is in no folder on disk; answers its URI. */
export async function openRole(editor: Editor, text: string): Promise<string> {
  count += 1;
  const uri = `file:///no-such-folder/${count}/the.role.yaml`;
  await editor.open(uri, text);
  return uri;
}

/** The same, with a `|` where the cursor is. */
export async function openAt(editor: Editor, marked: string): Promise<{ uri: string; position: Position }> {
  const { text, offset } = withCursor(marked);
  const uri = await openRole(editor, text);
  return { uri, position: editor.document(uri).positionAt(offset) };
}

/** A folder on disk that lasts as long as the tests run. */
export interface Folder {
  readonly path: string;
  uri(name: string): string;
  write(files: Readonly<Record<string, string>>): void;
}

declare global {
  /** Of all suites: each has a copy of this module, but there is one process whose end they wait for. */
  var foldersOfSuites: string[] | undefined;
}

/** A suite whose tests are all left out has no end at which to tidy up, but the process has. */
function removeFolders(): void {
  for (const folder of globalThis.foldersOfSuites ?? []) rmSync(folder, { recursive: true, force: true });
}

/** Makes a folder with these files. It is there at once, so that the options of a server can name it. */
export function folderFor(files: Readonly<Record<string, string>> = {}): Folder {
  // links in the path of the temporary folder itself would make every file a linked one
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-protocol-')));
  const folder: Folder = {
    path: root,
    uri: (name) => pathToFileURL(path.join(root, name)).href,
    write(more) {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
        writeFileSync(path.join(root, name), text);
      }
    },
  };
  folder.write(files);
  if (globalThis.foldersOfSuites === undefined) process.once('exit', removeFolders);
  globalThis.foldersOfSuites = [...(globalThis.foldersOfSuites ?? []), root];
  return folder;
}
