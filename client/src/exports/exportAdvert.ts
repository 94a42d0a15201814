import {
  commands,
  type Disposable,
  type LogOutputChannel,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AdvertExport, EXPORT_ADVERT, type ExportAdvertParams } from '../../../server/src/protocol';
import { chosenRole } from '../languages';
import type { WriteWord } from './writeWord';

type Format = ExportAdvertParams['format'];

interface FormatChoice extends QuickPickItem {
  readonly format: Format;
}

const CHOICES: readonly FormatChoice[] = [
  { format: 'docx', label: 'Word', detail: 'A document to edit or to send round for comments (.docx)' },
  {
    format: 'html',
    label: 'Web page',
    detail: 'One file to publish, mail or print; print it from a browser for a PDF',
  },
  { format: 'text', label: 'Plain text', detail: 'For mails and boxes that take no formatting' },
  { format: 'markdown', label: 'Markdown', detail: 'For wikis and code hosts' },
  { format: 'bbcode', label: 'BBCode', detail: 'For the text boxes of recruitment systems' },
  {
    format: 'recruitment',
    label: 'Recruitment boxes',
    detail: 'BBCode for each box of a recruitment system, in one JSON file',
  },
  {
    format: 'csv',
    label: 'Scoring sheet',
    detail: 'A table for the panel, to open in Excel: what is scored, from 1 to 7',
  },
  { format: 'json', label: 'JSON', detail: 'The role with all that it inherits, for other programs' },
];

const OPEN = 'Open';
const REVEAL = 'Reveal';

/** "Export Advert…": answers where the file was written; nothing where the user thought better of it. */
export function registerExports(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  writeWord: WriteWord,
): readonly Disposable[] {
  /** The folder that was chosen last, while the window is open. */
  let lastFolder: Uri | undefined;

  /** `format` and `target` come from other code, such as a button or a test; without them the user is asked. */
  async function run(resource: unknown, format: unknown, target: unknown): Promise<Uri | undefined> {
    const role = chosenRole(resource, 'then export it');
    if (role === undefined) return undefined;
    const choice =
      CHOICES.find((one) => one.format === format) ??
      (await window.showQuickPick(CHOICES, { title: 'Export Advert', placeHolder: 'What for?' }));
    if (choice === undefined) return undefined;
    try {
      return await exportTo(role, choice.format, target instanceof Uri ? target : undefined);
    } catch (error) {
      log.error(`${role.path} could not be exported.`, error);
      void window.showErrorMessage(
        'The advert could not be exported; the output of Role Definitions says more.',
      );
      return undefined;
    }
  }

  async function exportTo(role: Uri, format: Format, given: Uri | undefined): Promise<Uri | undefined> {
    await client.start();
    const params: ExportAdvertParams = { uri: role.toString(), format, trusted: workspace.isTrusted };
    const answer = await client.sendRequest<AdvertExport | null>(EXPORT_ADVERT, params);
    if (answer === null) throw new Error('It is not a role file that can be read.');
    const target = given ?? (await chooseTarget(role, answer.fileName));
    if (target === undefined) return undefined;
    const bytes =
      answer.word === undefined ? new TextEncoder().encode(answer.text ?? '') : await writeWord(answer.word);
    await workspace.fs.writeFile(target, bytes);
    for (const note of answer.notes) log.warn(note);
    void say(target, answer.notes);
    return target;
  }

  async function chooseTarget(role: Uri, fileName: string): Promise<Uri | undefined> {
    const folder = lastFolder ?? Uri.joinPath(role, '..');
    const target = await window.showSaveDialog({
      title: 'Export Advert',
      defaultUri: Uri.joinPath(folder, fileName),
    });
    if (target !== undefined) lastFolder = Uri.joinPath(target, '..');
    return target;
  }

  async function say(target: Uri, notes: readonly string[]): Promise<void> {
    const written = `Written to ${workspace.asRelativePath(target)}.`;
    const actions = target.scheme === 'file' ? [OPEN, REVEAL] : [OPEN];
    const chosen = await window.showInformationMessage([written, ...notes].join(' '), ...actions);
    if (chosen === OPEN) await commands.executeCommand('vscode.open', target);
    if (chosen === REVEAL) await commands.executeCommand('revealFileInOS', target);
  }

  return [commands.registerCommand('roleDefinitions.exportAdvert', run)];
}
