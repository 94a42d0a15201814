import {
  commands,
  type Disposable,
  type LogOutputChannel,
  Range,
  SnippetString,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NEW_ROLE,
  NEW_ROLE_CHOICES,
  type NewRoleAnswer,
  type NewRoleChoices,
  type NewRoleChoicesParams,
  type NewRoleParams,
} from '../../../server/src/protocol';
import { ROLE_LANGUAGE } from '../languages';
import { createFile } from './createFile';
import { askForRole, askForTemplate, askForTitle, type Wishes } from './questions';

/** "New Role…": answers where the file was written; nothing where the user thought better of it. */
export function registerNewRole(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  /** `resource` is the folder that was clicked on; `known` are answers from other code, which aren't asked for. */
  async function run(resource: unknown, known: unknown): Promise<Uri | undefined> {
    try {
      const clicked = resource instanceof Uri ? resource : undefined;
      const answers: Partial<Wishes> = typeof known === 'object' && known !== null ? known : {};
      return await create(client, clicked, answers);
    } catch (error) {
      log.error('The new role could not be made.', error);
      void window.showErrorMessage(
        'The new role could not be made; the output of Role Definitions says more.',
      );
      return undefined;
    }
  }
  return commands.registerCommand('roleDefinitions.newRole', run);
}

async function create(
  client: BaseLanguageClient,
  clicked: Uri | undefined,
  known: Partial<Wishes>,
): Promise<Uri | undefined> {
  const place = clicked === undefined ? await chooseFolder() : { folder: clicked };
  if (place === undefined) return undefined;
  await client.start();
  const where: NewRoleChoicesParams =
    place.folder === undefined ? {} : { folder: client.code2ProtocolConverter.asUri(place.folder) };
  const choices = await client.sendRequest<NewRoleChoices>(NEW_ROLE_CHOICES, where);
  const wishes = await ask(choices, known);
  if (wishes === undefined) return undefined;
  const params: NewRoleParams = { ...where, ...wishes };
  const answer = await client.sendRequest<NewRoleAnswer | null>(NEW_ROLE, params);
  if (answer === null) throw new Error('The language server gave no answer.');
  if ('problem' in answer) {
    void window.showErrorMessage(answer.problem);
    return undefined;
  }
  const document =
    place.folder === undefined
      ? await workspace.openTextDocument({ language: ROLE_LANGUAGE, content: answer.text })
      : await workspace.openTextDocument(await createFile(place.folder, answer));
  await fillIn(document, answer.snippet);
  return document.uri;
}

/** The folder of the workspace that the file is to stand in; none where no folder is open. */
async function chooseFolder(): Promise<{ readonly folder: Uri | undefined } | undefined> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (others.length === 0) return { folder: only?.uri };
  const chosen = await window.showWorkspaceFolderPick({ placeHolder: 'The folder for the new role' });
  return chosen && { folder: chosen.uri };
}

/** Asks for what isn't known yet; `undefined` where the user thought better of it. */
async function ask(
  { roles, templates }: NewRoleChoices,
  known: Partial<Wishes>,
): Promise<Pick<NewRoleParams, 'title' | 'cited' | 'template'> | undefined> {
  const title = known.title ?? (await askForTitle());
  if (title === undefined) return undefined;
  const cited = await askForRole(roles, known.cited);
  if (cited === undefined) return undefined;
  const template = known.template === undefined ? await askForTemplate(templates) : known.template;
  if (template === undefined) return undefined;
  return { title, ...(cited !== null && { cited }), ...(template !== null && { template }) };
}

/** Shows the file with its first place to fill in selected; Tab leads to the next. */
async function fillIn(document: TextDocument, snippet: string): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(new SnippetString(snippet), all);
  // the snippet says what the file says already
  if (!document.isUntitled) await document.save();
}
