// What became of each part of a document.

/** `mapped`: certain. `guessed`: likely, worth a glance. `look`: a person has to decide. */
export type Outcome = 'mapped' | 'guessed' | 'look';

/** A passage of a source document. */
export interface SourceExcerpt {
  readonly document: string;
  /** Index of the document: several may have the same name. */
  readonly index: number;
  /** The passage, or its beginning, on one line. */
  readonly text: string;
}

export interface Note {
  readonly outcome: Outcome;
  readonly from: SourceExcerpt;
  /** Where it went, in plain words: "skills, PROG". */
  readonly to: string;
  /** A plain sentence: why it was guessed, or what to look at. */
  readonly message?: string;
}

/** A note at its place in a result. Offsets are UTF-16 code units of the result's text. */
export interface ReportItem extends Note {
  /** Index of the result. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** Makes the notes of one document. */
export type MakeNote = (outcome: Outcome, from: string, to: string, message?: string) => Note;

/** Longer passages are cut in the report, in characters. */
const LONGEST_EXCERPT = 90;

/** The notes of the document that the user calls `document`; `index` counts documents. */
export function notesOf(document: string, index: number): MakeNote {
  return (outcome, from, to, message) => ({
    outcome,
    from: { document, index, text: excerpt(from) },
    to,
    ...(message === undefined ? {} : { message }),
  });
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  const cut = line.slice(0, LONGEST_EXCERPT);
  // not in the middle of a word, nor of a character of two code units
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_EXCERPT / 2)).replace(/\p{Cs}$/u, '')} …`;
}
