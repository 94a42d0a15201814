// Where a mark stands: on a line of its own above the line on which its skill starts. Offsets are UTF-16 code units.
import { type RoleNode, walk } from '../parse/node';
import type { Comment, RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import type { CitedSkill } from '../rules/sfia/cited';
import { cutLines, lineStartAt } from '../rules/textEdits';

/** Where a cited skill starts: at its dash, or where an alias has it from. */
export function startOf({ item, mapping }: Pick<CitedSkill, 'item' | 'mapping'>): number {
  return item.value === mapping ? item.start : mapping.start;
}

/** Puts comments above the line that holds `offset`, those left out that stand there already. */
export function commentsAbove(
  document: RoleDocument,
  offset: number,
  comments: readonly string[],
): OffsetEdit | undefined {
  const { text, eol } = document;
  const start = lineAboveSuppressions(document, lineOutsideText(document, offset));
  const missing = comments.filter((comment) => !standsAbove(document, start, comment));
  if (missing.length === 0) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start, newText: missing.map((comment) => indent + comment + eol).join('') };
}

/** The line that a comment above it is about: the next one below that is neither blank nor a comment. */
export function lineBelow(document: RoleDocument, comment: Comment): number {
  const last = document.positionAt(document.text.length).line;
  let line = document.positionAt(comment.start).line + 1;
  while (line < last && /^\s*(#|$)/.test(document.lineText(line))) line += 1;
  return line;
}

/** Takes a comment out: its line, or the end of a line. */
export function removeComment({ text }: RoleDocument, { start, end }: Comment): OffsetEdit {
  const before = text.slice(lineStartAt(text, start), start);
  if (before.trim() === '') return cutLines(text, start, end);
  return { start: start - (before.length - before.trimEnd().length), end, newText: '' };
}

/** Start of the line of `offset`, or of one above where that one begins inside a text of several lines. */
function lineOutsideText({ root, text }: RoleDocument, offset: number): number {
  const spread: RoleNode[] = [];
  walk(root, (node) => {
    if (node.kind === 'scalar' && text.slice(node.start, node.end).includes('\n')) spread.push(node);
  });
  let start = lineStartAt(text, offset);
  for (const node of spread.toReversed()) {
    if (node.start < start && start <= node.end) start = lineStartAt(text, node.start);
  }
  return start;
}

/** A comment that switches off a rule for the next line has to stay next to it. */
function lineAboveSuppressions(document: RoleDocument, lineStart: number): number {
  let { line } = document.positionAt(lineStart);
  while (line > 0 && /^\s*#\s*role-disable-next-line\b/.test(document.lineText(line - 1))) line -= 1;
  return document.offsetAt({ line, character: 0 });
}

function standsAbove(document: RoleDocument, lineStart: number, comment: string): boolean {
  for (let { line } = document.positionAt(lineStart); line > 0; line -= 1) {
    const above = document.lineText(line - 1).trim();
    if (above === comment) return true;
    if (!above.startsWith('#')) return false;
  }
  return false;
}
