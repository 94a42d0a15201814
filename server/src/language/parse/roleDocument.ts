import type { Position, Range } from 'vscode-languageserver-types';
import type { Problem } from '../problem';
import type { RoleNode } from './node';

/** Which of the project's three kinds of file a document is. */
export type DocumentKind = 'role' | 'config' | 'framework';

export interface Comment {
  /** Offset of the `#`. */
  readonly start: number;
  readonly end: number;
}

/** One version of a document, parsed once. Every feature reads this; nothing in it changes. */
export interface RoleDocument {
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
  /** Offset to line and character (UTF-16), clamped to the text. */
  positionAt(offset: number): Position;
  /** Line and character (UTF-16) to offset, clamped to the text. */
  offsetAt(position: Position): number;
  rangeOf(place: { readonly start: number; readonly end: number }): Range;
  /** The text of a line without its line break; empty behind the last line. */
  lineText(line: number): string;
}
