/**
 * What a cell says, as plain text: line ends are `\n`, non-breaking spaces are spaces, no space at the ends of lines.
 * Excel writes a carriage return as `_x000D_`, and some exports leave that in the text.
 */
export function cellText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value
    .replace(/(?:_x000D_)+\n?/gi, '\n')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
