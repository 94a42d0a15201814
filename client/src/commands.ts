import { commands, type Disposable, type LogOutputChannel, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isRole } from './languages';
import type { Previews } from './preview/previews';
import { restart } from './server';

/** The commands of package.json. */
export function registerCommands(
  client: BaseLanguageClient,
  previews: Previews,
  log: LogOutputChannel,
): readonly Disposable[] {
  return [
    commands.registerCommand('roleDefinitions.openPreview', (resource: unknown) =>
      openPreview(previews, resource, ViewColumn.Active),
    ),
    commands.registerCommand('roleDefinitions.openPreviewToSide', (resource: unknown) =>
      openPreview(previews, resource, ViewColumn.Beside),
    ),
    commands.registerCommand('roleDefinitions.restartServer', () => restart(client, log)),
    commands.registerCommand('roleDefinitions.showOutput', () => log.show(true)),
  ];
}

/** `resource` comes from the button above an editor; elsewhere the active editor says which role is meant. */
function openPreview(previews: Previews, resource: unknown, column: ViewColumn): void {
  const uri = resource instanceof Uri ? resource : activeRole();
  if (uri === undefined) {
    void window.showInformationMessage(
      'Open a role file (it ends in .role.yaml) first, then open its preview.',
    );
    return;
  }
  previews.open(uri, column);
}

/** The role in the active editor. */
export function activeRole(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isRole(document) ? document.uri : undefined;
}
