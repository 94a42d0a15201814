import { type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LARGEST_FILE, TOO_LARGE } from '../../../server/src/exchange/limits';
import {
  CHECK_WORKBOOK,
  type CheckWorkbookParams,
  type CheckWorkbookResult,
} from '../../../server/src/protocol';
import type { ReadWorkbook } from './readWorkbook';
import { keepText } from './storage';

export interface ImportTools {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly readWorkbook: ReadWorkbook;
  /** Where texts are kept. */
  readonly folder: Uri;
}

export interface ImportOutcome {
  readonly imported: boolean;
  /** One or two sentences for the user. */
  readonly message: string;
  readonly warnings: readonly string[];
}

/** Reads and checks a workbook, and keeps its text if it is one of SFIA. Never rejects. */
export async function importWorkbook(uri: Uri, tools: ImportTools): Promise<ImportOutcome> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return refused(TOO_LARGE);
    const workbook = await tools.readWorkbook(await workspace.fs.readFile(uri));
    return 'problem' in workbook ? refused(workbook.problem) : await checkAndKeep(workbook, tools);
  } catch (error) {
    tools.log.error(`${uri.path} could not be imported.`, error);
    return refused('The file could not be imported; the output of Role Definitions says more.');
  }
}

async function checkAndKeep(
  workbook: CheckWorkbookParams,
  { client, folder }: ImportTools,
): Promise<ImportOutcome> {
  // waits where the server is about to start
  await client.start();
  const check = await client.sendRequest<CheckWorkbookResult>(CHECK_WORKBOOK, workbook);
  if ('problem' in check) return refused(check.problem);
  const { version, edition, warnings } = check;
  await keepText(folder, { ...workbook, version });
  const { skills } = workbook;
  const levels = skills.reduce((count, skill) => count + Object.keys(skill.levels).length, 0);
  const named = edition === undefined ? `SFIA ${version}` : `SFIA ${version} (${edition} edition)`;
  return {
    imported: true,
    message: `Imported ${skills.length} skills and ${levels} level texts of ${named}.`,
    warnings,
  };
}

function refused(problem: string): ImportOutcome {
  return { imported: false, message: `${problem} Nothing was imported.`, warnings: [] };
}

/** Asks for the file; `undefined` where the user thinks better of it. */
export async function chooseWorkbook(): Promise<Uri | undefined> {
  const [uri] =
    (await window.showOpenDialog({
      title: 'Import SFIA Workbook',
      openLabel: 'Import',
      canSelectMany: false,
      filters: { 'Excel workbook': ['xlsx'] },
    })) ?? [];
  return uri;
}
