import { Command, InvalidArgumentError, Option } from 'commander';
import { URI } from 'vscode-uri';
import { createService } from '../createService';
import { isInside } from '../language/inheritance/paths';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { findRoot } from '../workspace/roots';
import { createWorkspace, type Workspace } from '../workspace/workspace';
import { findFiles, type Trouble } from './findFiles';
import { jsonFormat } from './format/json';
import { prettyFormat } from './format/pretty';
import type { Output } from './output';
import { type FileReport, type Format, NO_FINDINGS, type Summary, shownPath, withFile } from './report';

const FORMATS: Readonly<Record<string, (output: Output) => Format>> = {
  pretty: prettyFormat,
  json: jsonFormat,
};

interface CheckOptions {
  readonly format: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
}

/** Files checked before everything read beside them is forgotten, so that a large tree needs no more memory. */
const FILES_AT_A_TIME = 200;

const HELP = `
What is checked:
  *.role.yaml, *.role.yml, role.config.yaml and *.skills-framework.yaml, in folders
  and all folders below, except node_modules and those starting with a dot.

Examples:
  role-definitions check                       everything below this folder
  role-definitions check roles/lead.role.yaml  one file
  role-definitions check roles --max-warnings 0
                                               fails on warnings too, for a build
  role-definitions check --format json > findings.json
                                               for other programs; positions count
                                               from 0, in UTF-16 code units

Exit codes:
  0  no errors    1  errors, or more warnings than allowed
  2  a path or an option that can't be used
`;

/** `role-definitions check`. Sets the exit code of the process. */
export function checkCommand(output: Output): Command {
  return new Command('check')
    .description('Check role files and print what is wrong with them, as the editor does.')
    .argument('[paths...]', 'files and folders', ['.'])
    .addOption(
      new Option('-f, --format <name>', 'how to print').choices(Object.keys(FORMATS)).default('pretty'),
    )
    .option('-q, --quiet', 'print errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      process.exitCode = await check(paths, options, output);
    });
}

async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const { files, troubles } = await findFiles(paths);
  const failed = [...troubles];
  if (files.length === 0 && failed.length === 0) {
    failed.push({ path: paths.join(', '), reason: 'there are no role files in it' });
  }
  const format = (FORMATS[options.format] ?? prettyFormat)(output);
  let summary: Summary = NO_FINDINGS;
  await output.write(format.start());
  for await (const checked of checkEach(files)) {
    if ('reason' in checked) {
      failed.push(checked);
      continue;
    }
    summary = withFile(summary, checked.findings);
    const findings = checked.findings.filter(
      ({ severity }) => options.quiet !== true || severity === 'error',
    );
    await output.write(format.file({ ...checked, findings }));
  }
  await output.write(format.end(summary));
  for (const { path, reason } of failed) {
    console.error(`role-definitions: ${shownPath(path)} can't be checked: ${reason}.`);
  }
  return exitCode(summary, failed.length > 0, options.maxWarnings);
}

function exitCode({ counts }: Summary, failed: boolean, maxWarnings = Number.POSITIVE_INFINITY): 0 | 1 | 2 {
  if (failed) return 2;
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}

async function* checkEach(files: readonly string[]): AsyncGenerator<FileReport | Trouble> {
  const workspace = createWorkspace(createService(loadCatalogue), localFiles);
  workspace.setFolders(await foldersOf(files));
  for (const [index, file] of files.entries()) {
    if (index % FILES_AT_A_TIME === 0) workspace.forgetFiles();
    yield await checkFile(file, workspace);
  }
}

async function checkFile(file: string, workspace: Workspace): Promise<FileReport | Trouble> {
  const uri = URI.file(file).toString();
  const read = await localFiles.read(uri);
  if (read.status === 'not-found') return { path: file, reason: 'there is no such file' };
  if (read.status === 'unreadable') return { path: file, reason: read.reason };
  // editors take the byte order mark away too, so positions agree with theirs
  const document = workspace.update(uri, 1, read.text.replace(/^\uFEFF/, ''));
  const findings = (await workspace.prepare(uri))?.findings ?? [];
  workspace.close(uri);
  return { path: shownPath(file), document, findings };
}

/**
 * What an editor would have opened: the folder of the workspace file that governs the working directory, else that
 * directory itself; the same for each file outside.
 */
async function foldersOf(files: readonly string[]): Promise<readonly string[]> {
  const exists = async (uri: string) => (await localFiles.read(uri)).status === 'loaded';
  const here = URI.file(`${process.cwd()}/x`).toString();
  const folders: string[] = [];
  for (const uri of [here, ...files.map((file) => URI.file(file).toString())]) {
    if (folders.some((folder) => isInside(uri, folder))) continue;
    folders.push((await findRoot(uri, [], exists)).uri);
  }
  return folders;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is expected, such as 0.');
  return Number(text);
}
