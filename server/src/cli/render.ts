import { Command, Option } from 'commander';
import { COMMAND_FORMATS, type CommandFormat, createExporter } from './exportFile';
import type { Output } from './output';

const BINARY: readonly CommandFormat[] = ['docx', 'pdf'];

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
