/** Takes the `|` out of a text and says where it stood, in UTF-16 code units. Put `¦` for a real bar. */
export function withCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset === -1) throw new Error('The text has no | for the cursor.');
  const text = (marked.slice(0, offset) + marked.slice(offset + 1)).replaceAll('¦', '|');
  return { text, offset };
}
