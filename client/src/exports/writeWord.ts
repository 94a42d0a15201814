import type { AdvertExport } from '../../../server/src/protocol';

/** What the bundle for Word files is asked. */
export type WordRequest = NonNullable<AdvertExport['word']>;

/** Writes a Word file with the part of the extension that is loaded on first use. Rejects where that part fails. */
export type WriteWord = (request: WordRequest) => Promise<Uint8Array>;
