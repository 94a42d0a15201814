// The advert as a stream of simple blocks, Markdown already read: what every format but the page itself is made of.
// Plain data, so that it can be sent to a worker.

export interface Flow {
  readonly title: string;
  readonly organisation: string;
  /** BCP 47. */
  readonly language: string;
  readonly sections: readonly FlowSection[];
}

export interface FlowSection {
  /** The key it prints, as in `AdvertSection`. */
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly FlowBlock[];
}

export type FlowBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | FlowList
  | { readonly kind: 'facts'; readonly rows: readonly FlowFact[] }
  | FlowTable
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly FlowBlock[] }
  | { readonly kind: 'rule' };

export interface FlowList {
  readonly kind: 'list';
  /** The number of the first item; `undefined` for bullets. */
  readonly start: number | undefined;
  readonly items: readonly (readonly FlowBlock[])[];
}

export interface FlowTable {
  readonly kind: 'table';
  /** The first one has the headings of the columns. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** How wide the columns are beside each other; without it all are as wide. */
  readonly shares?: readonly number[];
}

/** A row of the post's table. */
export interface FlowFact {
  readonly label: string;
  readonly lines: readonly (readonly Run[])[];
}

/** Words of one kind. A line break is a run of `\n` alone. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  /** Set for http, https and mailto only. */
  readonly url?: string;
}

/** The words of a line without their looks. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
