import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { isRoleFile } from '../language/documentKind';
import { type IndexEntry, renderIndex } from '../language/advert/formats/indexPage';
import { COMMAND_FORMATS, type CommandFormat, createExporter, type Exported } from './exportFile';
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

Templates are passed over. A file that would not change is not written again.

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
      process.exitCode = await exportAll(paths, options);
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

async function exportAll(paths: readonly string[], { format: formats, out }: ExportOptions): Promise<0 | 2> {
  const { files, troubles } = await findFiles(paths);
  const roles = files.filter((file) => isRoleFile(file));
  const failed = [...troubles];
  if (roles.length === 0 && failed.length === 0) {
    failed.push({ path: paths.join(', '), reason: 'there are no role files in it' });
  }
  const exportFile = createExporter();
  const taken = new Set<string>(['index.html']);
  const entries: IndexEntry[] = [];
  let written = 0;
  for (const file of roles) {
    const links: { format: string; href: string }[] = [];
    let title = '';
    for (const format of formats) {
      const exported = await exportFile(file, format).catch((error: unknown) => ({ reason: String(error) }));
      if ('reason' in exported) {
        if (!('template' in exported)) failed.push({ path: file, reason: exported.reason });
        continue;
      }
      const name = freeName(exported.fileName, taken);
      if (await writeChanged(path.join(out, name), exported)) written += 1;
      for (const note of exported.notes) console.error(`${shownPath(file)} (${format}): ${note}`);
      links.push({ format, href: encodeURIComponent(name) });
      title = exported.title;
    }
    if (links.length > 0) entries.push({ title, links });
  }
  if (entries.length > 0) await writeChanged(path.join(out, 'index.html'), { content: renderIndex(entries) });
  const count = entries.reduce((sum, { links }) => sum + links.length, 0);
  console.log(`${count} ${count === 1 ? 'file' : 'files'} in ${out}, ${written} new or changed.`);
  for (const trouble of failed) {
    console.error(`role-definitions: ${shownPath(trouble.path)} can't be exported: ${trouble.reason}.`);
  }
  return failed.length > 0 ? 2 : 0;
}

/** Roles of different folders may share a name: the second is numbered. */
function freeName(name: string, taken: Set<string>): string {
  const [, base = '', ending = ''] = /^(.*?)(\.[^/]*)$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}-${number}${ending}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Answers whether the file had to be written. */
async function writeChanged(file: string, { content }: Pick<Exported, 'content'>): Promise<boolean> {
  const bytes = Buffer.from(content);
  const before = await readFile(file).catch(() => undefined);
  if (before?.equals(bytes)) return false;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return true;
}
