import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isRuleOrGroup, nearRules, unknownRuleMessage } from '../language/rules/ruleList';
import { isSeverity, type RuleSettings, SEVERITIES } from '../workspace/settings';
import { checkFiles, type FilesToCheck } from './checkFiles';
import { type FoundFiles, findFiles } from './findFiles';
import { githubFormat } from './format/github';
import { jsonFormat } from './format/json';
import { junitFormat } from './format/junit';
import { prettyFormat } from './format/pretty';
import { sarifFormat } from './format/sarif';
import type { Output } from './output';
import { type Format, NO_FINDINGS, type Summary, shownPath, withFile } from './report';

const FORMATS: Readonly<Record<string, (output: Output) => Format>> = {
  pretty: prettyFormat,
  json: jsonFormat,
  github: githubFormat,
  sarif: sarifFormat,
  junit: junitFormat,
};

interface CheckOptions {
  readonly format: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly rule: RuleSettings;
  readonly ignore: readonly string[];
  readonly publish?: boolean;
  readonly fix?: boolean;
  readonly stdinFilename: string;
}

/** Stands for the standard input among the paths. */
const STDIN = '-';

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
  role-definitions check --fix                 mends what has one clear fix
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
    .argument('[paths...]', 'files and folders', ['.'])
    .addOption(
      new Option('-f, --format <name>', 'how to print').choices(Object.keys(FORMATS)).default('pretty'),
    )
    .option('-q, --quiet', 'print errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings than this', wholeNumber)
    .option(
      '--rule <id=severity>',
      'how findings of a rule or group are shown; may be repeated',
      ruleSetting,
      {},
    )
    .option('--publish', 'also print what an advert still needs: of files with an application, or named ones')
    .option('--fix', 'apply the fixes that leave no doubt, and print what is left')
    .option('--ignore <pattern>', 'leave out files and folders; may be repeated', added, [])
    .option('--stdin-filename <name>', 'the file that the text of - stands for', 'stdin.role.yaml')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      process.exitCode = await check(paths, options, output);
    });
}

async function check(paths: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const { troubles, ...wanted } = await filesToCheck(paths, options);
  const failed = [...troubles];
  if (wanted.files.length === 0 && failed.length === 0) {
    failed.push({ path: paths.join(', '), reason: 'there are no role files in it' });
  }
  const { rule: rules, publish = false, fix = false } = options;
  const format = (FORMATS[options.format] ?? prettyFormat)(output);
  let summary: Summary = NO_FINDINGS;
  let fixes = 0;
  await output.write(format.start());
  for await (const checked of checkFiles(wanted, { rules, publish, fix })) {
    if ('reason' in checked) {
      failed.push(checked);
      continue;
    }
    fixes += checked.fixed;
    summary = withFile(summary, checked.findings);
    const findings = checked.findings.filter(
      ({ severity }) => options.quiet !== true || severity === 'error',
    );
    await output.write(format.file({ ...checked, findings }));
  }
  await output.write(format.end(summary));
  if (fix)
    console.error(`role-definitions: ${fixes === 1 ? '1 finding was' : `${fixes} findings were`} mended.`);
  for (const { path: unread, reason } of failed) {
    console.error(`role-definitions: ${shownPath(unread)} can't be checked: ${reason}.`);
  }
  return exitCode(summary, failed.length > 0, options.maxWarnings);
}

async function filesToCheck(
  paths: readonly string[],
  { ignore, stdinFilename }: CheckOptions,
): Promise<FilesToCheck & Pick<FoundFiles, 'troubles'>> {
  const others = paths.filter((one) => one !== STDIN);
  const found = await findFiles(others, ignore);
  if (others.length === paths.length) return { ...found, texts: new Map() };
  const file = path.resolve(stdinFilename);
  return {
    files: [...found.files.filter((one) => one !== file), file],
    named: new Set([...found.named, file]),
    texts: new Map([[file, await readAll(process.stdin)]]),
    troubles: found.troubles,
  };
}

function exitCode({ counts }: Summary, failed: boolean, maxWarnings = Number.POSITIVE_INFINITY): 0 | 1 | 2 {
  if (failed) return 2;
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
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
