import {
  commands,
  Disposable,
  LanguageStatusSeverity,
  type LogOutputChannel,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { FILE_STATUS, type FileStatus } from '../../server/src/protocol';
import { askAboutActive, followActiveDocument } from './activeDocument';
import { goTo } from './goTo';
import { DOCUMENT_SELECTOR, isOurs } from './languages';
import { coalesced } from './preview/coalesce';
import { type Said, StatusItem } from './statusItem';
import { parseTimeText, problemCount, sfiaSource, statusSummary } from './statusText';

const SHOW = 'roleDefinitions.showStatus';

/** The language status item; `shown` is what it says. */
export interface Status extends Disposable {
  readonly shown: () => string;
}

/**
 * What holds for the file in the active editor: SFIA version, workspace file, problems, limits; and whether files are
 * checked at all, with an offer to start the server again.
 */
export function createStatus(client: BaseLanguageClient, log: LogOutputChannel): Status {
  const item = new StatusItem(
    'roleDefinitions.server',
    'Role Definitions',
    DOCUMENT_SELECTOR,
    ofServer(client.state),
  );
  const update = coalesced(async () => {
    const status = await askAboutActive<FileStatus>({ client, log }, FILE_STATUS, isOurs);
    const isOfFile = client.state === State.Running && status !== undefined;
    item.say(isOfFile ? ofFile(status) : ofServer(client.state));
  });

  const held = Disposable.from(
    item,
    commands.registerCommand(SHOW, () => showDetails(client, log)),
    client.onDidChangeState(({ newState }) => item.say(ofServer(newState))),
    ...followActiveDocument(client, update),
  );
  return { shown: () => item.text, dispose: () => held.dispose() };
}

function ofServer(state: State): Said {
  const isStopped = state !== State.Running && state !== State.Starting;
  return {
    busy: state === State.Starting,
    severity: isStopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information,
    text: isStopped ? 'Role checks are stopped' : 'Role checks are on',
    detail: '',
    command: isStopped
      ? { command: 'roleDefinitions.restartServer', title: 'Start again' }
      : { command: 'roleDefinitions.showOutput', title: 'Show output' },
  };
}

function ofFile(status: FileStatus): Said {
  const isLimited = status.limits.length > 0;
  return {
    busy: false,
    severity: isLimited ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information,
    text: statusSummary(status),
    detail: isLimited ? 'not all of this file is checked' : '',
    command: { command: SHOW, title: 'Details' },
  };
}

interface Detail extends QuickPickItem {
  /** What choosing it does; nothing where there is no more to see. */
  readonly open?: () => Thenable<unknown>;
}

async function showDetails(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  const status = await askAboutActive<FileStatus>({ client, log }, FILE_STATUS, isOurs);
  if (status === undefined) return;
  const chosen = await window.showQuickPick(detailsOf(status, client), { title: statusSummary(status) });
  await chosen?.open?.();
}

function detailsOf(status: FileStatus, client: BaseLanguageClient): Detail[] {
  const { sfia, workspaceFile, limits } = status;
  const { location } = sfia;
  return [
    {
      label: `$(versions) SFIA ${sfia.version}`,
      description: sfiaSource(status),
      ...(location === undefined ? {} : { open: () => goTo(client, location) }),
    },
    workspaceFile === undefined ? { label: '$(file) No workspace file' } : fileDetail(workspaceFile),
    {
      label: `${status.errors + status.warnings === 0 ? '$(check)' : '$(warning)'} ${upperFirst(problemCount(status))}`,
      description: 'in this file',
      open: () => commands.executeCommand('workbench.actions.view.problems'),
    },
    ...limits.map((limit) => ({ label: '$(circle-slash) A limit was reached', detail: limit })),
    { label: `$(watch) ${parseTimeText(status)}`, description: 'when it was opened or last changed' },
    { label: '', kind: QuickPickItemKind.Separator },
    {
      label: '$(output) Show output',
      open: () => commands.executeCommand('roleDefinitions.showOutput'),
    },
    {
      label: '$(debug-restart) Restart the language server',
      open: () => commands.executeCommand('roleDefinitions.restartServer'),
    },
  ];
}

function fileDetail(workspaceFile: string): Detail {
  const uri = Uri.parse(workspaceFile);
  return {
    label: '$(file) Workspace file',
    description: workspace.asRelativePath(uri),
    open: () => window.showTextDocument(uri),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
