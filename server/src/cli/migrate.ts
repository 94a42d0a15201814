import { Command } from 'commander';
import { URI } from 'vscode-uri';
import { createService } from '../createService';
import { applied } from '../language/refactorings/edits';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { whyNotWritten, writeFile } from '../node/writeFile';
import { textInEditor } from '../workspace/fileSystem';
import { type FileMigration, type MigratingFile, migrateFiles } from '../workspace/migrateFiles';
import { foldersOf } from './checkFiles';
import { findFiles } from './findFiles';
import type { Output } from './output';
import { shownPath } from './report';

const HELP = `
Codes and names of SFIA skills are brought up to date; levels never change, since
they set pay. What a person has to decide is marked in the file with a comment and
listed here. All files of a folder move together, so name the folder.

Examples:
  role-definitions migrate roles --dry-run   shows what would change
  role-definitions migrate roles             changes it

Exit codes:
  0  nothing is left to decide    1  something is    2  a file can't be read or written
`;

/** `role-definitions migrate`. Sets the exit code of the process. */
export function migrateCommand(output: Output): Command {
  return new Command('migrate')
    .description('Move roles to the current version of SFIA.')
    .argument('<paths...>', 'files and folders')
    .option('-n, --dry-run', 'only show what would change')
    .addHelpText('after', HELP)
    .action(async (paths: string[], { dryRun = false }: { readonly dryRun?: boolean }) => {
      process.exitCode = await migrate(paths, dryRun, output);
    });
}

async function migrate(paths: readonly string[], dryRun: boolean, output: Output): Promise<0 | 1 | 2> {
  const { files, troubles } = await findFiles(paths);
  const failed = [...troubles];
  const given: (MigratingFile & { readonly file: string; readonly mark: string })[] = [];
  for (const file of files) {
    const uri = URI.file(file).toString();
    const read = await localFiles.read(uri);
    if (read.status === 'loaded') {
      const text = textInEditor(read.text);
      given.push({ uri, version: 0, text, file, mark: read.text.slice(0, read.text.length - text.length) });
    } else {
      failed.push({
        path: file,
        reason: read.status === 'unreadable' ? read.reason : 'there is no such file',
      });
    }
  }
  const service = createService(loadCatalogue);
  const migrations = await migrateFiles(given, service, {
    files: localFiles,
    folders: await foldersOf(files),
  });
  let decisions = 0;
  for (const migrated of migrations) {
    const source = given.find(({ uri }) => uri === migrated.uri);
    if (source === undefined) continue;
    const { edits } = migrated.migration;
    try {
      if (edits.length > 0 && !dryRun)
        await writeFile(source.file, source.mark + applied(source.text, edits));
    } catch (error) {
      failed.push({ path: source.file, reason: whyNotWritten(error) });
      continue;
    }
    decisions += migrated.migration.decisions.length;
    await output.write(summaryText(source.file, migrated));
  }
  if (migrations.length === 0) await output.write('No file cites an older version of SFIA.\n');
  for (const { path, reason } of failed) {
    console.error(`role-definitions: ${shownPath(path)} can't be moved: ${reason}.`);
  }
  if (failed.length > 0) return 2;
  return decisions > 0 ? 1 : 0;
}

function summaryText(file: string, { migration }: FileMigration): string {
  const { from, to, leftBecause, summary, decisions } = migration;
  const heading = `${shownPath(file)}: SFIA ${from} to SFIA ${to}`;
  if (leftBecause !== undefined) return `${heading}: left as it is, because ${leftBecause}.\n\n`;
  const questions = decisions.map(({ code, question }) => `  ? ${code}: ${question}`);
  return `${[heading, ...summary.map((line) => `  ${line}`), ...questions].join('\n')}\n\n`;
}
