/** As much of a passage as is looked for, in UTF-16 code units: it may be cut at its end. */
const SOUGHT = 40;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Where the beginning of a passage stands in a text, in UTF-16 code units. The passage is on one line, "heading: words"
 * or "label: value", and the text has marks of Markdown: only words count, and their order.
 */
export function findPassage(
  text: string,
  passage: string,
): { readonly start: number; readonly end: number } | undefined {
  const [first, ...others] = passage.matchAll(WORD);
  if (first === undefined) return undefined;
  const words = [first, ...others.filter(({ 0: word, index }) => index + word.length <= SOUGHT)];
  const inOrder = words.map(([word]) => word).join('[^\\p{L}\\p{N}]+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${inOrder}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
