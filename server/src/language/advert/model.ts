// The advert as plain data: what the page says, in the order of the page. Every output format renders this model.
// Texts are as written; escaping and Markdown are the formats' business.

/** Where a part of the page was written. Offsets are UTF-16 code units. */
export interface WrittenAt {
  /** Position in `Advert.files`. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

export interface Advert {
  /** URIs of the role and of all files it inherits from, the role's own first. */
  readonly files: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly title: AdvertName;
  /** The organisation's name, printed below the title. */
  readonly organisation: AdvertName | undefined;
  /** In the order of the page; none is empty. */
  readonly sections: readonly AdvertSection[];
  /** The words around the number of a page. */
  readonly pageOf: readonly [page: string, of: string];
  /** Sentences for whoever exports the advert. */
  readonly notes: readonly string[];
  /** The post for other programs. */
  readonly posting: Posting;
  /** What a panel scores, in the order of its sheet. */
  readonly scored: readonly ScoredItem[];
}

/** The post and its campaign in the words of the role file. A text is empty where the file says nothing. */
export interface Posting {
  readonly reference: string;
  /** Local time in the UK, as written: `2027-12-31` or `2027-12-31T23:55`. */
  readonly opens: string;
  readonly closes: string;
  readonly applyUrl: string;
  readonly contractTypes: readonly string[];
  readonly workingPatterns: readonly string[];
  readonly hours: string;
  readonly positions: number | undefined;
  readonly pay: PostingPay | undefined;
  readonly places: readonly PostingPlace[];
}

export interface PostingPay {
  readonly min: number;
  readonly max: number;
  /** ISO 4217. */
  readonly currency: string;
  /** `year`, `month`, `week`, `day` or `hour`. */
  readonly per: string;
}

export interface PostingPlace {
  readonly name: string;
  readonly street: string;
  readonly locality: string;
  readonly region: string;
  readonly postcode: string;
  /** ISO 3166. */
  readonly country: string;
  readonly remote: boolean;
}

export interface ScoredItem {
  readonly kind: 'criterion' | 'behaviour' | 'skill';
  readonly need: 'essential' | 'desirable';
  readonly text: string;
  /** Of a skill; else empty. */
  readonly level: string;
  readonly stages: readonly string[];
}

/** A short text that is no Markdown. */
export interface AdvertName {
  readonly text: string;
  readonly writtenAt?: WrittenAt;
}

export interface AdvertSection {
  /** The key it prints, for example `skills.sfia`; `sections` for a section of the file's own. */
  readonly key: string;
  readonly heading: string;
  readonly writtenAt?: WrittenAt;
  readonly blocks: readonly AdvertBlock[];
}

export type AdvertBlock = HeadingBlock | ProseBlock | ParagraphBlock | ListBlock | TableBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for a heading directly below the section's, 2 for one below that. */
  readonly depth: 1 | 2;
  readonly text: string;
}

/** Markdown of any length. */
export interface Prose {
  readonly markdown: string;
  readonly writtenAt?: WrittenAt;
  /** Offset of each line of `markdown` in its file, where they are known. */
  readonly lineStarts?: readonly number[];
}

export interface ProseBlock extends Prose {
  readonly kind: 'prose';
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  readonly writtenAt?: WrittenAt;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly entries: readonly ListEntry[];
  readonly writtenAt?: WrittenAt;
}

export type ListEntry = ListItem | ListGroup;

export interface ListItem {
  readonly kind: 'item';
  readonly content: readonly Inline[];
  /** Text of several lines, in place of `content` or below it. */
  readonly prose?: Prose;
  /** Printed behind everything else. */
  readonly notes?: readonly Inline[];
  readonly writtenAt?: WrittenAt;
}

/** Items under a heading of their own, which is one level below the heading in force. */
export interface ListGroup {
  readonly kind: 'group';
  readonly heading: string;
  readonly intro: readonly Inline[];
  readonly items: readonly ListItem[];
  readonly writtenAt?: WrittenAt;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly writtenAt?: WrittenAt;
}

export interface TableRow {
  readonly label: string;
  readonly lines: readonly (readonly Inline[])[];
  /** For a row that isn't filled in yet and has no lines: what to say to people who can't see the empty cell. */
  readonly blank?: string;
  readonly writtenAt?: WrittenAt;
}

/** A piece of a line. `markdown` is one line of Markdown; a `note` is one too and is printed in brackets. */
export type Inline =
  | { readonly kind: 'text' | 'markdown' | 'note'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };
