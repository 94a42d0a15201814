import type { Workspace } from '../workspace/workspace';

/** Files looked at before everything read beside them is forgotten, so that a large tree needs no more memory. */
const FILES_AT_A_TIME = 200;

/** Does the same with each file, one after the other, and lets go of what was read beside them now and then. */
export async function* inTurn<T>(
  files: readonly string[],
  workspace: Workspace,
  work: (file: string) => Promise<T>,
): AsyncGenerator<T> {
  for (const [index, file] of files.entries()) {
    if (index % FILES_AT_A_TIME === 0) workspace.forgetFiles();
    yield await work(file);
  }
}
