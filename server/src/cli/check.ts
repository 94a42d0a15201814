import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { isRuleOrGroup, nearRules, unknownRuleMessage } from '../language/rules/ruleList';
import { isSeverity, type RuleSettings, SEVERITIES } from '../workspace/settings';
import type { Output } from './output';
import { previewFixes } from './previewFixes';
import { type CheckOptions, FORMATS, runCheck, STDIN } from './runCheck';
import { runOnChanges } from './watch';

type CheckRequest = CheckOptions & { readonly watch?: boolean; readonly fixDryRun?: boolean };

const HELP = `
What is checked:
  *.role.yaml, *.role.yml, role.config.yaml and *.skills-framework.yaml, in folders
  and all folders below, except node_modules and those starting with a dot.

Examples:
  role-definitions check                       everything below this folder
  role-definitions check roles/lead.role.yaml  one file
  role-definitions check roles --max-warnings 0
                                               fails on warnings too, for a build
  role-definitions check 'roles/**' --ignore roles/drafts
                                               what a pattern matches, without a folder
  role-definitions check --publish adverts     also what these adverts still need
  role-definitions check --fix-dry-run         shows what has one clear fix
  role-definitions check --fix                 mends it
  role-definitions check --watch roles         goes on checking while you write
  role-definitions check --rule language/gender-coded=off --rule 'sfia/*=warning'
                                               goes over what a workspace file says
  git show HEAD:lead.role.yaml | role-definitions check - --stdin-filename lead.role.yaml
                                               text that comes from another program

Formats:
  pretty  for people: each finding with its line of the file
  json    for programs; positions count from 0, in UTF-16 code units
  github  annotations of a pull request, in GitHub Actions
  sarif   SARIF 2.1.0, for code scanning
  junit   XML that build servers read: errors are failures

Exit codes:
  0  no errors    1  errors, or more warnings than allowed
  2  a path or an option that can't be used
`;

/** `role-definitions check`. Sets the exit code of the process. */
export function checkCommand(output: Output): Command {
  return new Command('check')
    .description('Check role files and print what is wrong with them, as the editor does.')
    .addArgument(
      new Argument('[paths...]', 'files, folders and patterns; - is text from another program').default(
        ['.'],
        'this folder',
      ),
    )
    .addOption(
      new Option('-f, --format <name>', 'how to print').choices(Object.keys(FORMATS)).default('pretty'),
    )
    .option('-q, --quiet', 'print errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .addOption(
      new Option('--rule <id=severity>', 'how a rule or a group of rules is shown; may be repeated')
        .argParser(ruleSetting)
        .default({}, 'as role.config.yaml says'),
    )
    .option('--publish', 'also print what an advert still needs: of files with an application, or named ones')
    .option('--fix', 'apply the fixes that leave no doubt, and print what is left')
    .addOption(
      new Option('--fix-dry-run', 'print what --fix would change, as a diff, and change nothing').conflicts([
        'fix',
        'watch',
      ]),
    )
    .addOption(
      new Option('-w, --watch', 'check again whenever a file changes, until Ctrl+C').conflicts('fix'),
    )
    .addOption(
      new Option('--ignore <pattern>', 'leave out files and folders; may be repeated')
        .argParser(added)
        .default([], 'none'),
    )
    .option('--stdin-filename <name>', 'the file that the text of - stands for', 'stdin.role.yaml')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckRequest, command: Command) => {
      if (paths.includes(STDIN) && (options.watch === true || options.fixDryRun === true)) {
        command.error('error: the text of - has no file that --watch or --fix-dry-run could read');
      }
      process.exitCode = await check(paths, options, output);
    });
}

async function check(paths: readonly string[], options: CheckRequest, output: Output): Promise<number> {
  if (options.fixDryRun === true) return previewFixes(paths, options, output);
  if (options.watch !== true) return (await runCheck(paths, options, output)).exitCode;
  await runOnChanges(paths, async () => (await runCheck(paths, options, output)).others, output);
  return 0;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is expected, such as 0.');
  return Number(text);
}

function added(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function ruleSetting(value: string, before: RuleSettings): RuleSettings {
  const at = value.lastIndexOf('=');
  const [id, severity] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)];
  if (!isSeverity(severity) || id === '') {
    throw new InvalidArgumentError(
      `It is written like sfia/older-version=off, with one of ${SEVERITIES.join(', ')}.`,
    );
  }
  if (!isRuleOrGroup(id)) throw new InvalidArgumentError(unknownRuleMessage(id, nearRules(id)));
  return { ...before, [id]: severity };
}
