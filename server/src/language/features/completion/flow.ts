// The cursor inside brackets and braces: `[application, |]`, `{ min: 67000, | }`.
import type { Path } from '../../parse/node';
import type { Cursor } from './cursor';
import type { OpenFlow } from './holder';
import { lineEnd, plainText, quoteOf } from './line';

interface Token {
  readonly start: number;
  readonly end: number;
  /** A bracket, a brace, `,`, `:`, or a scalar as written; empty behind the last one. */
  readonly text: string;
  readonly scalar: boolean;
}

/** A list or mapping that isn't closed yet, with its entry at hand. */
interface Frame {
  readonly map: boolean;
  readonly path: Path;
  readonly entries: Map<string, string>;
  index: number;
  /** Key of the entry, once its colon is there. */
  key: string | undefined;
  scalar: Token | undefined;
  /** Its key, or behind the colon its value, is there. */
  filled: boolean;
}

/** The entry that the cursor is in. */
interface Slot {
  readonly frame: Frame;
  readonly key: string | undefined;
  readonly path: Path;
  readonly scalar: Token | undefined;
  /** What stands behind the cursor or the scalar it is in. */
  next: Token | undefined;
}

const EMPTY_ENTRY = { key: undefined, scalar: undefined, filled: false };

// blanks and comments, then a quoted scalar, punctuation, or a plain scalar up to what ends it
const SKIP = /(?:\s|(?<=\s)#[^\n]*)*/y;
const QUOTED = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\n]|'')*'?/y;
const PUNCTUATION = /[[\]{},]|:(?=[\s,[\]{}]|$)/y;
const PLAIN = /(?:(?!:(?:[\s,[\]{}]|$)|\s#)[^\n\r,[\]{}])+/y;

/** The cursor in the flow collection that starts at `open.start`; `undefined` in front of it and behind its end. */
export function flowCursor(text: string, open: OpenFlow, offset: number): Cursor | undefined {
  if (offset <= open.start) return undefined;
  const stack: Frame[] = [];
  let slot: Slot | undefined;
  for (const token of tokens(text, open.start, offset)) {
    if (slot !== undefined) {
      slot.next ??= token;
      if (!stack.includes(slot.frame)) break;
    } else if (token.start >= offset || (token.scalar && token.end >= offset)) {
      slot = slotAt(stack.at(-1), token, offset);
      if (slot === undefined) return undefined;
    }
    step(stack, token, open.path);
  }
  return slot && cursorIn(text, slot, offset);
}

/** Everything up to the end of the cursor's line, and an empty token to close with. */
function* tokens(text: string, start: number, offset: number): Generator<Token> {
  const limit = lineEnd(text, offset);
  for (let at = start; ; ) {
    at += matchAt(SKIP, text, at).length;
    if (at >= limit) break;
    const quotedText = matchAt(QUOTED, text, at);
    const punctuation = quotedText === '' ? matchAt(PUNCTUATION, text, at) : '';
    const found = quotedText || punctuation || matchAt(PLAIN, text, at).trimEnd() || (text[at] ?? '');
    yield { start: at, end: at + found.length, text: found, scalar: punctuation === '' };
    at += found.length;
  }
  yield { start: limit, end: limit, text: '', scalar: false };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** `undefined` between entries that already are there: what is inserted would run into them. */
function slotAt(frame: Frame | undefined, token: Token, offset: number): Slot | undefined {
  if (frame === undefined) return undefined;
  const inScalar = token.scalar && token.start <= offset;
  if (frame.filled || (token.scalar && !inScalar)) return undefined;
  return {
    frame,
    key: frame.key,
    path: entryPath(frame),
    scalar: inScalar ? token : undefined,
    next: inScalar ? undefined : token,
  };
}

function step(stack: Frame[], token: Token, root: Path): void {
  const frame = stack.at(-1);
  if (token.text === '[' || token.text === '{') {
    const path = frame === undefined ? root : entryPath(frame);
    if (frame !== undefined) frame.filled = true;
    stack.push({ map: token.text === '{', path, entries: new Map(), index: 0, ...EMPTY_ENTRY });
  } else if (frame === undefined) {
    return;
  } else if (token.scalar) {
    Object.assign(frame, { scalar: token, filled: true });
  } else if (token.text === ':') {
    Object.assign(frame, EMPTY_ENTRY, { key: plainText(frame.scalar?.text ?? '') });
  } else {
    finishEntry(frame);
    if (token.text === ']' || token.text === '}') stack.pop();
  }
}

function finishEntry(frame: Frame): void {
  if (frame.map && frame.key !== undefined) {
    frame.entries.set(frame.key, plainText(frame.scalar?.text ?? ''));
  }
  Object.assign(frame, EMPTY_ENTRY, { index: frame.index + 1 });
}

/** Path of the entry's value; of the mapping while its key isn't known. */
function entryPath({ map, path, key, index }: Frame): Path {
  if (!map) return [...path, index];
  return key === undefined ? path : [...path, key];
}

function cursorIn(text: string, { frame, key, path, scalar, next }: Slot, offset: number): Cursor {
  const beside = new Map(frame.entries);
  if (key !== undefined) beside.delete(key);
  const start = scalar?.start ?? offset;
  const end = scalar?.end ?? offset;
  return {
    part: part(frame, key),
    path,
    start,
    end,
    typed: text.slice(start, offset),
    quote: quoteOf(scalar?.text ?? ''),
    flow: true,
    beside,
    column: 0,
    before: text[start - 1] === ':' ? ' ' : '',
    after: following(next, end),
    hasChildren: false,
  };
}

function part({ map }: Frame, key: string | undefined): Cursor['part'] {
  if (!map) return 'item';
  return key === undefined ? 'key' : 'value';
}

function following(next: Token | undefined, end: number): Cursor['after'] {
  if (next?.text === ':') return 'colon';
  return next?.scalar === true && next.start === end ? 'text' : 'nothing';
}
