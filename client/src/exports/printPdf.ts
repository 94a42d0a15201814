/** Prints a page with a browser of this computer; `undefined` where there is none. Rejects where printing fails. */
export type PrintPdf = (html: string) => Promise<Uint8Array | undefined>;
