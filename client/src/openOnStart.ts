import {
  type Disposable,
  type ExtensionContext,
  ExtensionMode,
  type TextEditor,
  ViewColumn,
  window,
} from 'vscode';
import { isRole } from './languages';
import type { Previews } from './preview/previews';

/** For trying the extension out: with ROLE_DEFINITIONS_OPEN_PREVIEW=1 the first role opened gets its preview beside. */
export function openOnStart({ extensionMode }: ExtensionContext, previews: Previews): readonly Disposable[] {
  if (extensionMode !== ExtensionMode.Development || !isAskedFor()) return [];
  const open = (editor: TextEditor | undefined) => {
    if (editor === undefined || !isRole(editor.document)) return;
    listener.dispose();
    previews.open(editor.document.uri, ViewColumn.Beside);
  };
  const listener = window.onDidChangeActiveTextEditor(open);
  open(window.activeTextEditor);
  return [listener];
}

/** In the browser there is no `process` to ask. */
function isAskedFor(): boolean {
  return typeof process === 'object' && process.env.ROLE_DEFINITIONS_OPEN_PREVIEW === '1';
}
