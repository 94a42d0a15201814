import type { Comment, RoleDocument } from '../parse/roleDocument';
import type { Problem } from '../problem';

// `# role-disable-next-line sfia/retired-skill`, `# role-disable-line …`, `# role-disable …`
const DIRECTIVE = /^#\s*role-disable(-next-line|-line)?(?=\s|$)(.*)$/;

interface Suppression {
  /** The only line (from 0) it is about; `undefined` for the whole file. */
  readonly line: number | undefined;
  /** Rule ids or `group/*`; none means all rules. */
  readonly ids: readonly string[];
}

const READ = new WeakMap<RoleDocument, readonly Suppression[]>();

/** True where a comment in the file switches the finding off. */
export function suppressed(document: RoleDocument, problem: Problem): boolean {
  const active = suppressions(document);
  if (active.length === 0) return false;
  const { line } = document.positionAt(problem.start);
  const group = `${problem.code.split('/')[0]}/*`;
  return active.some(
    (one) =>
      (one.line === undefined || one.line === line) &&
      (one.ids.length === 0 || one.ids.includes(problem.code) || one.ids.includes(group)),
  );
}

/** Read once for each version of a document. */
function suppressions(document: RoleDocument): readonly Suppression[] {
  const known = READ.get(document);
  if (known !== undefined) return known;
  const read = document.comments.flatMap((comment) => {
    const one = readSuppression(document, comment);
    return one === undefined ? [] : [one];
  });
  READ.set(document, read);
  return read;
}

function readSuppression(document: RoleDocument, comment: Comment): Suppression | undefined {
  const match = DIRECTIVE.exec(document.text.slice(comment.start, comment.end).trimEnd());
  if (match === null) return undefined;
  const ids = (match[2] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const { line } = document.positionAt(comment.start);
  if (match[1] === '-next-line') return { line: line + 1, ids };
  if (match[1] === '-line') return { line, ids };
  return inFirstBlock(document, line) ? { line: undefined, ids } : undefined;
}

/** The first comment block: only comments and blank lines stand above. */
function inFirstBlock(document: RoleDocument, line: number): boolean {
  for (let above = 0; above <= line; above += 1) {
    if (!/^\s*(#|$)/.test(document.lineText(above))) return false;
  }
  return true;
}
