import { Uri, workspace } from 'vscode';

/** Whether there is something at an address. Never rejects. */
export async function fileExists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Name number 1, 2, … of a role file in a folder: `lead.role.yaml`, `lead-2.role.yaml`. */
export function numberedRole(folder: Uri, name: string, number: number): Uri {
  return Uri.joinPath(folder, number === 1 ? name : name.replace(/(?=\.role\.yaml$)/, `-${number}`));
}
