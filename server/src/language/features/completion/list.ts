// Proposals in the form of the protocol, as small as the client allows.
import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Range,
} from 'vscode-languageserver-types';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Cursor } from './cursor';
import type { Proposal, Proposals } from './proposal';

/** What the client can do. */
export interface CompletionOptions {
  readonly snippets: boolean;
  /** The client's `completionList.itemDefaults`. */
  readonly itemDefaults?: readonly string[];
  readonly labelDetails?: boolean;
  /** Id of the client's command that opens the list of suggestions, where it has one. */
  readonly suggestCommand?: string;
}

type Defaults = NonNullable<CompletionList['itemDefaults']>;

/** A completion list whose items replace the cursor's text. */
export function completionList(
  document: RoleDocument,
  cursor: Cursor,
  { proposals, incomplete }: Proposals,
  options: CompletionOptions,
): CompletionList {
  const range = document.rangeOf(cursor);
  const defaults = defaultsFor(proposals[0], range, options);
  return {
    isIncomplete: incomplete,
    ...(Object.keys(defaults).length > 0 && { itemDefaults: defaults }),
    items: proposals.map((proposal) => completionItem(proposal, cursor, range, defaults, options)),
  };
}

/** What the items share: nearly all lists hold items of one sort, so that the first one speaks for all. */
function defaultsFor(first: Proposal | undefined, range: Range, options: CompletionOptions): Defaults {
  const known = new Set(options.itemDefaults);
  return {
    ...(known.has('editRange') && { editRange: range }),
    ...(known.has('insertTextFormat') && { insertTextFormat: formatOf(first, options) }),
    ...(known.has('insertTextMode') && { insertTextMode: InsertTextMode.asIs }),
    ...(known.has('data') && first?.data !== undefined && { data: first.data }),
  };
}

function completionItem(
  proposal: Proposal,
  cursor: Cursor,
  range: Range,
  defaults: Defaults,
  options: CompletionOptions,
): CompletionItem {
  const { label, about, filter, sort, kind, documentation, data, goesOn } = proposal;
  const format = formatOf(proposal, options);
  const isSnippet = format === InsertTextFormat.Snippet;
  const newText = inPlace(isSnippet ? (proposal.snippet ?? proposal.text) : proposal.text, cursor);
  const again = goesOn && !isSnippet ? options.suggestCommand : undefined;
  return {
    label,
    kind,
    ...(about !== undefined &&
      (options.labelDetails ? { labelDetails: { description: about } } : { detail: about })),
    ...(filter !== undefined && filter !== label && { filterText: filter }),
    ...(sort !== undefined && { sortText: sort }),
    ...insertion(newText, label, range, defaults),
    ...(format !== (defaults.insertTextFormat ?? InsertTextFormat.PlainText) && { insertTextFormat: format }),
    // clients would shift lines that are already indented as they must be
    ...(newText.includes('\n') &&
      defaults.insertTextMode === undefined && { insertTextMode: InsertTextMode.asIs }),
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: documentation },
    }),
    ...(data !== undefined && data !== defaults.data && { data }),
    ...(again !== undefined && { command: { title: 'Suggest', command: again } }),
  };
}

function insertion(
  newText: string,
  label: string,
  range: Range,
  defaults: Defaults,
): Partial<CompletionItem> {
  if (defaults.editRange === undefined) return { textEdit: { range, newText } };
  return newText === label ? {} : { textEditText: newText };
}

function formatOf(proposal: Proposal | undefined, { snippets }: CompletionOptions): InsertTextFormat {
  return snippets && proposal?.snippet !== undefined ? InsertTextFormat.Snippet : InsertTextFormat.PlainText;
}

/** With what is missing in front, and a blank before a comment that would otherwise become text. */
function inPlace(text: string, { before, after }: Cursor): string {
  return before + text + (after === 'comment' && !text.endsWith(' ') ? ' ' : '');
}
