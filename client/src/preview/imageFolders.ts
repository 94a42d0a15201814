import { Uri, type Webview, workspace } from 'vscode';
import type { ImageFolder } from './messages';

/** The folders that the pages of a role may load images from: those that are open, or its own where it is in none. */
export function imageRoots(uri: Uri): readonly Uri[] {
  const open = (workspace.workspaceFolders ?? []).map((folder) => folder.uri);
  return workspace.getWorkspaceFolder(uri) === undefined ? [...open, parent(uri)] : open;
}

/** Where the images of each of these files may come from, as addresses that the webview can load. */
export function imageFolders(webview: Webview, files: readonly string[]): readonly ImageFolder[] {
  return files.map((file) => {
    const uri = Uri.parse(file);
    const address = (folder: Uri) => `${webview.asWebviewUri(folder)}/`.replace(/\/+$/, '/');
    const root = workspace.getWorkspaceFolder(uri)?.uri ?? parent(uri);
    return { base: address(parent(uri)), root: address(root) };
  });
}

function parent(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}
