// The little Markdown that hovers and completion documentation are made of.

/**
 * Text as Markdown shows it letter for letter on one line: whatever Markdown, or the HTML in it, gives a meaning
 * is escaped. For names and values from role files and for the catalogue's words alike.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^([#+\-=]|\d+[.)](?= ))/, (mark) => mark.replace(/[^\d]/, '\\$&'));
}

/** A link whose text is escaped. The address must be one of ours: its scheme is not checked. */
export function markdownLink(text: string, address: string): string {
  const safe = address.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(text)}](${safe})`;
}

/** Text as code, whatever backticks it holds. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** Paragraphs with a blank line between them; absent ones are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
