// What a user is asked about an import. Each answers `undefined` where the user thought better of it.
import { env, type QuickPickItem, type Uri, window } from 'vscode';
import { ENDINGS } from '../../../server/src/exchange/importer/documentKind';
import type { ImportResult } from '../../../server/src/protocol';

const TITLE = 'Import Role Definition';

const FILTERS = {
  'Role definitions': [...ENDINGS],
  'All files': ['*'],
};

/** Files, or the text of the clipboard. */
export async function askForSources(): Promise<readonly Uri[] | 'clipboard' | undefined> {
  const files: QuickPickItem = {
    label: 'Files…',
    detail: 'Word, web pages, Markdown, text; CSV or JSON of skills',
  };
  const clipboard: QuickPickItem = {
    label: 'Text on the clipboard',
    detail: 'Copy an advert or a document first',
  };
  const chosen = await window.showQuickPick([files, clipboard], {
    title: TITLE,
    placeHolder: 'Import what?',
  });
  if (chosen === undefined) return undefined;
  if (chosen === clipboard) return 'clipboard';
  return window.showOpenDialog({ title: TITLE, openLabel: 'Import', canSelectMany: true, filters: FILTERS });
}

/** Whether what several roles repeat is to be a template. */
export async function askForTemplate({
  sections,
  roles,
  words,
}: NonNullable<ImportResult['repeated']>): Promise<boolean | undefined> {
  const template: QuickPickItem = {
    label: 'Put it into a template',
    detail: `${sections.join(', ')}: written once, and inherited by the roles`,
  };
  const apart: QuickPickItem = { label: 'Leave it in each role', detail: 'Each file stands for itself' };
  const chosen = await window.showQuickPick([template, apart], {
    title: TITLE,
    placeHolder: `${roles} roles say the same in ${words.toLocaleString(env.language)} words`,
  });
  return chosen && chosen === template;
}
