// When text must be quoted to stay text, and how. The one place that writes YAML scalars.

export type QuoteStyle = 'single' | 'double';

/** Inside brackets or braces (`flow`), commas and brackets end a plain value as well. */
export type YamlContext = 'block' | 'flow';

/** Characters that no plain value may start with: YAML 1.2, indicators. */
const RESERVED_START = /^[[\]{},#&*!|>'"%@`]/;

/** A dash, question mark or colon in front means structure when a blank, or nothing, follows. */
const STRUCTURE_START = /^[-?:](?:[ \t]|$)/;

/** `: ` reads as a key, ` #` as a comment. */
const STRUCTURE_INSIDE = /:(?:[ \t]|$)|[ \t]#/;

const BLANK_ENDS = /^[ \t]|[ \t]$/;

/** Line breaks and other control characters; a tab within the text is fine. */
const CONTROL = /(?!\t)\p{Cc}/u;

/** What the core schema of YAML 1.2 (section 10.3.2) reads as null, true or false, or a number. */
const CORE_VALUE =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const FLOW_STRUCTURE = /[[\]{},]|^[-?](?:[ \t]|$)|^:|:$/;

/** Whether YAML 1.2 (core schema) would read `text`, written plainly on one line, as anything but this very text. */
export function needsQuotes(text: string, context: YamlContext = 'block'): boolean {
  return (
    text === '' ||
    BLANK_ENDS.test(text) ||
    CONTROL.test(text) ||
    RESERVED_START.test(text) ||
    STRUCTURE_START.test(text) ||
    STRUCTURE_INSIDE.test(text) ||
    CORE_VALUE.test(text) ||
    (context === 'flow' && FLOW_STRUCTURE.test(text))
  );
}

/**
 * The text in quotes. Without a `style`: double ones where nothing has to be escaped, else single ones with doubled
 * apostrophes. Control characters are only possible in double quotes, which wins over `style`.
 */
export function quoted(text: string, style?: QuoteStyle): string {
  if (CONTROL.test(text)) return escaped(text);
  const chosen = style ?? (/["\\]/.test(text) ? 'single' : 'double');
  return chosen === 'single' ? `'${text.replaceAll("'", "''")}'` : escaped(text);
}

/** The text as a scalar on one line: plain where YAML reads it back as the same text, else quoted. */
export function quoteIfNeeded(text: string, context: YamlContext = 'block'): string {
  return needsQuotes(text, context) ? quoted(text) : text;
}

/** JSON's escapes are YAML's too; the control characters that JSON leaves as they are get one as well. */
function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
