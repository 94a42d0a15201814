import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { counted } from '../language/counted';
import type { RuleSettings } from '../workspace/settings';
import { checkFiles, type FilesToCheck } from './checkFiles';
import { findFiles, type FoundFiles, type Trouble } from './findFiles';
import { githubFormat } from './format/github';
import { jsonFormat } from './format/json';
import { junitFormat } from './format/junit';
import { prettyFormat } from './format/pretty';
import { sarifFormat } from './format/sarif';
import type { Output } from './output';
import { createProgress } from './progress';
import { type Format, NO_FINDINGS, type Summary, shownPath, withFile } from './report';

export const FORMATS: Readonly<Record<string, (output: Output) => Format>> = {
  pretty: prettyFormat,
  json: jsonFormat,
  github: githubFormat,
  sarif: sarifFormat,
  junit: junitFormat,
};

export interface CheckOptions {
  readonly format: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly rule: RuleSettings;
  readonly ignore: readonly string[];
  readonly publish?: boolean;
  readonly fix?: boolean;
  readonly stdinFilename: string;
}

export interface CheckOutcome {
  readonly exitCode: 0 | 1 | 2;
  /** URIs of files that had a part in the findings beside those that were checked. */
  readonly others: ReadonlySet<string>;
}

/** Stands for the standard input among the paths. */
export const STDIN = '-';

/** Checks once and prints what there is to say. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<CheckOutcome> {
  const { troubles, ...wanted } = await filesToCheck(paths, options);
  const failed = [...troubles];
  if (wanted.files.length === 0 && failed.length === 0) failed.push(nothingIn(paths));
  const { rule: rules, publish = false, fix = false } = options;
  const format = (FORMATS[options.format] ?? prettyFormat)(output);
  const progress = createProgress(process.stderr);
  const others = new Set<string>();
  let summary: Summary = NO_FINDINGS;
  let fixes = 0;
  const write = async (text: string) => {
    if (text !== '') progress.clear();
    await output.write(text);
  };
  await write(format.start());
  for await (const checked of checkFiles(wanted, { rules, publish, fix })) {
    if ('reason' in checked) {
      failed.push(checked);
      continue;
    }
    fixes += checked.fixed;
    summary = withFile(summary, checked, !wanted.texts.has(checked.file));
    for (const uri of checked.others) others.add(uri);
    const findings = checked.findings.filter(
      ({ severity }) => options.quiet !== true || severity === 'error',
    );
    await write(format.file({ ...checked, findings }));
    progress.show(summary.files, wanted.files.length);
  }
  progress.clear();
  await write(format.end(summary));
  if (fix)
    console.error(`role-definitions: ${counted(fixes, 'finding')} ${fixes === 1 ? 'was' : 'were'} mended.`);
  printTroubles(failed);
  return { exitCode: exitCode(summary, failed.length > 0, options.maxWarnings), others };
}

/** What is said where the paths are right and hold no role files. */
export function nothingIn(paths: readonly string[]): Trouble {
  return { path: paths.join(', '), reason: 'there are no role files in it' };
}

export function printTroubles(troubles: readonly Trouble[]): void {
  for (const { path: unread, reason, undone = 'checked' } of troubles) {
    console.error(`role-definitions: ${shownPath(unread)} can't be ${undone}: ${reason}.`);
  }
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
