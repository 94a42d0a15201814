import { Uri, WorkspaceEdit, workspace } from 'vscode';

/** How many names are tried before something else must be wrong. */
const MOST_NAMES = 100;

/** Writes the file under a name that is free; another file is never replaced. */
export async function createFile(
  folder: Uri,
  { fileName, text }: { readonly fileName: string; readonly text: string },
): Promise<Uri> {
  const contents = new TextEncoder().encode(text);
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const uri = numberedRole(folder, fileName, number);
    if (await fileExists(uri)) continue;
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents, overwrite: false });
    if (await workspace.applyEdit(edit)) return uri;
    // another program may have been faster; where nothing is there now, the folder takes no files
    if (!(await fileExists(uri))) break;
  }
  throw new Error(`${fileName} could not be created in ${folder.toString()}.`);
}

/** Name number 1, 2, … of a role file in a folder: `lead.role.yaml`, `lead-2.role.yaml`. */
function numberedRole(folder: Uri, name: string, number: number): Uri {
  return Uri.joinPath(folder, number === 1 ? name : name.replace(/(?=\.role\.yaml$)/, `-${number}`));
}

/** Whether there is something at an address. Never rejects. */
async function fileExists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
