import { commands, Disposable, Range, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { isOurs } from './languages';
import { indentAfterList, isEmptyItem } from './emptyItem';

/** While it is set, Enter runs the command; package.json binds it. */
const IN_EMPTY_ITEM = 'roleDefinitions.inEmptyItem';

/** Enter on a list item without words ends the list, as in a word processor: its dash goes. */
export function registerEndOfList(): Disposable {
  let isSet = false;
  function update(editor: TextEditor | undefined): void {
    const now = editor !== undefined && emptyItem(editor) !== undefined;
    if (now === isSet) return;
    isSet = now;
    void commands.executeCommand('setContext', IN_EMPTY_ITEM, now);
  }
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) update(textEditor);
    }),
    window.onDidChangeActiveTextEditor(update),
    // the cursor may be told of before the text that it stands in
    workspace.onDidChangeTextDocument(({ document }) => {
      const editor = window.activeTextEditor;
      if (editor?.document === document) update(editor);
    }),
    commands.registerCommand('roleDefinitions.endList', endList),
  );
}

async function endList(): Promise<void> {
  const editor = window.activeTextEditor;
  const line = editor && emptyItem(editor);
  // the cursor may have gone on since the key was pressed
  if (editor === undefined || line === undefined) {
    await commands.executeCommand('type', { text: '\n' });
    return;
  }
  await editor.edit((edit) =>
    edit.replace(line, ' '.repeat(indentAfterList(linesAbove(editor.document, line)))),
  );
}

/** The line of the cursor, where it is an item without words. */
function emptyItem({ document, selections: [selection, ...others] }: TextEditor): Range | undefined {
  if (!isOurs(document) || selection?.isEmpty !== true || others.length > 0) return undefined;
  const line = document.lineAt(selection.active.line);
  return isEmptyItem(line.text) ? line.range : undefined;
}

/** The lines down to the item. */
function linesAbove(document: TextDocument, { end }: Range): readonly string[] {
  return document.getText(new Range(0, 0, end.line, end.character)).split(/\r?\n/);
}
