import { type Position, SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver-types';
import { fileName, normalUri } from '../inheritance/paths';
import { fileSubject, type WorkspaceFiles } from './references/files';
import { mentionAt } from './references/references';
import type { FileSummary, Mention } from './references/summary';

/** The role that a hierarchy starts from: the one that a path in `extends` leads to, else the file itself. */
export function prepareTypeHierarchy(
  files: WorkspaceFiles,
  file: FileSummary,
  position: Position,
): TypeHierarchyItem[] {
  if (file.kind !== 'role') return [];
  const mention = mentionAt(file, position);
  const named = mention !== undefined && isExtends(mention) ? files.file(mention.uri) : undefined;
  return [hierarchyItem(named ?? file)];
}

/** The roles that a role extends, in the order of its file; those that aren't there are left out. */
export function supertypes(files: WorkspaceFiles, { uri }: TypeHierarchyItem): TypeHierarchyItem[] {
  const parents = (files.file(normalUri(uri))?.mentions ?? [])
    .filter(isExtends)
    .flatMap((mention) => files.file(mention.uri) ?? []);
  return [...new Set(parents)].map(hierarchyItem);
}

/** The roles that extend a role themselves, not through another. */
export function subtypes(files: WorkspaceFiles, { uri }: TypeHierarchyItem): TypeHierarchyItem[] {
  return childrenOf(files, normalUri(uri)).map(hierarchyItem);
}

/** The files that extend a role themselves; `uri` is normalised. */
export function childrenOf(files: WorkspaceFiles, uri: string): FileSummary[] {
  const children = files.about(fileSubject(uri)).filter(({ mention }) => isExtends(mention));
  return [...new Set(children.map(({ file }) => file))];
}

/** What a file is called where several are listed. */
export function nameOfFile({ title, uri }: FileSummary): string {
  return title ?? fileName(uri);
}

function isExtends(mention: Mention): mention is Extract<Mention, { what: 'file' }> {
  return mention.what === 'file' && mention.relation === 'extends';
}

function hierarchyItem(file: FileSummary): TypeHierarchyItem {
  return {
    name: nameOfFile(file),
    kind: file.isTemplate ? SymbolKind.Interface : SymbolKind.Class,
    detail: fileName(file.uri),
    uri: file.spelledUri,
    range: file.titleRange,
    selectionRange: file.titleRange,
  };
}
