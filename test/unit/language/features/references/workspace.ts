// A few files lined up as a workspace, for tests of what looks at all of them.
import {
  type WorkspaceFiles,
  workspaceFiles,
} from '../../../../../server/src/language/features/references/files';
import { type FileSummary, summarise } from '../../../../../server/src/language/features/references/summary';
import { loadFrameworks } from '../../../catalogueFixture';
import { parseFile } from '../../../fixture';

export const frameworks = loadFrameworks();

export const uriOf = (name: string) => `file:///roles/${name}`;

/** Files of `/roles/` by name, none of them open. */
export function filesWith(texts: Readonly<Record<string, string>>): WorkspaceFiles {
  const summaries = Object.entries(texts).map(([name, text]): [string, FileSummary] => {
    const document = parseFile(name, text);
    return [document.uri, summarise(document, document.uri, undefined)];
  });
  return workspaceFiles(new Map(summaries), frameworks);
}

/** The summary of one of them. */
export function fileIn(files: WorkspaceFiles, name: string): FileSummary {
  const file = files.file(uriOf(name));
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return file;
}
