import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { URI } from 'vscode-uri';
import { createService } from '../createService';
import { isRoleFile } from '../language/documentKind';
import { explicitPath, relativePath } from '../language/inheritance/paths';
import type { NewRoleWishes } from '../language/newRole/newRole';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { whyNotWritten } from '../node/writeFile';
import { createWorkspace } from '../workspace/workspace';
import { foldersOf } from './checkFiles';
import type { Output } from './output';
import { shownPath } from './report';

interface NewOptions {
  readonly role?: string;
  readonly level?: string;
  readonly template?: string;
  readonly out: string;
}

const HELP = `
Roles and levels are those of the Government Digital and Data Capability Framework,
and of the frameworks that role.config.yaml names; each by its id or its name.

Examples:
  role-definitions new "Lead archivist"
                     lead-archivist.role.yaml with everything left to fill in
  role-definitions new "Data engineer" --role data-engineer --level data-engineer
                     with the skills that the framework asks for
  role-definitions new "Lead archivist" --template shared/house.role.yaml --out roles
                     in the folder roles, with the wording of a template

Exit codes:
  0  written    2  something named isn't there, or the file exists already
`;

/** `role-definitions new`. Sets the exit code of the process. */
export function newCommand(output: Output): Command {
  return new Command('new')
    .description('Write a new role, with the skills of a framework or the wording of a template.')
    .argument('<title>', 'the title of the role')
    .option('-r, --role <role>', 'a role of a framework, whose skills are written down')
    .option('-l, --level <level>', 'the level of that role')
    .option('-t, --template <file>', 'a template to extend')
    .option('-o, --out <path>', 'the folder to write to, or a file that ends in .role.yaml', '.')
    .addHelpText('after', HELP)
    .action(async (title: string, options: NewOptions) => {
      const made = await writeNew(title, options);
      if ('file' in made) return output.write(`${shownPath(made.file)} is written.\n`);
      console.error(`role-definitions: ${made.problem}`);
      process.exitCode = 2;
    });
}

type Written = { readonly file: string } | { readonly problem: string };

async function writeNew(title: string, { role, level, template, out }: NewOptions): Promise<Written> {
  if (level !== undefined && role === undefined) return { problem: '--level needs the --role that has it.' };
  const place = path.resolve(out);
  if (/\.ya?ml$/i.test(place) && !isRoleFile(place)) {
    return { problem: `${out} does not end in .role.yaml, which the files of roles do.` };
  }
  const named = isRoleFile(place) && !(await isFolder(place)) ? place : undefined;
  const folder = named === undefined ? place : path.dirname(named);
  const service = createService(loadCatalogue);
  const workspace = createWorkspace(service, localFiles);
  const provisional = URI.file(named ?? path.join(folder, 'new.role.yaml')).toString();
  workspace.setFolders(await foldersOf([URI.parse(provisional).fsPath]));
  const prepared = await workspace.withTexts(provisional, new Map([[provisional, '']]));
  if (prepared === undefined) return { problem: `Nothing can be written to ${out}.` };
  const wishes: NewRoleWishes = {
    title,
    ...(role !== undefined && { cited: { role, ...(level !== undefined && { level }) } }),
    ...(template !== undefined && { template: pathTo(template, provisional) }),
  };
  const made = service.newRole(wishes, prepared.context);
  if ('problem' in made) return made;
  const file = named ?? path.join(folder, made.fileName);
  const uri = URI.file(file).toString();
  const checked = await workspace.withTexts(uri, new Map([[uri, made.text]]));
  const effective = checked?.context.effective;
  if (effective?.complete === false) {
    // a template that isn't there, or may not be extended from here
    const wrong = effective.problems.find(({ severity = 'error' }) => severity === 'error');
    return { problem: wrong?.message ?? 'The template could not be read.' };
  }
  return create(file, made.text);
}

/** A path as `extends` has it, from one that is relative to the working directory. */
function pathTo(template: string, from: string): string {
  return explicitPath(relativePath(from, URI.file(path.resolve(template)).toString()) ?? template);
}

/** Never replaces a file. */
async function create(file: string, text: string): Promise<Written> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    const folder = shownPath(path.dirname(file));
    return { problem: `${folder} can't be made a folder to write to: ${whyNotWritten(error)}.` };
  }
  try {
    await writeFile(file, text, { flag: 'wx' });
    return { file };
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!exists) return { problem: `${shownPath(file)} can't be written: ${whyNotWritten(error)}.` };
    return { problem: `${shownPath(file)} exists already; name another file with --out.` };
  }
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
