import { type ParagraphChild, TextRun } from 'docx';
import { withoutTurns } from '../language/advert/escape';
import type { Run } from '../language/advert/flow/flow';
import { SteadyLink } from './link';

/** Writes the words of a line. */
export type Inline = (runs: readonly Run[]) => ParagraphChild[];

/** XML has no way to write some characters, and Word refuses a file that has them. */
export function printable(text: string): string {
  return withoutTurns(text).replace(/\p{Surrogate}|\p{Cc}|[\ufffe\uffff]/gu, (mark) =>
    /[\t\n\r]/.test(mark) ? mark : '',
  );
}

/** For one document, whose links are counted. */
export function createInline(): Inline {
  let links = 0;
  return (runs) =>
    runs.map((run) => {
      if (run.text === '\n') return new TextRun({ break: 1 });
      const text = new TextRun({
        text: printable(run.text),
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
        ...(run.code ? { font: 'Courier New' } : {}),
        ...(run.url === undefined ? {} : { style: 'Hyperlink' }),
      });
      if (run.url === undefined) return text;
      links += 1;
      return new SteadyLink([text], printable(run.url), links);
    });
}
