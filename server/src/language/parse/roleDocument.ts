import type { Problem } from '../problem';
import type { RoleNode } from './node';
import type { Positions } from './positions';

/** Which of the project's three kinds of file a document is. */
export type DocumentKind = 'role' | 'config' | 'framework';

export interface Comment {
  /** Offset of the `#`. */
  readonly start: number;
  readonly end: number;
}

/** One version of a document, parsed once. Every feature reads this; nothing in it changes. */
export interface RoleDocument extends Positions {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly text: string;
  /** The root value, usually a mapping; `undefined` for an empty file. */
  readonly root: RoleNode | undefined;
  /** Findings of the `yaml/*` rules. */
  readonly problems: readonly Problem[];
  readonly comments: readonly Comment[];
  /** `\n` or `\r\n`: what new lines in edits should end with. */
  readonly eol: '\n' | '\r\n';
  /** The text of a line without its line break; empty behind the last line. */
  lineText(line: number): string;
}
