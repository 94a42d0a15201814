// Names and parameter types of the requests that go beyond the Language Server Protocol.
// The client imports this file as types and constants only; method names are strings because client and server
// carry different copies of the protocol library.
import type { Range } from 'vscode-languageserver-types';

/** Client → server: the advert of an open role, rendered. Answers `RenderedAdvert`, or null for other files. */
export const RENDER_ADVERT = 'role/renderAdvert';

export interface RenderAdvertParams {
  readonly uri: string;
}

export interface RenderedAdvert {
  readonly uri: string;
  /** Version of the document that was rendered. */
  readonly version: number;
  readonly title: string;
  /** BCP 47, for the page's `lang`. */
  readonly language: string;
  /** The body of the page: escaped, without scripts, styles or event handlers. */
  readonly html: string;
  /** Set while the file can't be read as YAML: the first thing that is wrong. The page then shows what could be read. */
  readonly broken: BrokenFile | undefined;
}

export interface BrokenFile {
  readonly message: string;
  readonly range: Range;
}

/** Server → client notification: adverts of these documents may look different now (a parent or the workspace file changed). */
export const ADVERTS_CHANGED = 'role/advertsChanged';

export interface AdvertsChangedParams {
  readonly uris: readonly string[];
}

/** Client → server: what to insert when `text` is pasted over `range`. Answers the text, or null to paste as it is. */
export const PREPARE_PASTE = 'role/preparePaste';

export interface PreparePasteParams {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

/** Server → client: the contents of a file that the server can't reach itself (browser, virtual folders). */
export const READ_FILE = 'role/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** `text` is set when the file could be read; `notFound` tells a missing file from an unreadable one. */
export interface ReadFileResult {
  readonly text?: string;
  readonly notFound?: boolean;
  readonly reason?: string;
}

/** `initializationOptions` of the extension's own client; other editors send none. */
export interface ClientOptions {
  /** The client answers `role/readFile`. */
  readonly readFile?: boolean;
  /** The client wants `role/advertsChanged`. */
  readonly adverts?: boolean;
  /** The client's command that shows suggestions, run after a key whose values are known. */
  readonly suggestCommand?: string;
}
