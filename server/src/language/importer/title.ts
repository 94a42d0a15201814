// What the role is called.
import type { Frameworks } from '../frameworks/types';
import { name, type Value } from './draft/value';
import { linksIn, plainWords } from './markdown';
import { headingText } from './outline/heading';
import type { Part } from './outline/parts';
import { headedFact, takeDetails } from './post/details';
import type { MakeNote } from './report';

/** What kind of document it is, said in front of the title or behind it. */
const KIND = String.raw`(?:role|job|post|position)\s*(?:definitions?|descriptions?|profiles?|specifications?|spec|advert|summary|title)|vacancy|person specification`;
const KIND_BEFORE = new RegExp(
  String.raw`^(?:${KIND})(?:\s*[:–—-]\s*|\s+(?:for\s+)?(?:an?\s+|the\s+)?|$)`,
  'i',
);
const KIND_BEHIND = new RegExp(String.raw`(?:\s*[:–—,-]?\s*\(?(?:${KIND})\)?)$`, 'i');

/** Longer ones are no titles, in characters. */
const LONGEST_TITLE = 80;

export interface FoundTitle {
  /** Empty where nothing says it. */
  readonly text: string;
  readonly value: Value | undefined;
  /** The parts without what was the title. */
  readonly parts: readonly Part[];
}

/** The title that the top of a document gives, without what kind of document it is. */
export function findTitle(parts: readonly Part[], note: MakeNote, frameworks: Frameworks): FoundTitle {
  const isStated = parts.some((part) => statesTitle(part, frameworks));
  const [first, second] = parts;
  // "Job description" above the title, and above duties where it is the heading of them
  if (first !== undefined && !isStated && isKindAlone(first) && second !== undefined && isUnknown(second)) {
    const below = findTitle(parts.slice(1), note, frameworks);
    if (below.text !== '') return below;
  }
  const known = parts.findIndex(({ topic, field }) => topic !== undefined || field !== undefined);
  const top = known === -1 ? parts.slice(0, 1) : parts.slice(0, known);
  for (const [index, part] of top.entries()) {
    const found = part.heading === '' ? firstLine(part, note) : fromHeading(part, note);
    if (found === undefined) continue;
    // a heading beside a stated title is text like any other, unless it says no more than the kind of document
    if (isStated && found.text !== '') break;
    const { text, value, part: left } = found;
    const rest = [...parts.slice(0, index), ...left, ...parts.slice(index + 1)];
    if (text !== '') return { text, value, parts: rest };
    const deeper = findTitle(rest, note, frameworks);
    return deeper.text === '' ? { text: '', value, parts: rest } : deeper;
  }
  return { text: '', value: undefined, parts };
}

/** Whether a part says "Job title: …", or stands under that heading. */
function statesTitle(part: Part, frameworks: Frameworks): boolean {
  const { details } = takeDetails(part.blocks, part.topic);
  const all = part.field === undefined ? details : [headedFact(part, part.field), ...details];
  return all.some(
    ({ field, text }) => field?.path === 'title' && text !== '' && field.read(text, frameworks) !== undefined,
  );
}

/** A heading that says only what kind of document this is, with nothing between it and the next. */
function isKindAlone({ heading, topic, blocks }: Part): boolean {
  return blocks.length === 0 && heading !== '' && topic !== 'criteria' && withoutKind(heading) === '';
}

function isUnknown({ topic, field }: Part): boolean {
  return topic === undefined && field === undefined;
}

interface FromPart {
  readonly text: string;
  readonly value: Value | undefined;
  readonly part: readonly Part[];
}

function fromHeading(part: Part, note: MakeNote): FromPart | undefined {
  if (part.heading.length > LONGEST_TITLE) return undefined;
  const text = withoutKind(part.heading);
  const rest: Part[] = part.blocks.length === 0 ? [] : [{ ...part, heading: '', depth: 1 }];
  return {
    text,
    value: text === '' ? undefined : name(text, [note('mapped', part.heading, 'title')]),
    part: rest,
  };
}

/** A short line at the top, where the document has headings further down. */
function firstLine(part: Part, note: MakeNote): FromPart | undefined {
  const [first, ...others] = part.blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const words = plainWords(first.text);
  const shown = headingText(first.text);
  if (
    words.includes('\n') ||
    shown.length > LONGEST_TITLE ||
    linksIn(first.text).length > 0 ||
    /[.;,:]$|: /.test(words.replace(KIND_BEFORE, ''))
  )
    return undefined;
  const text = withoutKind(shown);
  const message = 'The first line of the document was taken for the title.';
  const value = text === '' ? undefined : name(text, [note('guessed', shown, 'title', message)]);
  return { text, value, part: others.length === 0 ? [] : [{ ...part, blocks: others }] };
}

function withoutKind(text: string): string {
  const bare = text.replace(KIND_BEFORE, '').replace(KIND_BEHIND, '').trim();
  return bare.replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
}

/** A title for want of a better one. */
export function titleFromName(document: string, note: MakeNote): Value {
  const base = document.replace(/^.*[\\/]/, '').replace(/\.[a-z\d]{1,5}$/i, '');
  const text = withoutKind(base.replace(/[-_+\s]+/g, ' ').trim());
  const title = text === '' ? 'Untitled role' : text.charAt(0).toUpperCase() + text.slice(1);
  return name(title, [
    note('guessed', document, 'title', 'The document gives no title; this one was made of its name.'),
  ]);
}
