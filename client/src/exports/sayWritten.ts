import { commands, type Uri, window } from 'vscode';

const OPEN = 'Open';
const REVEAL = 'Reveal';

/** Says that a file was written, and offers to open it. */
export async function sayWritten(sentences: readonly string[], target: Uri): Promise<void> {
  const actions = target.scheme === 'file' ? [OPEN, REVEAL] : [OPEN];
  const chosen = await window.showInformationMessage(sentences.join(' '), ...actions);
  if (chosen === OPEN) await commands.executeCommand('vscode.open', target);
  if (chosen === REVEAL) await commands.executeCommand('revealFileInOS', target);
}
