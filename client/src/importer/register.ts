import {
  commands,
  type Disposable,
  env,
  type LogOutputChannel,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asRoles, type Given, givenFile, type ReadSources, readSources } from './importRoles';
import { OpenIssues } from './openIssues';
import { askForSources, askForTemplate } from './questions';
import type { ReadDocument } from './readDocument';
import { type Shown, showResult } from './showResult';
import { Sources } from './sources';
import { takenNames } from './takenNames';

const PASTED = 'Pasted text';
const SHOW_PROBLEMS = 'Show Problems';

/** "Import Role Definition…": answers the documents that it made, which nobody has saved yet. */
export function registerImport(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  readDocument: ReadDocument,
): readonly Disposable[] {
  const places = { sources: new Sources(), issues: new OpenIssues() };

  /** `selected` are all files that are selected where one was clicked on. `template` is an answer that isn't asked for. */
  async function run(clicked: unknown, selected: unknown, template: unknown): Promise<readonly Uri[]> {
    const given = await givenBy(clicked, selected);
    if (given === undefined) return [];
    try {
      const shown = await importGiven(given, typeof template === 'boolean' ? template : undefined);
      return shown?.uris ?? [];
    } catch (error) {
      log.error('The import failed.', error);
      void window.showErrorMessage('The import failed; the output of Role Definitions says more.');
      return [];
    }
  }

  async function importGiven(
    given: readonly Given[],
    known: boolean | undefined,
  ): Promise<Shown | undefined> {
    const progress = { location: ProgressLocation.Notification, title: 'Importing role definitions…' };
    const folder = folderFor(given);
    const makeRoles = async ({ sources }: ReadSources, template: boolean) =>
      asRoles(client, sources, { template, taken: folder === undefined ? [] : await takenNames(folder) });
    const { read, found } = await window.withProgress(progress, async () => {
      const documents = await readSources(given, readDocument, log);
      const isAny = documents.sources.length > 0;
      return { read: documents, found: isAny ? await makeRoles(documents, known === true) : undefined };
    });
    for (const note of read.notes) log.warn(note);
    if (read.problems.length > 0) void window.showErrorMessage(read.problems.join(' '));
    if (found === undefined) return undefined;
    const question = known === undefined ? found.repeated : undefined;
    const wanted = question && (await askForTemplate(question));
    if (question !== undefined && wanted === undefined) return undefined;
    // names may have been taken while the user thought about it
    const result = wanted === undefined ? found : await makeRoles(read, wanted);
    const shown = await showResult(result, read.sources, places, folder);
    void say(shown, read.notes);
    return shown;
  }

  return [places.sources, places.issues, commands.registerCommand('roleDefinitions.importRole', run)];
}

async function givenBy(clicked: unknown, selected: unknown): Promise<readonly Given[] | undefined> {
  const uris = Array.isArray(selected) ? selected.filter((one) => one instanceof Uri) : [];
  if (uris.length > 0) return uris.map(givenFile);
  if (clicked instanceof Uri) return [givenFile(clicked)];
  const chosen = clicked === 'clipboard' ? clicked : await askForSources();
  if (chosen === 'clipboard') return [await givenText()];
  return chosen?.map(givenFile);
}

async function givenText(): Promise<Given> {
  const text = await env.clipboard.readText();
  return { name: PASTED, bytes: async () => new TextEncoder().encode(text) };
}

/** Beside the document where that is in the workspace, else the workspace's first folder. */
function folderFor(given: readonly Given[]): Uri | undefined {
  const [first] = given;
  const isInside = first?.uri !== undefined && workspace.getWorkspaceFolder(first.uri) !== undefined;
  if (isInside) return Uri.joinPath(first.uri, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}

/** Tells the user how many things need a look. */
async function say({ uris, issues }: Shown, notes: readonly string[]): Promise<void> {
  const made = uris.length === 1 ? 'One role file was made' : `${uris.length} role files were made`;
  const look =
    issues === 0
      ? 'nothing needs a look'
      : issues === 1
        ? '1 thing needs a look'
        : `${issues} things need a look`;
  const message = [`${made}, not saved yet; ${look}.`, ...notes].join(' ');
  const chosen = await window.showInformationMessage(message, ...(issues === 0 ? [] : [SHOW_PROBLEMS]));
  if (chosen === SHOW_PROBLEMS) await commands.executeCommand('workbench.actions.view.problems');
}
