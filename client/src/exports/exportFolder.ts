import {
  type CancellationToken,
  commands,
  type Disposable,
  type LogOutputChannel,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import { exportAll, INDEX, type ManyExported } from '../../../server/src/exports/exportAll';
import { PAGE_INSTEAD } from '../../../server/src/exports/unprinted';
import { findRoles } from './findRoles';
import { CHOICES, type Format, type FormatChoice } from './formats';
import { failureIn, replacing } from './folderText';
import { type ExportMakers, makeExport } from './makeExport';
import { sayWritten } from './sayWritten';

const TITLE = 'Export All Adverts of a Folder';

/** Where the roles are, what is made of them, and where it goes. */
interface Order {
  readonly folder: Uri;
  readonly formats: readonly Format[];
  readonly target: Uri;
  /** Without asking for files that hold something else now. */
  readonly replaces: boolean;
}

/** "Export All Adverts of a Folder…": answers where the index was written; nothing where nothing was. */
export function registerExportFolder(makers: ExportMakers, log: LogOutputChannel): Disposable {
  /** All but `resource` come from other code, such as a test; without them the user is asked. */
  async function run(
    resource: unknown,
    formats: unknown,
    target: unknown,
    replaces: unknown,
  ): Promise<Uri | undefined> {
    const order = await askFor(resource, formats, target, replaces === true);
    if (order === undefined) return undefined;
    try {
      return await exportTo(order);
    } catch (error) {
      log.error(`${order.folder.path} could not be exported.`, error);
      void window.showErrorMessage(
        'The adverts could not be exported; the output of Role Definitions says more.',
      );
      return undefined;
    }
  }

  async function exportTo({ folder, formats, target, replaces }: Order): Promise<Uri | undefined> {
    const roles = await findRoles(folder);
    if (roles.length === 0) {
      void window.showInformationMessage(`There are no role files in ${workspace.asRelativePath(folder)}.`);
      return undefined;
    }
    const byUri = new Map(roles.map((role) => [role.toString(), role]));
    const work = (progress: Progress<{ message: string; increment: number }>, token: CancellationToken) =>
      exportAll({
        roles: [...byUri.keys()],
        formats,
        async exportRole(uri, format) {
          const made = await makeExport(byUri.get(uri) ?? Uri.parse(uri, true), format, makers);
          if (made === undefined) return { reason: 'it is not a role file that can be read' };
          if (made.isTemplate) return { reason: 'it is a template', template: true };
          return made.unprinted === undefined ? made : { reason: `${made.unprinted}; ${PAGE_INSTEAD}` };
        },
        read: async (name) => {
          try {
            return await workspace.fs.readFile(Uri.joinPath(target, name));
          } catch {
            return undefined;
          }
        },
        write: async (name, bytes) => workspace.fs.writeFile(Uri.joinPath(target, name), bytes),
        mayReplace: async (names) => replaces || askToReplace(names, target),
        isCancelled(uri) {
          const message = byUri.get(uri)?.path.split('/').at(-1) ?? '';
          progress.report({ message, increment: 100 / roles.length });
          return token.isCancellationRequested;
        },
      });
    const location = ProgressLocation.Notification;
    const done = await window.withProgress({ location, title: 'Exporting', cancellable: true }, work);
    return report(done, target);
  }

  function report(done: ManyExported, target: Uri): Uri | undefined {
    for (const { role, formats, text } of done.notes) log.warn(`${role} (${formats.join(', ')}): ${text}`);
    for (const { role, formats, text } of done.failed)
      log.error(`${role} (${formats.join(', ')}) can't be exported: ${text}.`);
    const index = Uri.joinPath(target, INDEX);
    const sentences = sentencesFor(done, workspace.asRelativePath(target));
    if (done.failed.length > 0 || done.files === 0) {
      void window.showWarningMessage(sentences.join(' '));
    } else {
      void sayWritten(sentences, index);
    }
    return done.files > 0 ? index : undefined;
  }

  return commands.registerCommand('roleDefinitions.exportFolder', run);
}

/** What came of it, for the user. */
function sentencesFor(done: ManyExported, where: string): string[] {
  const { files, written, failed, notes, isCancelled } = done;
  if (isCancelled) return ['Nothing was written.'];
  const count = `${files} ${files === 1 ? 'file' : 'files'} in ${where}, ${written} new or changed.`;
  return [
    count,
    ...failureIn(failed),
    ...(failed.length + notes.length === 0 ? [] : ['The output of Role Definitions says more.']),
  ];
}

/** Asks before text of other people is lost. */
async function askToReplace(names: readonly string[], target: Uri): Promise<boolean> {
  const replace = 'Replace';
  const { message, detail } = replacing(names, workspace.asRelativePath(target));
  return (await window.showWarningMessage(message, { modal: true, detail }, replace)) === replace;
}

async function askFor(
  resource: unknown,
  formats: unknown,
  target: unknown,
  replaces: boolean,
): Promise<Order | undefined> {
  const folder = resource instanceof Uri ? resource : await askForFolder('Export From');
  if (folder === undefined) return undefined;
  const chosen = formatsIn(formats) ?? (await askForFormats());
  if (chosen === undefined || chosen.length === 0) return undefined;
  const place = target instanceof Uri ? target : await askForFolder('Export To', folder);
  return place === undefined ? undefined : { folder, formats: chosen, target: place, replaces };
}

function formatsIn(given: unknown): readonly Format[] | undefined {
  if (!Array.isArray(given)) return undefined;
  return CHOICES.filter(({ format }) => given.includes(format)).map(({ format }) => format);
}

async function askForFormats(): Promise<readonly Format[] | undefined> {
  const items: readonly FormatChoice[] = CHOICES.map((choice) => ({
    ...choice,
    picked: choice.format === 'docx' || choice.format === 'html',
  }));
  const picked = await window.showQuickPick(items, {
    title: TITLE,
    placeHolder: 'Which formats?',
    canPickMany: true,
  });
  return picked?.map(({ format }) => format);
}

async function askForFolder(openLabel: string, near?: Uri): Promise<Uri | undefined> {
  const first = near ?? workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    title: TITLE,
    openLabel,
    canSelectFiles: false,
    canSelectFolders: true,
    ...(first === undefined ? {} : { defaultUri: first }),
  });
  return chosen?.[0];
}
