import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { chosenRole } from './languages';

/** As ADVERT_SCHEME of the server's protocol. */
const SCHEME = 'role-advert';

/** The address of a role's advert as a document of plain text. Its name is what the tab says. */
function advertOf(role: Uri): Uri {
  const name = role.path
    .split('/')
    .at(-1)
    ?.replace(/(?:\.role)?\.ya?ml$/i, '');
  return Uri.from({ scheme: SCHEME, path: `/${name} (advert).txt`, query: role.toString() });
}

/** The command that opens a role's advert as plain text, for copying or for a plain text field elsewhere. */
export function registerAdvertText(): Disposable {
  return commands.registerCommand('roleDefinitions.openAdvertText', async (resource: unknown) => {
    const role = chosenRole(resource, 'then open its advert as text');
    if (role === undefined) return;
    await window.showTextDocument(await workspace.openTextDocument(advertOf(role)));
  });
}
