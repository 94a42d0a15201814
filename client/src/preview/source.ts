import {
  type Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';

/**
 * Shows a file with the cursor at an offset (UTF-16), or with a range selected: where it is on show already, else
 * beside `own`, the role that the preview is of, else in a column that isn't the preview's.
 */
export async function showSource(uri: string, place: number | Range | undefined, own: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const viewColumn = columnOf(uri) ?? columnOf(own) ?? freeColumn();
  const editor = await window.showTextDocument(document, { viewColumn });
  if (place === undefined) return;
  const range = typeof place === 'number' ? caret(document.positionAt(place)) : document.validateRange(place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function caret(position: Position): Range {
  return new Range(position, position);
}

function columnOf(uri: string): ViewColumn | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri)?.viewColumn;
}

/** A preview that stands alone keeps its place: the text opens beside it. */
function freeColumn(): ViewColumn {
  return window.tabGroups.activeTabGroup.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
