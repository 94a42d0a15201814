import { formatPatch, structuredPatch } from 'diff';
import { createService } from '../createService';
import { counted } from '../language/counted';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { createWorkspace } from '../workspace/workspace';
import { foldersOf } from './checkFiles';
import { findFiles } from './findFiles';
import { harmless } from './format/cells';
import { webPath } from './format/webPath';
import { type MendedFile, mendFiles } from './mendFiles';
import type { Output } from './output';
import { shownPath } from './report';
import { type CheckOptions, nothingIn, printTroubles } from './runCheck';

/** Prints what `--fix` would change, as a unified diff. The exit code: 0 nothing, 1 something, 2 for what can't be read. */
export async function previewFixes(
  paths: readonly string[],
  { ignore, rule }: CheckOptions,
  output: Output,
): Promise<0 | 1 | 2> {
  const { files, troubles } = await findFiles(paths, ignore);
  const failed = [...troubles];
  if (files.length === 0 && failed.length === 0) failed.push(nothingIn(paths));
  const workspace = createWorkspace(createService(loadCatalogue), localFiles, rule);
  workspace.setFolders(await foldersOf(files));
  let [fixes, changed] = [0, 0];
  for await (const mended of mendFiles(files, workspace, { write: false })) {
    if ('reason' in mended) {
      failed.push(mended);
      continue;
    }
    fixes += mended.fixes;
    changed += 1;
    await output.write(diffText(mended, output));
  }
  console.error(
    `role-definitions: ${counted(fixes, 'finding')} would be mended in ${counted(changed, 'file')}.`,
  );
  printTroubles(failed);
  if (failed.length > 0) return 2;
  return fixes > 0 ? 1 : 0;
}

/** In the style of Git, so that `git apply` takes it. */
function diffText({ file, before, after }: MendedFile, output: Output): string {
  const name = webPath(shownPath(file));
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after);
  const text = formatPatch(patch, { includeIndex: false, includeUnderline: false, includeFileHeaders: true });
  // another program gets every character as it is, a terminal none that would steer it
  if (!output.isTerminal && !output.colours) return text;
  return text
    .split('\n')
    .map((line) => painted(harmless(line.replace(/\r$/, '')), output.colours))
    .join('\n');
}

/** Parameters of "select graphic rendition" (ECMA-48) for the beginnings of lines, as Git has them. */
const STYLES: readonly (readonly [start: string, style: number])[] = [
  ['---', 1],
  ['+++', 1],
  ['@@', 36],
  ['-', 31],
  ['+', 32],
];

function painted(line: string, colours: boolean): string {
  const style = STYLES.find(([start]) => line.startsWith(start))?.[1];
  return colours && style !== undefined ? `\u001B[${style}m${line}\u001B[0m` : line;
}
