import { commands, type Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { chosenRole } from '../languages';
import { CHOICES, type Format } from './formats';
import { type ExportMakers, makeExport } from './makeExport';
import { sayWritten } from './sayWritten';

/** "Export Advert…": answers where the file was written; nothing where the user thought better of it. */
export function registerExportAdvert(makers: ExportMakers, log: LogOutputChannel): Disposable {
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
    const made = await makeExport(role, format, makers);
    if (made === undefined) throw new Error('It is not a role file that can be read.');
    const chosen = given ?? (await chooseTarget(role, made.fileName));
    if (chosen === undefined) return undefined;
    const { unprinted } = made;
    // what could not be printed is not called a PDF
    const target =
      unprinted !== undefined ? chosen.with({ path: chosen.path.replace(/\.pdf$/i, '.html') }) : chosen;
    await workspace.fs.writeFile(target, made.content);
    const notes = unprinted === undefined ? made.notes : [printYourself(unprinted), ...made.notes];
    for (const note of notes) log.warn(note);
    void sayWritten([`Written to ${workspace.asRelativePath(target)}.`, ...notes], target);
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

  return commands.registerCommand('roleDefinitions.exportAdvert', run);
}

/** @param reason a clause for the end of a sentence */
function printYourself(reason: string): string {
  return `This is a web page, since ${reason}: open it in any browser, choose Print, then “Save as PDF”.`;
}
