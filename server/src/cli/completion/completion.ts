import { Argument, Command } from 'commander';
import { createService } from '../../createService';
import { loadCatalogue } from '../../node/catalogue';
import type { Output } from '../output';
import { complete } from './complete';
import { COMPLETION_SCRIPTS, SHELLS, type Shell } from './scripts';
import { createValues } from './values';

const HELP = `
Tab then completes commands, options and their values, rules, skills and files.

Put one of these lines into the settings of your shell:
  eval "$(role-definitions completion bash)"    ~/.bashrc
  eval "$(role-definitions completion zsh)"     ~/.zshrc, after compinit
  role-definitions completion fish | source     ~/.config/fish/config.fish

Examples:
  role-definitions explain PRO<Tab>             the skills whose codes begin so
  role-definitions check --rule sfia/<Tab>      the rules about SFIA
`;

/** `role-definitions completion`. */
export function completionCommand(output: Output): Command {
  return new Command('completion')
    .description('Print a script that makes Tab complete this command in your shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', HELP)
    .action((shell: Shell) => output.write(COMPLETION_SCRIPTS[shell]));
}

/** `role-definitions complete -- WORDS…`, which these scripts call: not for people, so not in the help. */
export function completeCommand(output: Output, program: Command): Command {
  return new Command('complete').argument('[words...]').action(async (words: string[]) => {
    const values = createValues(() => createService(loadCatalogue).frameworks);
    const { candidates, files } = complete(program, words, values);
    const lines = candidates.map(({ value, description }) => `${value}\t${description}`);
    await output.write([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''));
  });
}
