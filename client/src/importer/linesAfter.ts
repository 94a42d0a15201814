/** Lines, counted from 0, the last one included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A change of a document: the lines that it touches, and how many lines the new text has there. */
export interface LineChange extends Lines {
  readonly becomes: number;
}

/**
 * Where lines stand after a change of the document: further down or up when it was above them, `undefined` when it
 * touched them.
 */
export function linesAfter({ first, last }: Lines, change: LineChange): Lines | undefined {
  if (change.first > last) return { first, last };
  if (change.last >= first) return undefined;
  const moved = change.becomes - (change.last - change.first + 1);
  return { first: first + moved, last: last + moved };
}
