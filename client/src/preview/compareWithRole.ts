import { type QuickPickItem, type Uri, window, workspace } from 'vscode';

const ROLES = '**/*.role.{yaml,yml}';

/** Asks which role of the workspace to compare `uri` with; `undefined` when the list is left. */
export async function chooseOtherRole(uri: Uri): Promise<string | undefined> {
  const found = await workspace.findFiles(ROLES, '**/node_modules/**');
  const items = found
    .filter((one) => one.toString() !== uri.toString())
    .map((one): QuickPickItem & { readonly uri: Uri } => {
      const path = workspace.asRelativePath(one);
      const slash = path.lastIndexOf('/');
      return {
        label: path.slice(slash + 1),
        description: slash === -1 ? '' : path.slice(0, slash),
        uri: one,
      };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
  if (items.length === 0) {
    void window.showInformationMessage('There is no other role file in this workspace to compare with.');
    return undefined;
  }
  const chosen = await window.showQuickPick(items, {
    title: 'Compare With Another Role',
    placeHolder: 'The changes are those that lead from the role you choose to this one',
    matchOnDescription: true,
  });
  return chosen?.uri.toString();
}
