import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { restart } from './server';

/** The commands of package.json that are about the server; other parts register their own. */
export function registerCommands(client: BaseLanguageClient, log: LogOutputChannel): readonly Disposable[] {
  return [
    commands.registerCommand('roleDefinitions.restartServer', () => restart(client, log)),
    commands.registerCommand('roleDefinitions.showOutput', () => log.show(true)),
  ];
}
