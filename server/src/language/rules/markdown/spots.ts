// Where HTML and links stand in a text, as Markdown reads it: nothing in code, and no mere angle brackets.
import MarkdownIt, { type StateInline, type Token } from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineOf } from '../../parse/positions';

/** A piece of a text. Offsets are UTF-16 code units from its start; `undefined` where Markdown has changed the text. */
export interface Spot {
  readonly kind: 'html' | 'link' | 'autolink';
  readonly start: number | undefined;
  /** The piece as written: a tag, `[words](address)`, `<address>`. */
  readonly text: string;
  /** For links: the address as written, with its offset in the piece. */
  readonly address: string;
  readonly addressAt: number;
  /** For a link with words: how many characters they take behind the `[`. */
  readonly wordsLength: number;
}

const HTML =
  /<\/?[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>|<!--[\s\S]*?-->/iy;
const AUTOLINK = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]*)>/iy;

// what the rules below find, by the list of tokens that it belongs to
const NOTED = new WeakMap<readonly Token[], Spot[]>();

const markdown = new MarkdownIt('commonmark', { html: false }).enable('table');
markdown.validateLink = () => true;
markdown.inline.ruler.before('autolink', 'note_autolink', (state, silent) => {
  const match = matchAt(AUTOLINK, state);
  if (match !== null && !silent) {
    note(state, { kind: 'autolink', text: match[0], address: match[1] ?? '', addressAt: 1 });
  }
  return false;
});
markdown.inline.ruler.after('autolink', 'note_html', (state, silent) => {
  const match = matchAt(HTML, state);
  if (match === null) return false;
  if (!silent) {
    note(state, { kind: 'html', text: match[0] });
    state.pending += match[0];
  }
  state.pos += match[0].length;
  return true;
});
markdown.inline.ruler.before('link', 'note_link', (state, silent) => {
  if (!silent && state.src[state.pos] === '[') noteLink(state);
  return false;
});

/** Every tag, comment and link of a text. `inline` for text that takes no blocks. Never throws. */
export function spotsIn(text: string, inline: boolean): Spot[] {
  const tokens = inline ? markdown.parseInline(text, {}) : markdown.parse(text, {});
  const whole = TextDocument.create('', '', 0, text);
  return tokens.flatMap((token) => {
    const noted = NOTED.get(token.children ?? []) ?? [];
    if (inline || noted.length === 0) return noted;
    const content = TextDocument.create('', '', 0, token.content);
    const firstLine = token.map?.[0];
    return noted.map((spot) => ({ ...spot, start: startInText(spot, content, firstLine, whole) }));
  });
}

function matchAt(pattern: RegExp, { src, pos }: StateInline): RegExpExecArray | null {
  if (src[pos] !== '<') return null;
  pattern.lastIndex = pos;
  return pattern.exec(src);
}

function note(state: StateInline, found: Pick<Spot, 'kind' | 'text'> & Partial<Spot>): void {
  const noted = NOTED.get(state.tokens) ?? [];
  NOTED.set(state.tokens, noted);
  noted.push({ start: state.pos, address: '', addressAt: 0, wordsLength: 0, ...found });
}

/** `[words](address)` or with a title behind the address. References, `[words][name]`, are left alone. */
function noteLink(state: StateInline): void {
  const { helpers } = state.md;
  const { src, pos, posMax } = state;
  const wordsEnd = helpers.parseLinkLabel(state, pos, true);
  if (wordsEnd < 0 || src[wordsEnd + 1] !== '(') return;
  const addressStart = afterBlanks(src, wordsEnd + 2);
  const found = helpers.parseLinkDestination(src, addressStart, posMax);
  const addressEnd = found.ok ? found.pos : addressStart;
  const titleStart = afterBlanks(src, addressEnd);
  const title = helpers.parseLinkTitle(src, titleStart, posMax);
  const end = afterBlanks(src, title.ok ? title.pos : addressEnd);
  if (src[end] !== ')') return;
  const address = src.slice(addressStart, addressEnd).replace(/^<|>$/g, '');
  const addressAt = addressStart - pos + (src[addressStart] === '<' ? 1 : 0);
  const wordsLength = wordsEnd - pos - 1;
  note(state, { kind: 'link', text: src.slice(pos, end + 1), address, addressAt, wordsLength });
}

function afterBlanks(text: string, offset: number): number {
  let at = offset;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** The content of a block lacks the marks and indents that its lines start with. */
function startInText(
  { start = 0 }: Spot,
  content: TextDocument,
  firstLine: number | undefined,
  text: TextDocument,
): number | undefined {
  if (firstLine === undefined) return undefined;
  const { line: index, character } = content.positionAt(start);
  const number = firstLine + index;
  const [words, line] = [lineOf(content, index), lineOf(text, number)];
  const column = line.endsWith(words) ? line.length - words.length : line.indexOf(words);
  if (column === -1) return undefined;
  return text.offsetAt({ line: number, character: column + character });
}
