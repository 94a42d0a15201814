import { Argument, Command, Option } from 'commander';
import { URI } from 'vscode-uri';
import { createService } from '../createService';
import { sfiaVersionInForce } from '../language/context';
import { isRoleFile } from '../language/documentKind';
import type { SfiaVersion } from '../language/frameworks/types';
import { entryAt, itemsOf } from '../language/inheritance/data';
import type { EffectiveValue } from '../language/inheritance/effective';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { createWorkspace, type Prepared } from '../workspace/workspace';
import { foldersOf } from './checkFiles';
import { sfiaOption } from './explain';
import { findFiles, type Trouble } from './findFiles';
import { TABLE_FORMATS, type TableFormat, tableText } from './format/table';
import type { Output } from './output';
import { readText } from './readText';
import { shownPath } from './report';

interface ListOptions {
  readonly format: TableFormat;
  readonly sfia?: SfiaVersion;
}

const HELP = `
Examples:
  role-definitions list roles                what is below this folder
  role-definitions list roles --format csv   the same for a spreadsheet
  role-definitions list skills --sfia 8      all skills of SFIA 8
  role-definitions list levels               the seven levels of SFIA
`;

/** `role-definitions list`. Sets the exit code of the process. */
export function listCommand(output: Output): Command {
  const list = new Command('list')
    .helpCommand(false)
    .description('List roles with their skills, or the skills or levels of SFIA.')
    .addHelpText('after', HELP);
  list
    .command('roles')
    .description('List the roles in files and folders, with what they inherit.')
    .addArgument(new Argument('[paths...]', 'files, folders and patterns').default(['.'], 'this folder'))
    .addOption(formatOption())
    .action(async (paths: string[], { format }: ListOptions) => {
      const { files, troubles } = await findFiles(paths);
      const { rows, unread } = await roleRows(files.filter((file) => isRoleFile(file)));
      await output.write(tableText(ROLE_COLUMNS, rows, format));
      const failed = [...troubles, ...unread];
      for (const { path, reason } of failed) {
        console.error(`role-definitions: ${shownPath(path)} can't be listed: ${reason}.`);
      }
      if (failed.length > 0) process.exitCode = 2;
    });
  list
    .command('skills')
    .description('List the skills of SFIA.')
    .addOption(formatOption())
    .addOption(sfiaOption())
    .action(async ({ format, sfia: version }: ListOptions) => {
      const { sfia } = createService(loadCatalogue).frameworks;
      const rows = sfia
        .skills(version ?? sfia.current)
        .map(({ code, name, category, subcategory, levels }) => ({
          code,
          name,
          levels: levels.join(' '),
          category: `${category} › ${subcategory}`,
        }));
      await output.write(tableText(['code', 'name', 'levels', 'category'], rows, format));
    });
  list
    .command('levels')
    .description('List the levels of SFIA.')
    .addOption(formatOption())
    .action(async ({ format }: ListOptions) => {
      const { sfia } = createService(loadCatalogue).frameworks;
      const rows = [1, 2, 3, 4, 5, 6, 7].map((level) => {
        const { guidingPhrase = '', essence = '' } = sfia.genericLevel(level) ?? {};
        return { level: String(level), phrase: guidingPhrase, essence };
      });
      await output.write(tableText(['level', 'phrase', 'essence'], rows, format));
    });
  return list;
}

function formatOption(): Option {
  return new Option('-f, --format <name>', 'how to print').choices(TABLE_FORMATS).default('table');
}

const ROLE_COLUMNS = ['file', 'title', 'kind', 'grade', 'sfia', 'essential', 'desirable'];

async function whyUnread(file: string): Promise<Trouble> {
  const read = await readText(file);
  return 'reason' in read ? read : { path: file, reason: 'it is not a role file' };
}

async function roleRows(
  files: readonly string[],
): Promise<{ readonly rows: readonly Record<string, string>[]; readonly unread: readonly Trouble[] }> {
  const workspace = createWorkspace(createService(loadCatalogue), localFiles);
  workspace.setFolders(await foldersOf(files));
  const rows: Record<string, string>[] = [];
  const unread: Trouble[] = [];
  for (const file of files) {
    const prepared = await workspace.inspect(URI.file(file).toString());
    if (prepared !== undefined) rows.push(roleRow(file, prepared));
    else unread.push(await whyUnread(file));
  }
  return { rows, unread };
}

function roleRow(file: string, { document, context }: Prepared): Record<string, string> {
  const root = context.effective?.root;
  const skills = (list: string) =>
    itemsOf(entryAt(root, 'skills', 'sfia', list))
      .map((item) => `${textOf(entryAt(item, 'skill'))} ${textOf(entryAt(item, 'level'))}`.trim())
      .join(', ');
  const cites = entryAt(root, 'skills', 'sfia') !== undefined;
  return {
    file: shownPath(file),
    title: textOf(entryAt(root, 'title')),
    kind: textOf(entryAt(root, 'kind')) || 'role',
    grade: itemsOf(entryAt(root, 'post', 'grade'))
      .map(textOf)
      .join(', '),
    sfia: cites ? String(sfiaVersionInForce(document, context)) : '',
    essential: skills('essential'),
    desirable: skills('desirable'),
  };
}

function textOf(value: EffectiveValue | undefined): string {
  return value?.kind === 'scalar' ? value.text : '';
}
