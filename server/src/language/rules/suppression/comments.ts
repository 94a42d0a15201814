// The comments that switch rules off: `# role-disable-next-line sfia/retired-skill`, `# role-disable-line …` and
// `# role-disable …`. What follows `--` is a reason, for people.
import type { Comment, RoleDocument } from '../../parse/roleDocument';

const DIRECTIVE = /^#\s*role-disable(-next-line|-line)?(?=\s|$)/;

/** A rule id, or a group such as `sfia/*`, in a comment. Offsets are UTF-16 code units. */
export interface NamedRule {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Suppression {
  readonly comment: Comment;
  /** `nowhere`: meant for the file, but not in its first comments. */
  readonly scope: 'line' | 'file' | 'nowhere';
  /** The only line (from 0) that it is about; `undefined` unless `scope` is `line`. */
  readonly line: number | undefined;
  /** None means all rules. */
  readonly rules: readonly NamedRule[];
}

const READ = new WeakMap<RoleDocument, readonly Suppression[]>();

/** Read once for each version of a document, in file order. */
export function suppressionsOf(document: RoleDocument): readonly Suppression[] {
  const known = READ.get(document);
  if (known !== undefined) return known;
  const read = document.comments.flatMap((comment) => readSuppression(document, comment) ?? []);
  READ.set(document, read);
  return read;
}

function readSuppression(document: RoleDocument, comment: Comment): Suppression | undefined {
  const text = document.text.slice(comment.start, comment.end).trimEnd();
  const match = DIRECTIVE.exec(text);
  if (match === null) return undefined;
  const rules = namedRules(text, match[0].length, comment.start);
  const { line } = document.positionAt(comment.start);
  const common = { comment: { start: comment.start, end: comment.start + text.length }, rules };
  if (match[1] === '-next-line') return { ...common, scope: 'line', line: line + 1 };
  if (match[1] === '-line') return { ...common, scope: 'line', line };
  return { ...common, scope: inFirstBlock(document, line) ? 'file' : 'nowhere', line: undefined };
}

function namedRules(text: string, from: number, offset: number): NamedRule[] {
  const end = /(?:^|\s)--(?:\s|$)/.exec(text.slice(from))?.index ?? text.length;
  return [...text.slice(from, from + end).matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
    const start = offset + from + index;
    return { id, start, end: start + id.length };
  });
}

/** The first comment block: only comments and blank lines stand above. */
function inFirstBlock(document: RoleDocument, line: number): boolean {
  for (let above = 0; above <= line; above += 1) {
    if (!/^\s*(#|$)/.test(document.lineText(above))) return false;
  }
  return true;
}
