import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { checkCommand } from './check';
import { completeCommand, completionCommand } from './completion/completion';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { importCommand } from './import';
import { listCommand } from './list';
import { manCommand } from './manPage';
import { migrateCommand } from './migrate';
import { newCommand } from './new';
import { createOutput } from './output';
import { renderCommand } from './render';

/** Exit codes: 0 all well, 1 something to repair in the files, 2 the command could not do what was asked. */
const FAILED = 2;

const HELP = `
First steps:
  role-definitions new "Lead archivist"    writes a role to fill in
  role-definitions check                   what is wrong in the roles below this folder
  role-definitions explain PROG:5          what a skill means at a level
  role-definitions help check              more about one of the commands
`;

async function main(): Promise<void> {
  const output = createOutput(process.stdout, ({ message }) => {
    console.error(`role-definitions: the output can't be written: ${message}`);
    process.exit(FAILED);
  });
  const program = new Command('role-definitions')
    .description(
      'Job role definitions as code: checks role files as the editor does, and exports their adverts.',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(role-definitions --help shows what there is)')
    .addHelpText('after', HELP)
    .exitOverride();
  program.addCommand(checkCommand(output).copyInheritedSettings(program));
  program.addCommand(renderCommand(output).copyInheritedSettings(program));
  program.addCommand(exportCommand().copyInheritedSettings(program));
  program.addCommand(newCommand(output).copyInheritedSettings(program));
  program.addCommand(importCommand(output).copyInheritedSettings(program));
  program.addCommand(migrateCommand(output).copyInheritedSettings(program));
  program.addCommand(listCommand(output).copyInheritedSettings(program));
  program.addCommand(explainCommand(output).copyInheritedSettings(program));
  program.addCommand(completionCommand(output).copyInheritedSettings(program));
  program.addCommand(completeCommand(output, program), { hidden: true });
  program.addCommand(manCommand(output, program), { hidden: true });
  for (const command of program.commands) {
    for (const below of command.commands) below.copyInheritedSettings(command);
  }
  try {
    await program.parseAsync();
  } catch (error) {
    // commander has printed its own messages already; code 0 stands for the help and the version
    if (!(error instanceof CommanderError)) console.error(`role-definitions: ${reasonOf(error)}`);
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : FAILED;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void main();
