import { type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AdvertExport, EXPORT_ADVERT, type ExportAdvertParams } from '../../../server/src/protocol';
import type { Format } from './formats';
import type { PrintPdf } from './printPdf';
import { printedPage } from './printedPage';
import type { WriteWord } from './writeWord';

/** What makes files of adverts. `printPdf` is there where a browser can be started. */
export interface ExportMakers {
  readonly client: BaseLanguageClient;
  readonly writeWord: WriteWord;
  readonly printPdf: PrintPdf | undefined;
}

export interface MadeExport {
  readonly fileName: string;
  readonly title: string;
  readonly content: Uint8Array;
  /** Sentences for whoever asked for it. */
  readonly notes: readonly string[];
  readonly isTemplate: boolean;
  /** Why it is a web page though a PDF was asked for: a clause for the end of a sentence. */
  readonly unprinted?: string;
}

/** A role in a format; `undefined` for a file that is not a role. Rejects where a part of the extension fails. */
export async function makeExport(
  role: Uri,
  format: Format,
  { client, writeWord, printPdf }: ExportMakers,
): Promise<MadeExport | undefined> {
  await client.start();
  const params: ExportAdvertParams = {
    uri: role.toString(),
    format: format === 'pdf' ? 'html' : format,
    trusted: workspace.isTrusted,
  };
  const answer = await client.sendRequest<AdvertExport | null>(EXPORT_ADVERT, params);
  if (answer === null) return undefined;
  const { fileName, title, notes, isTemplate, text = '', word } = answer;
  const made = { fileName, title, notes, isTemplate };
  if (word !== undefined) return { ...made, content: await writeWord(word) };
  const content = new TextEncoder().encode(text);
  if (format !== 'pdf') return { ...made, content };
  const printed = await printedPage(text, printPdf);
  if ('unprinted' in printed) return { ...made, content, unprinted: printed.unprinted };
  return { ...made, fileName: fileName.replace(/\.html$/, '.pdf'), content: printed.pdf };
}
