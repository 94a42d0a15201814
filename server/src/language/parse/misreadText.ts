// Text that YAML reads as something else: found entry by entry, with the quotes that were meant.
import type { Fix } from '../problem';
import { takesText } from '../schema/shape';
import { bulletsBelow, hasBullets, mayHoldBullets, textBlock } from './bullets';
import type { Entry } from './entries';
import { isBlockHeader, quotedAtStart } from './lines';
import { quoted } from './quote';
import type { Repair } from './repair';

const OPENING: Readonly<Record<string, string>> = {
  '*': 'a reference to another place',
  '&': 'a label',
  '!': 'a type',
  '[': 'a list',
  '{': 'a group of keys',
  '|': 'the start of a text block',
  '>': 'the start of a text block',
};

/** The quotes that the value of `entry` lacks; `undefined` where YAML reads what was written. */
export function misreadText(entry: Entry, source: string, eol: string): Repair | undefined {
  const acceptsText = entry.shape === undefined || takesText(entry.shape);
  if (!acceptsText || entry.flow !== undefined || isBlockHeader(entry.text)) return undefined;
  const text = withoutComment(source.slice(entry.start, entry.end));
  const place = { start: entry.start, end: entry.start + text.length };
  const lines = text.split(/\r?\n/);
  if (mayHoldBullets(entry) && hasBullets(lines)) return bulletsBelow(entry, lines, eol);
  const reason = misreading(text, entry, source);
  if (reason === undefined) return undefined;
  const meant = text.replace(/\s*\n\s*/g, ' ');
  const quotes = { ...place, newText: quoted(meant) };
  const closing = unclosedQuote(text);
  const close: Fix[] =
    closing === undefined
      ? []
      : [
          {
            title: 'Add the closing quotation mark',
            edits: [{ start: place.end, end: place.end, newText: closing }],
          },
        ];
  return {
    edits: [quotes],
    problem: {
      code: 'yaml/needs-quotes',
      message: reason,
      ...place,
      fixes: () => [
        {
          title: 'Put the text in quotes',
          edits: [quotes],
          preferred: true,
          unambiguous: closing === undefined,
        },
        ...close,
        textBlock(entry, [meant], place, eol),
      ],
    },
  };
}

/** The quotation mark that a text starts with, where no other one follows. */
function unclosedQuote(text: string): string | undefined {
  const quote = text[0] ?? '';
  const isAlone = (quote === '"' || quote === "'") && !text.includes(quote, 1) && !text.includes('\\');
  return isAlone ? quote : undefined;
}

/** Why YAML doesn't read `text` as text, as the sentence for the message. */
function misreading(text: string, entry: Entry, source: string): string | undefined {
  const first = text[0] ?? '';
  if (first === '"' || first === "'") return brokenQuotes(text);
  if (first === '[' || first === '{') return brackets(text, entry);
  if (first === '*' && isKnownAlias(text, source)) return undefined;
  if (first === '&' && isKnownLabel(text, source)) return undefined;
  if (first === '!' && (text.startsWith('!!') || entry.shape === undefined)) return undefined;
  if (OPENING[first] !== undefined) {
    return `YAML takes text that starts with \`${first}\` for ${OPENING[first]}; put it in quotes.`;
  }
  if (/^[@`%,\]}]/.test(first)) return `Text can't start with \`${first}\` in YAML; put it in quotes.`;
  if (first === '#' && entry.inList)
    return 'YAML takes text that starts with `#` for a comment; put it in quotes.';
  if (/^[-?:](?:\s|$)/.test(text)) {
    return `YAML takes \`${first}\` and a space at the start of text for structure; put the text in quotes.`;
  }
  if (/:(?:\s|$)/m.test(text)) {
    return 'YAML takes a colon with a space after it for a key; put the text in quotes.';
  }
  return undefined;
}

/** `"Agile" ways of working`: what follows the closing quote can't stand there. */
function brokenQuotes(text: string): string | undefined {
  const quote = text[0] ?? '';
  const closed = quotedAtStart(text);
  if (closed !== undefined && /^\s*(?:#.*)?$/.test(text.slice(closed.length))) return undefined;
  return closed === undefined
    ? `This text starts with \`${quote}\` but the closing one is missing; put the whole text in quotes.`
    : `Text that starts with \`${quote}\` has to be in quotes as a whole.`;
}

/** `[link](https://…)`, `[insert name]`, `{name}`: real lists and mappings stay what they are. */
function brackets(text: string, entry: Entry): string | undefined {
  if (entry.shape === undefined) return undefined;
  const closing = text.startsWith('[') ? ']' : '}';
  const complete = text.endsWith(closing) && closesAtEnd(text);
  const wanted = text.startsWith('[') ? entry.shape.types.has('array') : isMapping(text, entry);
  if (complete && wanted) return undefined;
  const what = OPENING[text[0] ?? ''];
  return `YAML takes text that starts with \`${text[0]}\` for ${what}; put it in quotes.`;
}

function isMapping(text: string, entry: Entry): boolean {
  return entry.shape?.keys.some((key) => new RegExp(`[{,]\\s*${key}\\s*:`).test(text)) ?? false;
}

/** True when the first bracket closes with the last character. */
function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ('[{'.includes(text[at] ?? '')) depth += 1;
    else if (']}'.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}

function isKnownAlias(text: string, source: string): boolean {
  const name = /^\*([\w-]+)$/.exec(text)?.[1];
  return name !== undefined && new RegExp(`&${name}(?![\\w-])`).test(source);
}

function isKnownLabel(text: string, source: string): boolean {
  const name = /^&([\w-]+)(?:\s|$)/.exec(text)?.[1];
  return name !== undefined && new RegExp(`(?:^|[\\s,[{])\\*${name}(?![\\w-])`, 'm').test(source);
}

/** A comment that was set apart by two blanks is a comment; `C #1` is text. */
function withoutComment(text: string): string {
  return text.replace(/\s{2,}#\s[^\n]*$/, '').trimEnd();
}
