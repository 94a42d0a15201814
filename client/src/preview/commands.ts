import { commands, type Disposable, type Uri, ViewColumn } from 'vscode';
import { chosenRole } from '../languages';
import { chooseOtherRole } from './compareWithRole';
import type { PreviewPanel } from './previewPanel';
import type { Previews } from './previews';
import type { ViewChoice } from './views';

/** What the user is asked to open a role for. */
const THEN = 'then open its preview';

/** The preview's commands of package.json. */
export function registerPreviewCommands(previews: Previews): readonly Disposable[] {
  const forRole = (name: string, open: (uri: Uri) => void) =>
    commands.registerCommand(`roleDefinitions.${name}`, (resource: unknown) => {
      const uri = chosenRole(resource, THEN);
      if (uri !== undefined) open(uri);
    });
  const forActive = (name: string, act: (panel: PreviewPanel) => unknown) =>
    commands.registerCommand(`roleDefinitions.preview.${name}`, async () => {
      if (previews.active !== undefined) await act(previews.active);
    });
  const panelFor = (choice: ViewChoice): PreviewPanel | undefined => {
    if (previews.active !== undefined) {
      previews.active.showView(choice);
      return previews.active;
    }
    const uri = chosenRole(undefined, THEN);
    return uri && previews.open(uri, ViewColumn.Beside, choice);
  };
  const forView = (name: string, view: ViewChoice['view']) =>
    commands.registerCommand(`roleDefinitions.preview.${name}`, () => {
      panelFor({ view, otherRole: '' });
    });
  return [
    forView('showDefinition', 'definition'),
    forView('showAdvert', 'advert'),
    forView('showChanges', 'changes'),
    forView('showSkills', 'skills'),
    commands.registerCommand('roleDefinitions.compareWithRole', async () => {
      const uri = previews.active?.resource ?? chosenRole(undefined, THEN);
      const otherRole = uri && (await chooseOtherRole(uri));
      if (otherRole !== undefined) panelFor({ view: 'changes', otherRole });
    }),
    forRole('openPreview', (uri) => previews.open(uri, ViewColumn.Active)),
    forRole('openPreviewToSide', (uri) => previews.open(uri, ViewColumn.Beside)),
    forRole('openLockedPreviewToSide', (uri) => previews.openLocked(uri, ViewColumn.Beside)),
    forActive('toggleLock', (panel) => panel.toggleLock()),
    forActive('refresh', (panel) => panel.reload()),
    forActive('showSource', (panel) => panel.showSource()),
    forActive('zoomIn', (panel) => panel.zoom(1)),
    forActive('zoomOut', (panel) => panel.zoom(-1)),
    forActive('resetZoom', (panel) => panel.zoom(0)),
    forActive('goToSource', (panel) => panel.run('goToSource')),
    forActive('copy', (panel) => panel.run('copy')),
    forActive('copyBlock', (panel) => panel.run('copyBlock')),
  ];
}
