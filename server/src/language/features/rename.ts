import type { Position, Range } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import { documentKind, isRoleFile } from '../documentKind';
import { isBundledId } from '../frameworks/custom/files';
import { sameName } from '../frameworks/names';
import type { Frameworks } from '../frameworks/types';
import { fileName } from '../inheritance/paths';
import { frameworkId } from '../schema/formats';
import { type FileEdits, type FileMove, fileRenameEdits, rewriteMention } from './fileRename';
import type { Reference, WorkspaceFiles } from './references/files';
import { declarationOf, mentionAt } from './references/references';
import type { FileMention, FileSummary, Mention, SkillMention } from './references/summary';

/** What is about to be renamed. */
export interface Renamable {
  readonly range: Range;
  /** The name that it has. */
  readonly placeholder: string;
}

/** What a renaming takes, or one sentence that says why it can't be. */
export type Renaming =
  | { readonly edits: readonly FileEdits[]; readonly moves: readonly FileMove[] }
  | { readonly problem: string };

/**
 * What can be renamed at a position: the file that a path leads to, a SFIA code, and frameworks and skills of the
 * workspace's own. `undefined` for everything else.
 */
export function prepareRename(
  files: WorkspaceFiles,
  file: FileSummary,
  position: Position,
): Renamable | undefined {
  const mention = mentionAt(file, position);
  if (mention === undefined || !isRenamable(files, { file, mention })) return undefined;
  const placeholder = mention.what === 'file' ? fileName(mention.uri) : mention.text;
  return { range: mention.range, placeholder };
}

/** Renames what stands at a position, in every file of the workspace. */
export function rename(
  files: WorkspaceFiles,
  frameworks: Frameworks,
  { file, position, newName }: { file: FileSummary; position: Position; newName: string },
): Renaming {
  const mention = mentionAt(file, position);
  const reference = mention && { file, mention };
  const name = newName.trim();
  if (reference === undefined || !isRenamable(files, reference)) {
    return {
      problem: 'Only file paths, SFIA codes, and skills frameworks of this workspace can be renamed.',
    };
  }
  const problem = problemOf(files, frameworks, reference, name);
  if (problem !== undefined) return { problem };
  if (reference.mention.what === 'file') return renameFile(files, reference.mention, name);
  return { edits: editsOf(renamedTogether(files, reference), name), moves: [] };
}

function isRenamable(files: WorkspaceFiles, reference: Reference): boolean {
  const { mention } = reference;
  if (mention.what === 'file') return files.file(mention.uri) !== undefined;
  return mention.what === 'sfia-skill' || declarationOf(files, reference) !== undefined;
}

function renameFile(files: WorkspaceFiles, { uri }: FileMention, name: string): Renaming {
  const newUri = Utils.joinPath(Utils.dirname(URI.parse(uri)), name).toString();
  const moves = [{ oldUri: files.file(uri)?.spelledUri ?? uri, newUri }];
  return { edits: fileRenameEdits(files, moves), moves };
}

/** Why the new name won't do: one sentence. */
function problemOf(
  files: WorkspaceFiles,
  frameworks: Frameworks,
  reference: Reference,
  name: string,
): string | undefined {
  const { mention } = reference;
  switch (mention.what) {
    case 'file':
      return fileNameProblem(files, mention, name);
    case 'sfia-skill': {
      const { sfia } = frameworks;
      if (sfia.history(name) !== undefined) return undefined;
      return `\`${name}\` is not the code of a skill in SFIA ${sfia.versions[0]} to ${sfia.current}.`;
    }
    case 'framework': {
      if (!frameworkId(name)) {
        return `\`${name}\` can't be the id of a framework: it starts with a small letter, and letters and digits follow.`;
      }
      const isTaken = isBundledId(name) || files.all.some((other) => other.frameworkId === name);
      return isTaken ? `There is another framework with the id \`${name}\`.` : undefined;
    }
    case 'framework-skill':
      return skillNameProblem(files, { ...reference, mention }, name);
  }
}

function fileNameProblem(files: WorkspaceFiles, { uri }: FileMention, name: string): string | undefined {
  if (/[/\\]/.test(name)) return 'A file name has no slashes: to move a file, drag it to another folder.';
  const kind = documentKind(uri);
  if (kind === 'role' && !isRoleFile(name)) return "A role file's name ends in `.role.yaml`.";
  if (kind === 'framework' && documentKind(name) !== 'framework') {
    return "A framework file's name ends in `.skills-framework.yaml`.";
  }
  const target = Utils.joinPath(Utils.dirname(URI.parse(uri)), name).toString();
  return target !== uri && files.file(target) ? `There is a file \`${name}\` already.` : undefined;
}

function skillNameProblem(
  files: WorkspaceFiles,
  reference: Reference & { readonly mention: SkillMention },
  name: string,
): string | undefined {
  if (name === '') return 'A skill has a name of at least one character.';
  const owner = declarationOf(files, reference)?.file;
  const [known, taken] = [owner?.frameworkSkill(reference.mention.text), owner?.frameworkSkill(name)];
  if (taken === undefined || taken.id === known?.id) return undefined;
  return `The framework has another skill that is called \`${name}\`.`;
}

/**
 * The mentions that change together. Skills of a framework are written by id or by name: whoever renames the one
 * leaves the other as it is.
 */
function renamedTogether(files: WorkspaceFiles, reference: Reference): readonly Reference[] {
  const same = files.about(files.subjectOf(reference));
  const { mention } = reference;
  if (mention.what !== 'framework-skill') return same;
  const skill = declarationOf(files, reference)?.file.frameworkSkill(mention.text);
  const isById = (one: Mention) =>
    'declares' in one && typeof one.declares === 'string'
      ? one.declares === 'id'
      : one.text.trim() === skill?.id || !sameName(one.text, skill?.name ?? '');
  return same.filter((one) => isById(one.mention) === isById(mention));
}

function editsOf(references: readonly Reference[], text: string): FileEdits[] {
  const byFile = new Map<FileSummary, Reference[]>();
  for (const reference of references) {
    byFile.set(reference.file, [...(byFile.get(reference.file) ?? []), reference]);
  }
  return [...byFile].map(([file, own]) => ({
    file,
    edits: own.map(({ mention }) => rewriteMention(mention, text)),
  }));
}
