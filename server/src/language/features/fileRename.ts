// What files say about one another once some of them are moved.
import type { TextEdit } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import { isInside, lead, normalUri, relativePath } from '../inheritance/paths';
import { quoted, quoteIfNeeded } from '../parse/quote';
import type { WorkspaceFiles } from './references/files';
import type { FileMention, FileSummary, Written } from './references/summary';

/** A file or a whole folder that gets another place or name. */
export interface FileMove {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Edits of one file, in places of its text as it is now. */
export interface FileEdits {
  readonly file: FileSummary;
  readonly edits: readonly TextEdit[];
}

/** The paths that have to change with the moves, in files that stay and in files that move themselves. */
export function fileRenameEdits(files: WorkspaceFiles, moves: readonly FileMove[]): FileEdits[] {
  return files.all.flatMap((file) => {
    const edits = file.mentions.flatMap((mention) =>
      mention.what === 'file' ? (editOf(file, mention, moves) ?? []) : [],
    );
    return edits.length === 0 ? [] : { file, edits };
  });
}

function editOf(file: FileSummary, mention: FileMention, moves: readonly FileMove[]): TextEdit | undefined {
  const from = placeAfter(file.uri, moves);
  const to = placeAfter(mention.uri, moves);
  if (lead(from, mention.text).uri === to) return undefined;
  const path = relativePath(from, to);
  if (path === undefined) return undefined;
  const isExplicit = /^\.\.?\//.test(mention.text);
  return rewriteMention(mention, isExplicit && !path.startsWith('../') ? `./${path}` : path);
}

/** The edit that gives a mention another text, in the quotes that it has. */
export function rewriteMention({ range, quote, flow }: Written, text: string): TextEdit {
  return { range, newText: quote ? quoted(text, quote) : quoteIfNeeded(text, flow ? 'flow' : 'block') };
}

/** Where a file lies after the moves. Of several that concern it, the one of the innermost folder counts. */
function placeAfter(uri: string, moves: readonly FileMove[]): string {
  const [move] = moves
    .map(({ oldUri, newUri }) => ({ from: normalUri(oldUri), to: normalUri(newUri) }))
    .filter(({ from }) => from === uri || isInside(uri, from))
    .sort((a, b) => b.from.length - a.from.length);
  if (move === undefined) return uri;
  const below = URI.parse(uri).path.slice(URI.parse(move.from).path.length);
  return below === '' ? move.to : Utils.joinPath(URI.parse(move.to), below).toString();
}
