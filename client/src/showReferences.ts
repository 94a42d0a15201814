import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location, Position } from 'vscode-languageserver-types';

/** The command behind the server's code lenses: VS Code's own takes its own classes, not the protocol's objects. */
export const SHOW_REFERENCES = 'roleDefinitions.showReferences';

export function registerShowReferences(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    SHOW_REFERENCES,
    async (uri: string, position: Position, locations: Location[]) => {
      const { protocol2CodeConverter: toCode } = client;
      await commands.executeCommand(
        'editor.action.showReferences',
        toCode.asUri(uri),
        toCode.asPosition(position),
        locations.map((location) => toCode.asLocation(location)),
      );
    },
  );
}
