import { type CST, Parser } from 'yaml';
import type { OffsetMap } from './fromYaml';
import type { Comment } from './roleDocument';

/** All comments of a text in file order. A `#` inside text or quotes starts none, so YAML's own tokens decide. */
export function commentsOf(text: string, original: OffsetMap): Comment[] {
  if (!text.includes('#')) return [];
  const comments: Comment[] = [];
  for (const token of new Parser().parse(text)) collect(token, comments, original);
  return comments;
}

/** Tokens hold others in these places, whatever their kind. */
type Holder = {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
  readonly value?: CST.Token | null;
  readonly key?: CST.Token | null;
  readonly items?: readonly Holder[];
  readonly start?: readonly Holder[];
  readonly sep?: readonly Holder[];
  readonly end?: readonly Holder[];
  readonly props?: readonly Holder[];
};

function collect(token: CST.Token | Holder | null | undefined, comments: Comment[], original: OffsetMap): void {
  if (token === null || token === undefined) return;
  const holder = token as Holder;
  if (holder.type === 'comment') {
    const start = original(holder.offset);
    comments.push({ start, end: start + (holder.source?.length ?? 0) });
    return;
  }
  const before = [holder.start, holder.props].flat();
  for (const part of before) if (typeof part === 'object') collect(part, comments, original);
  if (typeof holder.key === 'object') collect(holder.key, comments, original);
  for (const part of holder.sep ?? []) collect(part, comments, original);
  if (typeof holder.value === 'object') collect(holder.value, comments, original);
  for (const part of holder.items ?? []) collect(part, comments, original);
  if (Array.isArray(holder.end)) for (const part of holder.end) collect(part, comments, original);
}
