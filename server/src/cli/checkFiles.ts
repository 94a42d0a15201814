// The check itself, without a word about how it is asked for or printed.
import path from 'node:path';
import { URI } from 'vscode-uri';
import { createService } from '../createService';
import { isInside } from '../language/inheritance/paths';
import { pairOf } from '../language/parse/node';
import type { Finding } from '../language/rules/registry';
import type { RoleLanguageService } from '../language/service';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { textInEditor } from '../workspace/fileSystem';
import { findRoot } from '../workspace/roots';
import type { RuleSettings } from '../workspace/settings';
import { createWorkspace, type Prepared, type Workspace } from '../workspace/workspace';
import type { Trouble } from './findFiles';
import { inTurn } from './inTurn';
import { mendFiles } from './mendFiles';
import { readText } from './readText';
import { type FileReport, shownPath } from './report';

export interface FilesToCheck {
  /** Absolute. */
  readonly files: readonly string[];
  /** Those whose publishing check is wanted even where they say nothing of an application. */
  readonly named: ReadonlySet<string>;
  /** Text in place of what the file holds, which then needn't exist; it is never written. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface CheckSettings {
  /** Severities that go over those of any workspace file. */
  readonly rules: RuleSettings;
  /** Also look for what an advert still needs. */
  readonly publish: boolean;
  /** Apply the fixes that leave no doubt, and write the files. */
  readonly fix: boolean;
}

export type CheckedFile = FileReport & {
  /** Absolute. */
  readonly file: string;
  /** How many fixes were applied and written. */
  readonly fixed: number;
  /** URIs of the other files that had a part in the findings, or would have if they were there. */
  readonly others: readonly string[];
};

/**
 * Checks files one by one, in their order. Never rejects for what a file holds. Where fixes are wanted, all files are
 * mended before the first is checked: a role is judged by its parents as they are afterwards.
 */
export async function* checkFiles(
  wanted: FilesToCheck,
  settings: CheckSettings,
): AsyncGenerator<CheckedFile | Trouble> {
  const { files, texts } = wanted;
  const service = createService(loadCatalogue);
  const workspace = createWorkspace(service, localFiles, settings.rules);
  workspace.setFolders(await foldersOf(files));
  const fixes = new Map<string, number>();
  if (settings.fix) {
    const onDisk = files.filter((file) => !texts.has(file));
    for await (const mended of mendFiles(onDisk, workspace, { write: true })) {
      if (!('reason' in mended)) fixes.set(mended.file, mended.fixes);
      // the check says it of those that can't be read
      else if (mended.undone === 'mended') yield mended;
    }
  }
  const check = createCheck(service, workspace, settings, wanted);
  for await (const checked of inTurn(files, workspace, check)) {
    yield 'reason' in checked ? checked : { ...checked, fixed: fixes.get(checked.file) ?? 0 };
  }
}

function createCheck(
  service: RoleLanguageService,
  workspace: Workspace,
  settings: CheckSettings,
  { named, texts }: FilesToCheck,
): (file: string) => Promise<Omit<CheckedFile, 'fixed'> | Trouble> {
  const findingsOf = ({ document, context, findings }: Prepared, file: string): readonly Finding[] => {
    const isWanted = named.has(file) || pairOf(document.root, 'application') !== undefined;
    if (!settings.publish || !isWanted) return findings;
    const needs = service.publishingFindings(document, context, new Date());
    return [...findings, ...needs].sort((a, b) => a.start - b.start);
  };
  return async (file) => {
    const uri = URI.file(file).toString();
    const given = texts.get(file);
    const read = given === undefined ? await readText(file) : { written: given };
    if ('reason' in read) return read;
    try {
      // positions agree with those of an editor, which has no byte order mark
      const document = workspace.update(uri, 0, textInEditor(read.written));
      const prepared = await workspace.prepare(uri);
      const findings = prepared === undefined ? [] : findingsOf(prepared, file);
      const config = prepared?.context.workspaceFile?.document.uri;
      const others = [...(prepared?.seen.keys() ?? []), ...(config === undefined ? [] : [config])];
      return { file, path: shownPath(file), document, findings, others };
    } catch (error) {
      return { path: file, reason: error instanceof Error ? error.message : String(error) };
    } finally {
      workspace.close(uri);
    }
  };
}

/**
 * What an editor would have opened: the folder of the workspace file that governs the working directory, else that
 * directory itself; the same for each file outside.
 */
export async function foldersOf(files: readonly string[]): Promise<readonly string[]> {
  const exists = async (uri: string) => (await localFiles.read(uri)).status === 'loaded';
  const here = URI.file(path.resolve('x')).toString();
  const folders: string[] = [];
  for (const uri of [here, ...files.map((file) => URI.file(file).toString())]) {
    if (folders.some((folder) => isInside(uri, folder))) continue;
    folders.push((await findRoot(uri, [], exists)).uri);
  }
  return folders;
}
