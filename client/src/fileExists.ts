import { type Uri, workspace } from 'vscode';

/** Whether there is something at an address. Never rejects. */
export async function fileExists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
