import {
  commands,
  type Disposable,
  FileType,
  type LogOutputChannel,
  Position,
  RelativePattern,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MIGRATE_ROLES, type MigratedRoles, type MigrateRolesParams } from '../../server/src/protocol';

const ROLES = '**/{*.role.yaml,*.role.yml,role.config.yaml}';
const SHOW_DECISIONS = 'Show Decisions';

/** "Migrate All Roles to SFIA 9…": of a folder where the explorer names one, else of all that is open. */
export function registerMigration(client: BaseLanguageClient, log: LogOutputChannel): readonly Disposable[] {
  return [
    commands.registerCommand('roleDefinitions.migrateFolder', async (resource: unknown) => {
      try {
        await migrate(client, log, await folderOf(resource));
      } catch (error) {
        log.error('The roles could not be migrated.', error);
        void window.showErrorMessage('The roles could not be migrated; nothing was changed.');
      }
    }),
  ];
}

/** `undefined`: every folder that is open. */
async function folderOf(resource: unknown): Promise<Uri | undefined> {
  if (!(resource instanceof Uri)) return undefined;
  const { type } = await workspace.fs.stat(resource);
  return (type & FileType.Directory) === 0 ? Uri.joinPath(resource, '..') : resource;
}

async function migrate(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  folder: Uri | undefined,
): Promise<void> {
  const pattern = folder === undefined ? ROLES : new RelativePattern(folder, ROLES);
  const found = await workspace.findFiles(pattern, '**/node_modules/**');
  const params: MigrateRolesParams = { uris: found.map((uri) => uri.toString()) };
  const answer = await client.sendRequest<MigratedRoles | null>(MIGRATE_ROLES, params);
  if (answer === null) throw new Error('The language server gave no answer.');
  report(answer, log);
  const left = leftSentence(answer);
  if (answer.files.length === 0) {
    const nothing =
      found.length === 0
        ? 'No role files were found.'
        : `No role cites a version of SFIA older than ${answer.version}.`;
    void window.showInformationMessage(left || nothing);
    return;
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  openPreviewOf(edit);
  if (!(await workspace.applyEdit(edit, { isRefactoring: true }))) return;
  void showOutcome(answer, left);
}

/**
 * VS Code shows changes before it makes them only where one needs confirmation, and that one starts unticked. So the
 * one that asks for it changes nothing, stands first in the list, and all others start ticked.
 */
function openPreviewOf(edit: WorkspaceEdit): void {
  const [first] = edit.entries();
  if (first === undefined) return;
  edit.insert(first[0], new Position(0, 0), '', {
    label: 'Look through the changes below, then choose Apply',
    needsConfirmation: true,
  });
}

async function showOutcome({ version, files }: MigratedRoles, left: string): Promise<void> {
  const decisions = files.reduce((sum, file) => sum + file.decisions.length, 0);
  const moved = `${counted(files.length, 'file')} moved to SFIA ${version}.`;
  if (decisions === 0) {
    void window.showInformationMessage(`${moved} ${left}`.trim());
    return;
  }
  const open = `${counted(decisions, 'decision')} ${decisions === 1 ? 'is' : 'are'} left to a person, marked in the files.`;
  const chosen = await window.showInformationMessage(`${moved} ${open} ${left}`.trim(), SHOW_DECISIONS);
  if (chosen === SHOW_DECISIONS) {
    // problems are shown for open files only; the search finds the marks in all
    await commands.executeCommand('workbench.action.findInFiles', {
      query: '# role-(decide|check)\\b',
      isRegex: true,
      triggerSearch: true,
    });
  }
}

/** What becomes of each skill, for whoever wants to read it all. */
function report({ version, files, left }: MigratedRoles, log: LogOutputChannel): void {
  for (const { uri, summary } of files) {
    log.info([`To SFIA ${version}: ${shownPath(uri)}`, ...summary.map((line) => `  ${line}`)].join('\n'));
  }
  for (const { uri, because } of left) log.warn(`Not migrated: ${shownPath(uri)}: ${because}.`);
}

function leftSentence({ left }: MigratedRoles): string {
  const [first] = left;
  if (first === undefined) return '';
  if (left.length === 1) return `${shownPath(first.uri)} was left as it is: ${first.because}.`;
  return `${left.length} files were left as they are; the output panel says why.`;
}

function shownPath(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri, true));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
