// Several lines of text, pasted into a list, become its items.
import type { RoleContext } from '../context';
import { quoteIfNeeded } from '../parse/quote';
import type { RoleDocument } from '../parse/roleDocument';
import { type Shape, shapeAt, takesText } from '../schema/shape';
import { cursorAt } from './completion/cursor';
import { indentAt, lineStart, readLine } from './completion/line';

/** Where the first item goes. */
interface ItemSpot {
  readonly item: Shape;
  /** What stands in front of the first item's text. */
  readonly before: string;
  /** Column of the dashes. */
  readonly column: number;
}

/** Bullets and numbers as word processors write them; `o` is Word's hollow bullet, \uF0xx are characters of its symbol font. */
const BULLET =
  /^(?:[•‣⁃◦▪▫●○■□◆·∙➢✓✔\uF000-\uF0FF]\s*|(?:[-*+–—o]|\(?\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{2,4})\))(?:\s+|$))/u;

/** No width, or only there to guide a line break. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\uFFFC]/gu;

/**
 * What to insert where several lines of `text` are pasted over `place`: quoted list items without their bullets.
 * `undefined` to paste the text as it is: elsewhere than in a list of text, on a line that says something already,
 * and for text that is YAML already. Offsets are UTF-16 code units.
 */
export function preparePaste(
  document: RoleDocument,
  place: { readonly start: number; readonly end: number },
  text: string,
  context: RoleContext,
): string | undefined {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => cleaned(line) !== '');
  if (lines.length < 2) return undefined;
  const spot = itemSpot(
    document.text.slice(0, place.start) + document.text.slice(place.end),
    place.start,
    context,
  );
  if (spot === undefined || isYamlItem(lines[0] ?? '', spot.item)) return undefined;
  const items = lines.map((line) => quoteIfNeeded(cleaned(line)));
  return spot.before + items.join(`${document.eol}${' '.repeat(spot.column)}- `);
}

/** An empty item, or an empty line where one may stand; on an empty line a list above counts, however far it is indented. */
function itemSpot(text: string, offset: number, { shape }: RoleContext): ItemSpot | undefined {
  const line = readLine(text, lineStart(text, offset));
  if (line.content.text !== '' || line.comment !== undefined) return undefined;
  const dash = line.dashes.at(-1);
  if (dash !== undefined) return spotBehind(text, offset, '', dash, shape);
  const column = offset - line.start;
  const further = columnsAbove(text, line.start).filter((above) => above >= column);
  for (const dashColumn of [...further, column]) {
    const dashes = `${' '.repeat(dashColumn - column)}- `;
    const spot = spotBehind(text, offset, dashes, dashColumn, shape);
    if (spot !== undefined) return spot;
  }
  return undefined;
}

/** The spot that `dashes`, once written, would make of `offset`. */
function spotBehind(
  text: string,
  offset: number,
  dashes: string,
  column: number,
  root: Shape,
): ItemSpot | undefined {
  const cursor = cursorAt(text.slice(0, offset) + dashes + text.slice(offset), offset + dashes.length);
  if (cursor?.part !== 'item' || cursor.flow || cursor.typed !== '' || cursor.beside.size > 0)
    return undefined;
  const item = shapeAt(root, cursor.path);
  if (item === undefined || !takesText(item)) return undefined;
  return { item, before: dashes + cursor.before, column };
}

/** Where the line above, if it is an item or a key, would have another or its first item. */
function columnsAbove(text: string, start: number): number[] {
  for (let at = start; at > 0; ) {
    at = lineStart(text, at - 1);
    if (indentAt(text, at) === -1) continue;
    const { dashes, content, key } = readLine(text, at);
    return [...dashes.slice(-1), ...(key === undefined ? [] : [content.column + 2])];
  }
  return [];
}

/** Lines that are items of this very list already, as YAML. */
function isYamlItem(line: string, { keys }: Shape): boolean {
  const { dashes, key, content } = readLine(line, 0);
  return dashes.length > 0 && (/^["']/.test(content.text) || (key !== undefined && keys.includes(key.name)));
}

/** The text of a line, without its bullet and without blanks that only look like some. */
function cleaned(line: string): string {
  const text = line
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .trim();
  return text.replace(BULLET, '').trim();
}
