// For npm start only, so that the extension itself need not know about it.
const { Uri, commands, window } = require('vscode');

function isRole(editor) {
  return /\.role\.ya?ml$/.test(editor?.document.uri.path ?? '');
}

/** The editor with a role: the one on show, else the next that is shown. */
function roleEditor(subscriptions) {
  return new Promise((resolve) => {
    if (isRole(window.activeTextEditor)) {
      resolve(undefined);
      return;
    }
    const listener = window.onDidChangeActiveTextEditor((editor) => {
      if (!isRole(editor)) return;
      listener.dispose();
      resolve(undefined);
    });
    subscriptions.push(listener);
  });
}

exports.activate = async ({ subscriptions }) => {
  // a window that is loaded again has its tabs already
  if (window.tabGroups.all.length > 1) return;
  const file = process.env.ROLE_DEFINITIONS_OPEN;
  if (file !== undefined) await window.showTextDocument(Uri.file(file), { preview: false });
  await roleEditor(subscriptions);
  await commands.executeCommand('roleDefinitions.openPreviewToSide');
};
