import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { LICENSED_TEXT, type LicensedTextParams } from '../../../server/src/protocol';
import { chooseWorkbook, importWorkbook } from './importWorkbook';
import type { ReadWorkbook } from './readWorkbook';
import { forgetTexts, keptTexts } from './storage';

/** Commands that depend on it in package.json are shown only while there is something to remove. */
const HAS_TEXT = 'roleDefinitions.hasLicensedText';
const SHOW_DETAILS = 'Show details';

/** The official SFIA text that a user imports from a workbook of their own: its commands, and its way to the server. */
export function registerLicensedText(
  { globalStorageUri: folder }: ExtensionContext,
  client: BaseLanguageClient,
  log: LogOutputChannel,
  readWorkbook: ReadWorkbook,
): readonly Disposable[] {
  /** The server and the commands learn what is kept now. Never rejects. */
  async function tell(): Promise<void> {
    try {
      const params: LicensedTextParams = { texts: await keptTexts(folder, log) };
      await commands.executeCommand('setContext', HAS_TEXT, params.texts.length > 0);
      if (client.state === State.Running) await client.sendNotification(LICENSED_TEXT, params);
    } catch (error) {
      log.error('The imported SFIA text could not be passed on.', error);
    }
  }

  /** Answers what the user is told; nothing where the user chose no file. */
  async function runImport(given: unknown): Promise<string | undefined> {
    if (!workspace.isTrusted) {
      return say(
        'Importing a SFIA workbook is off in Restricted Mode. Trust this workspace, then import it again.',
      );
    }
    const uri = given instanceof Uri ? given : await chooseWorkbook();
    if (uri === undefined) return undefined;
    const progress = { location: ProgressLocation.Notification, title: 'Reading the SFIA workbook…' };
    const { imported, message, warnings } = await window.withProgress(progress, () =>
      importWorkbook(uri, { client, log, readWorkbook, folder }),
    );
    for (const warning of warnings) log.warn(warning);
    if (!imported) {
      void window.showErrorMessage(message);
      return message;
    }
    log.info(message);
    await tell();
    return say(message, warnings.length > 0 ? SHOW_DETAILS : undefined);
  }

  /** Tells the user something that doesn't have to be answered. */
  function say(message: string, action?: typeof SHOW_DETAILS): string {
    const actions = action === undefined ? [] : [action];
    void window.showInformationMessage(message, ...actions).then((chosen) => {
      if (chosen === SHOW_DETAILS) log.show(true);
    });
    return message;
  }

  async function runRemove(): Promise<string> {
    try {
      const count = await forgetTexts(folder);
      await tell();
      return say(count === 0 ? 'There is no imported SFIA text.' : 'The imported SFIA text is removed.');
    } catch (error) {
      log.error('The imported SFIA text could not be removed.', error);
      const message =
        'The imported SFIA text could not be removed; the output of Role Definitions says more.';
      void window.showErrorMessage(message);
      return message;
    }
  }

  void tell();
  return [
    commands.registerCommand('roleDefinitions.importSfiaWorkbook', runImport),
    commands.registerCommand('roleDefinitions.removeSfiaWorkbook', runRemove),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void tell();
    }),
  ];
}
