import type { Location, Range } from 'vscode-languageserver-types';
import { fileSubject, type Reference, type WorkspaceFiles } from './references/files';
import { isDeclaration, locationOf } from './references/references';
import type { FileSummary } from './references/summary';

/** Which lenses people want to see. */
export interface CodeLensSettings {
  /** On a template: how many roles extend it. */
  readonly usedBy: boolean;
  /** On a skill of a framework file: how many roles cite it. */
  readonly citedBy: boolean;
  /** On the post of a role: how many fields are ready to publish. */
  readonly readyToPublish: boolean;
}

/** A remark above a line, and the places that it counts. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
  readonly locations: readonly Location[];
}

/** What is worth knowing about a file that others build on. */
export function codeLenses(
  files: WorkspaceFiles,
  file: FileSummary,
  wanted: Pick<CodeLensSettings, 'usedBy' | 'citedBy'>,
): Lens[] {
  return [
    ...(wanted.usedBy ? usedBy(files, file) : []),
    ...(wanted.citedBy && file.kind === 'framework' ? citedBy(files, file) : []),
  ];
}

function usedBy(files: WorkspaceFiles, file: FileSummary): Lens[] {
  const users = files
    .about(fileSubject(file.uri))
    .filter(({ mention }) => mention.what === 'file' && mention.relation === 'extends');
  const count = fileCount(users);
  if (count === 0 && !file.isTemplate) return [];
  const title = count === 0 ? 'Not used by any role' : `Used by ${rolesInWords(count)}`;
  return [{ range: file.titleRange, title, locations: users.map(locationOf) }];
}

function citedBy(files: WorkspaceFiles, file: FileSummary): Lens[] {
  return file.mentions.flatMap((mention) => {
    if (mention.what !== 'framework-skill' || mention.declares !== 'id') return [];
    const citing = files
      .about(files.subjectOf({ file, mention }))
      .filter((one) => one.file.kind === 'role' && !isDeclaration(one.mention));
    const count = fileCount(citing);
    if (count === 0) return [];
    const title = `${rolesInWords(count)} ${count === 1 ? 'cites' : 'cite'} this`;
    return [{ range: mention.range, title, locations: citing.map(locationOf) }];
  });
}

function fileCount(references: readonly Reference[]): number {
  return new Set(references.map(({ file }) => file)).size;
}

function rolesInWords(count: number): string {
  return count === 1 ? '1 role' : `${count} roles`;
}
