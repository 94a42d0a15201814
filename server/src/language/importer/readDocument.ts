// One document as one role, or as several over a template.
import { wordsOf } from '../frameworks/names';
import type { Frameworks } from '../frameworks/types';
import { cleanDocument } from './clean';
import { createDraft, type RoleDraft } from './draft/draft';
import { name, type Value, words } from './draft/value';
import { blockWords } from './markdown';
import { levelTitle, splitLevels } from './levels';
import { type Part, partsOfDocument } from './outline/parts';
import { readParts } from './read/role';
import { type MakeNote, notesOf } from './report';
import { type Citation, readCitations } from './skills/citation';
import { type CitedVersion, versionOf } from './skills/version';
import { citationRows } from './skills/table';
import type { SourceBlock, SourceDocument } from './source';
import { findTitle, titleFromName } from './title';

export interface DraftFile {
  readonly kind: 'role' | 'template';
  readonly draft: RoleDraft;
  /** The template among the same files that it extends. */
  template: DraftFile | undefined;
}

/** The files that a document becomes: a role, or a template and a role for each level. `index` counts documents. */
export function readDocument(source: SourceDocument, index: number, frameworks: Frameworks): DraftFile[] {
  const document = cleanDocument(source);
  const note = notesOf(document.name, index);
  const version = citedVersion(document, frameworks);
  const { common, levels } = splitLevels(partsOfDocument(document.blocks));
  const title = findTitle(common, note, frameworks);
  if (levels.length === 0) {
    const role = readRole(title.parts, { frameworks, note, version });
    if (title.value !== undefined) putTitle(role.draft, title.value, title.text, note);
    else role.draft.put('title', titleFromName(document.name, note));
    return [role];
  }
  const template = readRole(title.parts, { frameworks, note, version }, 'template');
  if (title.value !== undefined) putTitle(template.draft, title.value, title.text, note);
  const stated = template.draft.get('title');
  const called = stated !== undefined && 'text' in stated ? stated.text : '';
  const titles = levels.map(({ heading }) => levelTitle(heading, called));
  // a title that all levels have in theirs needs no template
  const isRepeated = titles.every((own) => wordsOf(called).every((word) => wordsOf(own).includes(word)));
  const isNeeded = template.draft.root.entries.size > (stated !== undefined && isRepeated ? 1 : 0);
  template.draft.put('kind', words('template'));
  const roles = levels.map(({ heading, parts }, at) => {
    const role = readRole(parts, { frameworks, note, version });
    const own = titles[at] ?? heading;
    const message = own === heading ? undefined : 'The heading names the level only, so the role was added.';
    const value = name(own, [note(message === undefined ? 'mapped' : 'guessed', heading, 'title', message)]);
    putTitle(role.draft, value, heading, note);
    return { ...role, template: isNeeded ? template : undefined };
  });
  return isNeeded ? [template, ...roles] : roles;
}

/** Where the text below gives another title, the heading stays as a section. */
function putTitle(draft: RoleDraft, value: Value, heading: string, note: MakeNote): void {
  if (draft.put('title', value)) return;
  const message = 'The text gives another title, so this heading stays as a section of its own.';
  draft.section(heading, '', [note('look', heading, `sections, "${heading}"`, message)]);
}

interface Reading {
  readonly frameworks: Frameworks;
  readonly note: MakeNote;
  readonly version: CitedVersion;
}

function readRole(parts: readonly Part[], reading: Reading, kind: DraftFile['kind'] = 'role'): DraftFile {
  const draft = createDraft();
  readParts(parts, { ...reading, draft });
  return { kind, draft, template: undefined };
}

function citedVersion({ blocks }: SourceDocument, { sfia }: Frameworks): CitedVersion {
  const text = blockWords(blocks);
  const citations = blocks.flatMap((block) => citationsIn(block, sfia));
  return versionOf(text, citations, sfia);
}

function citationsIn(block: SourceBlock, sfia: Frameworks['sfia']): Citation[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return readCitations(blockWords([block]), sfia);
    case 'list':
      return block.items.flatMap(({ text, children }) => [
        ...readCitations(blockWords([{ kind: 'paragraph', text }]), sfia),
        ...children.flatMap((child) => citationsIn(child, sfia)),
      ]);
    case 'table':
      return [
        ...citationRows(block, sfia, false).citations,
        ...block.rows.flatMap(({ cells }) =>
          cells.flat().flatMap((inner) => (inner.kind === 'list' ? citationsIn(inner, sfia) : [])),
        ),
      ];
  }
}
