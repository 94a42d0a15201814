import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from 'vscode-languageserver-types';

/** Opens the file that a place of the server is in, with the place selected. */
export async function goTo(
  { protocol2CodeConverter: toCode }: BaseLanguageClient,
  place: Location,
): Promise<void> {
  const { uri, range } = toCode.asLocation(place);
  await window.showTextDocument(uri, { selection: range });
}
