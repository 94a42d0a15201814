import type { LookUpParent } from '../../../../server/src/language/inheritance/effective';
import { fileName, normalUri } from '../../../../server/src/language/inheritance/paths';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import type { RoleDocument } from '../../../../server/src/language/parse/roleDocument';
import { applied } from '../../../../server/src/language/refactorings/edits';
import type { Refactoring, Selection } from '../../../../server/src/language/refactorings/refactoring';
import { findRefactorings } from '../../../../server/src/language/refactorings/refactorings';
import { parse, ROLE_URI, roleContext, roleShape, withCursor } from '../../fixture';

/** Texts of files in the role's folder, by name. */
export type Files = Readonly<Record<string, string>>;

const documents = new Map<string, RoleDocument>();

/** Parsed once, since one file is looked at in many places. */
function parsed(text: string, uri: string): RoleDocument {
  const key = `${uri}\n${text}`;
  const document = documents.get(key) ?? parse(text, uri);
  documents.set(key, document);
  return document;
}

/** What is offered in a role with a `|` where the cursor is, or two around the selection; `¦` for a real bar. */
export function offered(marked: string, files: Files = {}): Refactoring[] {
  const { text, ...selection } = selected(marked);
  return offeredAt(text, selection, files);
}

/** The same for a text without marks, with offsets in UTF-16 code units. */
export function offeredAt(text: string, selection: Selection, files: Files): Refactoring[] {
  const document = parsed(text, ROLE_URI);
  const others = new Map(
    Object.entries(files).map(([name, content]) => {
      const uri = normalUri(new URL(name, ROLE_URI).href);
      return [uri, { status: 'loaded', document: parsed(content, uri) } as const];
    }),
  );
  const lookUp: LookUpParent = (uri) => others.get(uri) ?? { status: 'not-found' };
  const context = roleContext({ effective: resolveRole(document, lookUp, roleShape), lookUp });
  return findRefactorings({ document, context, selection }, () => true);
}

export function titles(marked: string, files: Files = {}): string[] {
  return offered(marked, files).map(({ title }) => title);
}

/** All files that change, by name, after what is offered under a title; the role itself is `lead.role.yaml`. */
export function filesAfter(marked: string, title: RegExp, files: Files = {}): Files {
  const all = offered(marked, files);
  const found = all.find((one) => title.test(one.title));
  if (found === undefined)
    throw new Error(`${title} is not among: ${all.map((one) => one.title).join('; ')}`);
  const { changes, newFile } = found;
  return Object.fromEntries([
    ...(newFile === undefined ? [] : [[fileName(newFile.uri), newFile.text]]),
    ...changes.map(({ document, edits }) => [fileName(document.uri), applied(document.text, edits)]),
  ]);
}

/** The role after what is offered under a title. */
export function roleAfter(marked: string, title: RegExp, files: Files = {}): string | undefined {
  return filesAfter(marked, title, files)['lead.role.yaml'];
}

function selected(marked: string): { text: string; start: number; end: number } {
  const last = marked.lastIndexOf('|');
  if (last === marked.indexOf('|')) {
    const { text, offset } = withCursor(marked);
    return { text, start: offset, end: offset };
  }
  const { text, offset } = withCursor(marked.slice(0, last) + marked.slice(last + 1));
  return { text, start: offset, end: last - 1 };
}
