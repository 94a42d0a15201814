// Shows the text of a file in a webview beside it, as it is, and again after each change. Nothing is read or asked.
const { commands, Uri, ViewColumn, window, workspace } = require('vscode');

function open({ extensionUri }) {
  const { document } = window.activeTextEditor;
  const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  const panel = window.createWebviewPanel('barePreview', 'Bare Preview', where, { enableScripts: true });
  const { webview } = panel;
  const show = () => webview.postMessage(document.getText());
  webview.onDidReceiveMessage(show);
  const changes = workspace.onDidChangeTextDocument((change) => {
    if (change.document === document) show();
  });
  panel.onDidDispose(() => changes.dispose());
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'preview.js'));
  webview.html = `<!DOCTYPE html><h1>Bare</h1><pre id="preview-page"></pre><script src="${script}"></script>`;
}

exports.activate = (context) => {
  context.subscriptions.push(commands.registerCommand('barePreview.open', () => open(context)));
};
