// What a role file is going to say, before it is YAML.
import type { Note } from '../report';

export type Value = Words | Literal | Prose | List | Mapping;

interface Noted {
  readonly notes: readonly Note[];
}

/** Text on one line. */
export interface Words extends Noted {
  readonly kind: 'words';
  readonly text: string;
}

/** What is no text to YAML: a number, or nothing at all for "not filled in yet". */
export interface Literal extends Noted {
  readonly kind: 'literal';
  readonly text: string;
}

/** Markdown of several lines. */
export interface Prose extends Noted {
  readonly kind: 'prose';
  readonly text: string;
}

export interface List extends Noted {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** In brackets, on one line. */
  readonly flow: boolean;
}

export interface Mapping extends Noted {
  readonly kind: 'mapping';
  readonly entries: Map<string, Value>;
  /** Whole comments, `#` included, above an item of a list. */
  readonly comments: readonly string[];
}

export function words(text: string, notes: readonly Note[] = []): Words {
  return { kind: 'words', text, notes };
}

/** A name or number: digits stand without quotes, since the format takes them as they are written. */
export function name(text: string, notes: readonly Note[] = []): Words | Literal {
  return /^\d+$/.test(text) ? literal(text, notes) : words(text, notes);
}

export function literal(text: string | number, notes: readonly Note[] = []): Literal {
  return { kind: 'literal', text: String(text), notes };
}

export function blank(notes: readonly Note[] = []): Literal {
  return literal('', notes);
}

export function prose(text: string, notes: readonly Note[] = []): Prose {
  return { kind: 'prose', text, notes };
}

export function list(items: readonly Value[], notes: readonly Note[] = [], flow = false): List {
  return { kind: 'list', items, flow, notes };
}

export function mapping(
  entries: Readonly<Record<string, Value | undefined>>,
  notes: readonly Note[] = [],
  comments: readonly string[] = [],
): Mapping {
  const given = Object.entries(entries).flatMap(([key, value]): [string, Value][] =>
    value === undefined ? [] : [[key, value]],
  );
  return { kind: 'mapping', entries: new Map(given), notes, comments };
}
