// Imported texts, a file for each version in VS Code's global storage: never in a workspace, never synchronised.
import { FileSystemError, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { LicensedTextParams } from '../../../server/src/protocol';

type LicensedText = LicensedTextParams['texts'][number];

const FILE = /^sfia-\d+\.json$/;

export async function keepText(folder: Uri, text: LicensedText): Promise<void> {
  await workspace.fs.createDirectory(folder);
  const file = Uri.joinPath(folder, `sfia-${text.version}.json`);
  await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(text)));
}

/** All that is kept. A file that can't be read is logged and left out; the server checks what is in the others. */
export async function keptTexts(folder: Uri, log: LogOutputChannel): Promise<LicensedText[]> {
  const texts = await Promise.all(
    (await keptFiles(folder)).map(async (file): Promise<LicensedText | undefined> => {
      try {
        return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
      } catch (error) {
        log.warn(
          `The imported SFIA text in ${file.path} could not be read. Import the workbook again.`,
          error,
        );
        return undefined;
      }
    }),
  );
  return texts.filter((text) => text !== undefined);
}

/** Answers how many there were. Rejects where a file can't be deleted. */
export async function forgetTexts(folder: Uri): Promise<number> {
  const files = await keptFiles(folder);
  for (const file of files) await workspace.fs.delete(file, { useTrash: false });
  return files.length;
}

async function keptFiles(folder: Uri): Promise<Uri[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.filter(([name]) => FILE.test(name)).map(([name]) => Uri.joinPath(folder, name));
  } catch (error) {
    // VS Code makes the folder when something is first kept in it
    if (error instanceof FileSystemError) return [];
    throw error;
  }
}
