import type { Range } from 'vscode-languageserver-types';

/** How a rule's findings are shown; `off` switches it off. */
export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** One change of the text. Offsets are UTF-16 code units of the document that was checked. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface Fix {
  /** What the fix does, as the menu shows it: starts with a verb, names the result. */
  readonly title: string;
  readonly edits: readonly OffsetEdit[];
  /** Where a client takes snippets, the same edits with tab stops; `edits` is the plain form. */
  readonly snippets?: readonly OffsetEdit[];
  /** The fix that most people want: shown first, run by "Auto Fix". */
  readonly preferred?: boolean;
  /** True when no other repair is plausible, so that "fix all" may apply it unseen. */
  readonly unambiguous?: boolean;
}

export interface RelatedPlace {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** A finding of a rule, in offsets (UTF-16 code units) of the document that was checked. */
export interface Problem {
  /** `group/name`, as in docs/rules.md. */
  readonly code: string;
  /** One sentence in plain English. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Worked out only when somebody asks for fixes. */
  readonly fixes?: () => readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** The text is not needed and may be shown faded. */
  readonly unnecessary?: boolean;
  /** The rule's default unless the rule says otherwise for this finding. */
  readonly severity?: Exclude<Severity, 'off'>;
}

/** What a rule is, for settings, documentation and links. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what the rule finds. */
  readonly description: string;
}
