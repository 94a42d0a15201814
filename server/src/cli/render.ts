import { Command, Option } from 'commander';
import { COMMAND_FORMATS, type CommandFormat, createExporter } from './exportFile';
import type { Output } from './output';

const BINARY: readonly CommandFormat[] = ['docx', 'pdf'];

const HELP = `
The advert has what the role inherits, and is what the preview of the editor shows.
html is a page that stands alone; docx and pdf are made by the command export.

Examples:
  role-definitions render lead.role.yaml         to read it here
  role-definitions render lead.role.yaml -f html > lead.html
                                                 a page for the browser

Exit codes:
  0  printed    2  the file can't be read, or is a template
`;

/** `role-definitions render`. Sets the exit code of the process. */
export function renderCommand(output: Output): Command {
  return new Command('render')
    .description('Print the advert of a role.')
    .argument('<file>', 'a role file')
    .addOption(
      new Option('-f, --format <name>', 'how to print it')
        .choices(COMMAND_FORMATS.filter((format) => !BINARY.includes(format)))
        .default('text'),
    )
    .addHelpText('after', HELP)
    .action(async (file: string, { format }: { readonly format: CommandFormat }) => {
      const exported = await createExporter()(file, format);
      if ('reason' in exported) {
        console.error(`role-definitions: ${file} can't be printed: ${exported.reason}.`);
        process.exitCode = 2;
        return;
      }
      await output.write(String(exported.content));
      for (const note of exported.notes) console.error(`note: ${note}`);
    });
}
