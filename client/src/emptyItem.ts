// List items without words, as lines of text: they are about to be filled, so no parser is asked.

const ITEM = /^( *)-(?: |$)/;

/** Whether a line is a list's dash and nothing else. */
export function isEmptyItem(line: string): boolean {
  return /^ *- *$/.test(line);
}

/**
 * How many blanks the line has that comes after a list: as many as what the list belongs to.
 *
 * @param lines the lines down to the list's last item
 */
export function indentAfterList(lines: readonly string[]): number {
  const dash = indentOf(lines.at(-1) ?? '');
  const owner = lines.slice(0, -1).findLast((line) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return false;
    const indent = indentOf(line);
    return indent < dash || (indent === dash && !ITEM.test(line));
  });
  return owner === undefined ? 0 : keyIndentOf(owner);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A list may belong to a key that itself stands behind a dash. */
function keyIndentOf(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}
