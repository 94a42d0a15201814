// Why an advert is no PDF: clauses for the end of a sentence.

export const NO_BROWSER = 'no Chromium, Chrome or Edge was found to print it';

export const PRINTING_FAILED = 'the browser of this computer could not print it';

/** What to do about it where no web page is written in place of the PDF. */
export const PAGE_INSTEAD = 'export HTML instead';
