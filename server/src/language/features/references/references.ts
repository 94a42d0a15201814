import { Location, type Position, type Range } from 'vscode-languageserver-types';
import { fileSubject, type Reference, type WorkspaceFiles } from './files';
import type { FileSummary, Mention } from './summary';

/** What stands at a position: a mention, or (on its title) the file itself. */
export function subjectAt(files: WorkspaceFiles, file: FileSummary, position: Position): string | undefined {
  const mention = mentionAt(file, position);
  if (mention !== undefined) return files.subjectOf({ file, mention });
  return covers(file.titleRange, position) ? fileSubject(file.uri) : undefined;
}

/** The mention at a position, ends included. */
export function mentionAt({ mentions }: FileSummary, position: Position): Mention | undefined {
  return mentions.find(({ range }) => covers(range, position));
}

/**
 * All places of the workspace that name what stands at a position: the roles that extend this one, that cite a
 * skill, that use a framework. With `declaration` also where a framework or a skill is defined.
 */
export function references(
  files: WorkspaceFiles,
  file: FileSummary,
  position: Position,
  { declaration }: { readonly declaration: boolean },
): Location[] {
  const subject = subjectAt(files, file, position);
  if (subject === undefined) return [];
  return files
    .about(subject)
    .filter((reference) => declaration || !isDeclaration(reference.mention))
    .map(locationOf);
}

export function locationOf({ file, mention }: Reference): Location {
  return Location.create(file.spelledUri, mention.range);
}

/** Where a framework file gives something its id or name. */
export function isDeclaration(mention: Mention): boolean {
  return 'declares' in mention && mention.declares !== undefined && mention.declares !== false;
}

/** Where the framework, or the skill of one, is defined that a mention names; `undefined` where no file of the workspace does. */
export function declarationOf(files: WorkspaceFiles, reference: Reference): Reference | undefined {
  if (!isOfFramework(reference.mention)) return undefined;
  return files.about(files.subjectOf(reference)).find(({ mention }) => isDeclaration(mention));
}

/** True for what a framework file of the workspace may define. */
export function isOfFramework({ what }: Mention): boolean {
  return what === 'framework' || what === 'framework-skill';
}

function covers({ start, end }: Range, { line, character }: Position): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  const beforeEnd = line < end.line || (line === end.line && character <= end.character);
  return afterStart && beforeEnd;
}
