import { commands, type Disposable, Uri, ViewColumn, window } from 'vscode';
import { activeRole } from '../languages';
import type { PreviewPanel } from './previewPanel';
import type { Previews } from './previews';

/** The preview's commands of package.json. */
export function registerPreviewCommands(previews: Previews): readonly Disposable[] {
  const forRole = (name: string, open: (uri: Uri) => void) =>
    commands.registerCommand(`roleDefinitions.${name}`, (resource: unknown) => {
      const uri = chosenRole(resource);
      if (uri !== undefined) open(uri);
    });
  const forActive = (name: string, act: (panel: PreviewPanel) => unknown) =>
    commands.registerCommand(`roleDefinitions.preview.${name}`, async () => {
      if (previews.active !== undefined) await act(previews.active);
    });
  return [
    forRole('openPreview', (uri) => previews.open(uri, ViewColumn.Active)),
    forRole('openPreviewToSide', (uri) => previews.open(uri, ViewColumn.Beside)),
    forRole('openLockedPreviewToSide', (uri) => previews.openLocked(uri, ViewColumn.Beside)),
    forActive('toggleLock', (panel) => panel.toggleLock()),
    forActive('refresh', (panel) => panel.refresh()),
    forActive('showSource', (panel) => panel.showSource()),
    forActive('goToSource', (panel) => panel.run('goToSource')),
    forActive('copy', (panel) => panel.run('copy')),
    forActive('copyBlock', (panel) => panel.run('copyBlock')),
  ];
}

/** `resource` comes from the button above an editor; elsewhere the active editor says which role is meant. */
function chosenRole(resource: unknown): Uri | undefined {
  const uri = resource instanceof Uri ? resource : activeRole();
  if (uri === undefined) {
    void window.showInformationMessage(
      'Open a role file (it ends in .role.yaml) first, then open its preview.',
    );
  }
  return uri;
}
