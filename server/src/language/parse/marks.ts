import type { CST } from 'yaml';

/** A comment or a type (`!name`), in offsets of the text that was parsed. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Marks {
  readonly comments: readonly Mark[];
  readonly tags: readonly Mark[];
}

/** Where YAML's tokens hold others, whatever their kind. */
interface Holder {
  readonly type?: string;
  readonly offset?: number;
  readonly source?: string;
  readonly key?: Holder | null;
  readonly value?: Holder | null;
  readonly start?: Holder | readonly Holder[];
  readonly sep?: readonly Holder[];
  readonly props?: readonly Holder[];
  readonly items?: readonly Holder[];
  readonly end?: readonly Holder[];
}

/**
 * Comments and types of a text in file order. A `#` inside text or quotes starts no comment, so the tokens decide.
 * Without recursion: tokens may lie deeper inside one another than the runtime's stack allows.
 */
export function marksIn(tokens: readonly CST.Token[]): Marks {
  const comments: Mark[] = [];
  const tags: Mark[] = [];
  const waiting: Holder[] = [...(tokens as readonly Holder[])];
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    const { type, offset = 0, source = '' } = token;
    if (type === 'comment') comments.push({ start: offset, end: offset + source.length });
    else if (type === 'tag') tags.push({ start: offset, end: offset + source.length });
    else pushParts(token, waiting);
  }
  return { comments: inOrder(comments), tags: inOrder(tags) };
}

function pushParts({ key, value, start, sep, props, items, end }: Holder, waiting: Holder[]): void {
  for (const list of [start, sep, props, items, end]) {
    if (Array.isArray(list)) for (const part of list) waiting.push(part);
  }
  if (key !== null && key !== undefined) waiting.push(key);
  if (typeof value === 'object' && value !== null) waiting.push(value);
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start);
}
