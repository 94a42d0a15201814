import type { EventEmitter } from 'node:events';
import { Command } from 'commander';
import { version } from '../../../package.json';
import type { Output } from './output';

/** `role-definitions man`, which the build calls to make the page that npm installs: not in the help. */
export function manCommand(output: Output, program: Command): Command {
  return new Command('man').action(() => output.write(manPage(program)));
}

/** The page of the manual in the man macros of roff: what the help of every command says. */
export function manPage(program: Command): string {
  const help = program.createHelp();
  const commands = help
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
    .flatMap((command) => [command, ...help.visibleCommands(command)]);
  return `${[
    `.TH ROLE\\-DEFINITIONS 1 "" "role\\-definitions ${version}" "Role Definitions"`,
    '.SH NAME',
    `role\\-definitions \\- ${roff('job role definitions as code')}`,
    '.SH SYNOPSIS',
    '.B role\\-definitions',
    '.I command',
    '.RI [ options ]',
    '.RI [ paths ]',
    '.SH DESCRIPTION',
    roff(program.description()),
    ...optionLines(program),
    ...afterLines(program),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH ENVIRONMENT',
    ...term('NO_COLOR', 'Without colours, also on a terminal.'),
    ...term('FORCE_COLOR', 'With colours, also where the output is no terminal; 0 for none.'),
    '.SH FILES',
    ...term('*.role.yaml, *.role.yml', 'Roles and templates.'),
    ...term('role.config.yaml', 'Settings of the folder that it is in, and of those below.'),
    ...term('*.skills\\-framework.yaml', 'Skills frameworks of your own.'),
  ].join('\n')}\n`;
}

function commandLines(command: Command): string[] {
  const help = command.createHelp();
  return [
    `.SS ${roff(help.commandUsage(command).replace(/^role-definitions /, ''))}`,
    roff(command.description()),
    ...help.visibleArguments(command).flatMap((one) => term(one.name(), help.argumentDescription(one))),
    ...optionLines(command),
    ...afterLines(command),
  ];
}

function optionLines(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help' || command.parent === null)
    .flatMap((option) => term(roff(help.optionTerm(option)), help.optionDescription(option)));
}

/** `name` is in roff already. */
function term(name: string, description: string): string[] {
  return ['.TP', `.B ${name}`, roff(description)];
}

/** What stands after the options in the help, as it is printed there: its columns are aligned. */
function afterLines(command: Command): string[] {
  let text = '';
  const event = { error: false, command, write: (written: string) => (text += written) };
  // a command is one, though its types say so of listening only
  (command as unknown as EventEmitter).emit('afterHelp', event);
  const lines = text.trim().split('\n').map(roff);
  return text === '' ? [] : ['.PP', '.nf', ...lines, '.fi'];
}

/** Text as roff takes it: hyphens that stay hyphens, and no line that begins like a macro. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^(?=[.'])/, '\\&');
}
