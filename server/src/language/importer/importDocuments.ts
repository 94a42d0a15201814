import type { Frameworks } from '../frameworks/types';
import { fileStem } from '../newRole/fileStem';
import type { Shape } from '../schema/shape';
import { createDraft } from './draft/draft';
import { words } from './draft/value';
import { writeDraft } from './draft/write';
import { type DraftFile, readDocument } from './readDocument';
import type { ReportItem } from './report';
import { findShared, moveShared } from './shared';
import type { SourceDocument } from './source';

export interface ImportOptions {
  /** Moves what several documents say word for word to a template. Without it, the result only says what there is. */
  readonly template?: boolean;
  /** Names that files have already where these are to stand; capitals don't matter. */
  readonly taken?: readonly string[];
}

export interface ImportedFile {
  /** Ends in `.role.yaml`; no two of a result are the same, and none is taken. */
  readonly name: string;
  readonly text: string;
  readonly kind: 'role' | 'template';
}

export interface ImportResult {
  /** Templates stand in front of the roles that extend them. */
  readonly files: readonly ImportedFile[];
  /** By file, then by place. */
  readonly items: readonly ReportItem[];
  /** What several roles say word for word, unless a template holds it already. */
  readonly repeated?: RepeatedText;
}

export interface RepeatedText {
  /** Keys of the format, or headings of the documents' own. */
  readonly sections: readonly string[];
  readonly roles: number;
  readonly words: number;
}

/** Role files made of documents, with a report of what went where. Nothing that their blocks say is left out. */
export function importDocuments(
  documents: readonly SourceDocument[],
  { frameworks, shape }: { readonly frameworks: Frameworks; readonly shape: Shape },
  { template = false, taken = [] }: ImportOptions = {},
): ImportResult {
  const read = documents.flatMap((document, index) => readDocument(document, index, frameworks));
  const roles = read.filter((file) => file.kind === 'role' && file.template === undefined);
  const shared = findShared(roles.map(({ draft }) => draft));
  const files = shared !== undefined && template ? [sharedTemplate(shared, roles), ...read] : read;
  const names = namesOf(files, taken);
  const written = files.map((file) => {
    if (file.template !== undefined) {
      file.draft.put('extends', words(`./${names.get(file.template) ?? ''}`));
    }
    return { file, ...writeDraft(file.draft.root, shape) };
  });
  return {
    files: written.map(({ file, text }) => ({ name: names.get(file) ?? '', text, kind: file.kind })),
    items: written.flatMap(({ notes }, file) =>
      notes.map(({ note, start, end }) => ({ ...note, file, start, end })),
    ),
    ...(shared === undefined || template
      ? {}
      : { repeated: { sections: shared.names, roles: shared.drafts.length, words: shared.words } }),
  };
}

function sharedTemplate(
  shared: NonNullable<ReturnType<typeof findShared>>,
  roles: readonly DraftFile[],
): DraftFile {
  const draft = createDraft();
  draft.put('kind', words('template'));
  moveShared(shared, draft);
  const template: DraftFile = { kind: 'template', draft, template: undefined };
  for (const role of roles) {
    if (shared.drafts.includes(role.draft)) role.template = template;
  }
  return template;
}

/** A name for each file: its title in lower case with hyphens, numbered where it is taken. */
function namesOf(
  files: readonly DraftFile[],
  takenBefore: readonly string[],
): ReadonlyMap<DraftFile, string> {
  const taken = new Set(takenBefore.map((name) => name.toLowerCase()));
  return new Map(
    files.map((file) => {
      const base = fileStem(titleOf(file, files));
      let free = `${base}.role.yaml`;
      for (let number = 2; taken.has(free); number += 1) free = `${base}-${number}.role.yaml`;
      taken.add(free);
      return [file, free];
    }),
  );
}

function titleOf({ kind, draft }: DraftFile, files: readonly DraftFile[]): string {
  const value = draft.get('title') ?? draft.get('organisation.name');
  const text = value !== undefined && 'text' in value ? value.text : '';
  if (kind === 'role') return text;
  // two templates of one organisation are numbered
  return text === '' ? (files.length > 1 ? 'shared template' : 'template') : `${text} template`;
}
