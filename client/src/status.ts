import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { DOCUMENT_SELECTOR } from './languages';

/** The language status item: says when files are not being checked, and offers to start the server again. */
export function createStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('roleDefinitions.server', DOCUMENT_SELECTOR);
  item.name = 'Role Definitions';
  const update = (state: State) => {
    const isStopped = state !== State.Running && state !== State.Starting;
    item.busy = state === State.Starting;
    item.severity = isStopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = isStopped ? 'Role checks are stopped' : 'Role checks are on';
    item.command = isStopped
      ? { command: 'roleDefinitions.restartServer', title: 'Start again' }
      : { command: 'roleDefinitions.showOutput', title: 'Show output' };
  };
  update(client.state);
  const listener = client.onDidChangeState(({ newState }) => update(newState));
  return {
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}
