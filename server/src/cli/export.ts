import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { exportAll } from '../exports/exportAll';
import { isRoleFile } from '../language/documentKind';
import { COMMAND_FORMATS, type CommandFormat, createExporter } from './exportFile';
import { findFiles } from './findFiles';
import { shownPath } from './report';

interface ExportOptions {
  readonly format: readonly CommandFormat[];
  readonly out: string;
}

const HELP = `
Formats: ${COMMAND_FORMATS.join(', ')}.

Example:
  role-definitions export roles --format html,docx --out adverts
                     every role below roles, and adverts/index.html that lists them

Templates are passed over. A file that would not change is not written again; one of
the same name that holds something else is replaced.

Exit codes:
  0  everything was exported    2  something could not be
`;

/** `role-definitions export`. Sets the exit code of the process. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write the adverts of roles as files.')
    .argument('<paths...>', 'files and folders')
    .requiredOption('-f, --format <names>', 'formats, with commas between them', formatList)
    .requiredOption('-o, --out <folder>', 'the folder to write to')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: ExportOptions) => {
      process.exitCode = await exportPaths(paths, options);
    });
}

function formatList(text: string): readonly CommandFormat[] {
  return text.split(',').map((name) => {
    const format = COMMAND_FORMATS.find((known) => known === name.trim());
    if (format === undefined) {
      throw new InvalidArgumentError(`"${name}" is not one of ${COMMAND_FORMATS.join(', ')}.`);
    }
    return format;
  });
}

async function exportPaths(
  paths: readonly string[],
  { format: formats, out }: ExportOptions,
): Promise<0 | 2> {
  const { files, troubles } = await findFiles(paths);
  const roles = files.filter((file) => isRoleFile(file));
  const failed = [...troubles];
  if (roles.length === 0 && failed.length === 0) {
    failed.push({ path: paths.join(', '), reason: 'there are no role files in it' });
  }
  const done = await exportAll({
    roles,
    formats,
    exportRole: createExporter(),
    read: (name) => readFile(path.join(out, name)).catch(() => undefined),
    async write(name, bytes) {
      await mkdir(out, { recursive: true });
      await writeFile(path.join(out, name), bytes);
    },
  });
  failed.push(...done.failed.map(({ role, text }) => ({ path: role, reason: text })));
  for (const { role, formats: concerned, text } of done.notes) {
    console.error(`${shownPath(role)} (${concerned.join(', ')}): ${text}`);
  }
  console.log(
    `${done.files} ${done.files === 1 ? 'file' : 'files'} in ${out}, ${done.written} new or changed.`,
  );
  for (const trouble of failed) {
    console.error(`role-definitions: ${shownPath(trouble.path)} can't be exported: ${trouble.reason}.`);
  }
  return failed.length > 0 ? 2 : 0;
}
