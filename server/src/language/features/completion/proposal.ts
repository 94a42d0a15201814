import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { SfiaVersion } from '../../frameworks/types';
import type { Cursor } from './cursor';

/** What resolving an item needs to know; the value is the item's label. */
export interface CompletionData {
  /** Id of the list (`x-values`) that the value is from. */
  readonly values: string;
  readonly version: SfiaVersion;
  readonly framework?: string;
  readonly skill?: string;
  readonly role?: string;
}

/** One entry of the list before it takes the form that the client knows. */
export interface Proposal {
  readonly label: string;
  /** What replaces the cursor's text. */
  readonly text: string;
  /** The same with tab stops. */
  readonly snippet?: string;
  /** Shown beside the label. */
  readonly about?: string | undefined;
  /** What the typed text is compared with, if not the label. */
  readonly filter?: string;
  /** Ordered by this, if not by the label. */
  readonly sort?: string;
  readonly kind: CompletionItemKind;
  readonly documentation?: string;
  /** One object for all proposals of a list, so that it is sent once. */
  readonly data?: CompletionData | undefined;
  /** Something is still to be chosen in the text, so the list opens again. With a snippet, only for clients without. */
  readonly goesOn?: boolean;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** True where more typing needs a new list. */
  readonly incomplete: boolean;
}

/** What the typed text is compared with: clients take in the quote that the replaced text starts with. */
export function filterFor({ quote }: Cursor, text: string): string {
  if (quote === undefined) return text;
  return (quote === 'single' ? "'" : '"') + text;
}
