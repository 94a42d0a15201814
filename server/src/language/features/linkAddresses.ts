/** An address in a text. Offsets are UTF-16 code units from the start of the text. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** Quotes, backslashes and angle brackets end an address: YAML or Markdown gives them a meaning. */
const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"'`\\\]]+/gi;

/** The web and mail addresses of a text, bare or as the target of a Markdown link, in order. */
export function addressesIn(text: string): FoundAddress[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: match, index }) => {
    const address = withoutWhatFollows(match);
    return isOpenable(address) ? [{ start: index, end: index + address.length, address }] : [];
  });
}

/** True for a whole http, https or mailto address. */
export function isOpenable(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(address) && URL.canParse(address);
}

/** An address ends before a bracket that it didn't open, and before the punctuation of the sentence around it. */
function withoutWhatFollows(match: string): string {
  let open = 0;
  let end = 0;
  for (; end < match.length; end++) {
    if (match[end] === '(') open++;
    if (match[end] === ')' && --open < 0) break;
  }
  return match.slice(0, end).replace(/[.,;:!?*]+$/, '');
}
