// The features that need all files of a workspace at once, for the service to hand out.
import type { Location, Position, TypeHierarchyItem, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Frameworks } from '../frameworks/types';
import type { RoleDocument } from '../parse/roleDocument';
import { type CodeLensSettings, codeLenses, type Lens } from './codeLens';
import { type FileEdits, type FileMove, fileRenameEdits } from './fileRename';
import { type WorkspaceFiles, workspaceFiles } from './references/files';
import { declarationOf, isOfFramework, locationOf, mentionAt, references } from './references/references';
import { type FileSummary, summarise } from './references/summary';
import { prepareRename, type Renamable, type Renaming, rename } from './rename';
import { prepareTypeHierarchy, subtypes, supertypes } from './typeHierarchy';
import { workspaceSymbols } from './workspaceSymbols';

/** Files come in as summaries; URIs of summaries are normalised. */
export interface AcrossFiles {
  /** `version` is the editor's; `undefined` for a file that isn't open. */
  summarise(document: RoleDocument, uri: string, version: number | undefined): FileSummary;
  files(summaries: ReadonlyMap<string, FileSummary>): WorkspaceFiles;
  references(
    files: WorkspaceFiles,
    file: FileSummary,
    position: Position,
    options: { readonly declaration: boolean },
  ): Location[];
  /** True where a framework of the workspace, or a skill of one, may be named: then `declaration` is worth asking. */
  mayHaveDeclaration(file: FileSummary, position: Position): boolean;
  declaration(files: WorkspaceFiles, file: FileSummary, position: Position): Location | undefined;
  prepareRename(files: WorkspaceFiles, file: FileSummary, position: Position): Renamable | undefined;
  rename(files: WorkspaceFiles, file: FileSummary, position: Position, newName: string): Renaming;
  fileRename(files: WorkspaceFiles, moves: readonly FileMove[]): FileEdits[];
  symbols(files: WorkspaceFiles, query: string): WorkspaceSymbol[];
  codeLenses(
    files: WorkspaceFiles,
    file: FileSummary,
    wanted: Pick<CodeLensSettings, 'usedBy' | 'citedBy'>,
  ): Lens[];
  prepareTypeHierarchy(files: WorkspaceFiles, file: FileSummary, position: Position): TypeHierarchyItem[];
  supertypes(files: WorkspaceFiles, item: TypeHierarchyItem): TypeHierarchyItem[];
  subtypes(files: WorkspaceFiles, item: TypeHierarchyItem): TypeHierarchyItem[];
}

export function acrossFiles(frameworks: Frameworks): AcrossFiles {
  return {
    summarise,
    files: (summaries) => workspaceFiles(summaries, frameworks),
    references,
    mayHaveDeclaration(file, position) {
      const mention = mentionAt(file, position);
      return mention !== undefined && isOfFramework(mention);
    },
    declaration(files, file, position) {
      const mention = mentionAt(file, position);
      const declared = mention && declarationOf(files, { file, mention });
      return declared && locationOf(declared);
    },
    prepareRename,
    rename: (files, file, position, newName) => rename(files, frameworks, { file, position, newName }),
    fileRename: fileRenameEdits,
    symbols: (files, query) => workspaceSymbols(files, frameworks, query),
    codeLenses,
    prepareTypeHierarchy,
    supertypes,
    subtypes,
  };
}
