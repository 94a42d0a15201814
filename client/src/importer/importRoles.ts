import { type LogOutputChannel, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LARGEST_FILE } from '../../../server/src/exchange/limits';
import {
  IMPORT_DOCUMENTS,
  type ImportDocumentsParams,
  type ImportOptions,
  type ImportResult,
  type SourceDocument,
} from '../../../server/src/protocol';
import type { ReadDocument } from './readDocument';

/** What is to be imported: a name that says what it is, and how to get it. */
export interface Given {
  readonly name: string;
  /** The file, where it is one. */
  readonly uri?: Uri;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A document that could be read. */
export interface Source {
  readonly document: SourceDocument;
  /** What it says, to be shown. */
  readonly text: string;
}

export interface ReadSources {
  readonly sources: readonly Source[];
  /** A sentence for each document that couldn't be read. */
  readonly problems: readonly string[];
  /** What the documents have besides their text, a sentence each. */
  readonly notes: readonly string[];
}

export function givenFile(uri: Uri): Given {
  return {
    name: uri.path.split('/').at(-1) ?? uri.path,
    uri,
    async bytes() {
      const { size } = await workspace.fs.stat(uri);
      // too large to be read: the reader says so of anything that is over its limit
      return size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : workspace.fs.readFile(uri);
    },
  };
}

/** Never rejects: a document that can't be read is a problem, and the others are read all the same. */
export async function readSources(
  given: readonly Given[],
  readDocument: ReadDocument,
  log: LogOutputChannel,
): Promise<ReadSources> {
  const [sources, problems, notes]: [Source[], string[], string[]] = [[], [], []];
  for (const { name, bytes } of given) {
    try {
      const read = await readDocument(name, await bytes());
      if ('problem' in read) {
        problems.push(`${name}: ${read.problem}`);
      } else {
        sources.push({ document: read.document, text: read.text });
        notes.push(...read.notes.map((note) => `${name}: ${note}`));
      }
    } catch (error) {
      log.error(`${name} could not be read.`, error);
      problems.push(`${name} could not be read; the output of Role Definitions says more.`);
    }
  }
  return { sources, problems, notes };
}

/** The role files that documents become. Rejects where the server gives no answer. */
export async function asRoles(
  client: BaseLanguageClient,
  sources: readonly Source[],
  options: ImportOptions,
): Promise<ImportResult> {
  await client.start();
  const params: ImportDocumentsParams = { documents: sources.map(({ document }) => document), ...options };
  const result = await client.sendRequest<ImportResult | null>(IMPORT_DOCUMENTS, params);
  if (result === null) throw new Error('The language server gave no answer.');
  return result;
}
