import type { FolderEntry } from '../protocol';

/** What came of reading a file. */
export type FileRead =
  | {
      readonly status: 'loaded';
      /** As it stands on disk, with a byte order mark where there is one. */
      readonly text: string;
      /** Where links lead to, when elsewhere. */
      readonly realUri?: string;
    }
  | { readonly status: 'not-found' }
  | {
      readonly status: 'unreadable';
      /** A clause in plain English, for the end of a sentence. */
      readonly reason: string;
    };

/** The same for a file that isn't text. */
export type BytesRead =
  | { readonly status: 'loaded'; readonly bytes: Uint8Array }
  | Exclude<FileRead, { readonly status: 'loaded' }>;

/** A text as editors have it: they take the byte order mark away, so their positions don't count it. */
export function textInEditor(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** How this runtime reaches files. No method rejects. */
export interface FileSystem {
  read(uri: string): Promise<FileRead>;
  readBytes(uri: string): Promise<BytesRead>;
  /** Where links lead to; the URI itself when there are none or nothing is there. */
  realUri(uri: string): Promise<string>;
  /** Names in a folder; empty where it can't be listed. */
  list(folderUri: string): Promise<readonly string[]>;
  /** What is in a folder; empty where it can't be listed. */
  entries(folderUri: string): Promise<readonly FolderEntry[]>;
}
