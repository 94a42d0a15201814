// The framework files that a workspace file names.
import type { LookUpParent, ParentLookup } from '../../inheritance/effective';
import { type ParentReference, pathsAt } from '../../inheritance/paths';
import type { RoleDocument } from '../../parse/roleDocument';
import { frameworkId } from '../../schema/formats';
import { BUNDLED_IDS, withCustom } from '../catalogue';
import type { Frameworks, SkillsFramework } from '../types';
import { readFramework } from './read';

/** A path in `frameworks` of the workspace file, with what it led to. */
export interface FrameworkFile {
  readonly reference: ParentReference;
  /** `undefined` for a path that can't lead to a file. */
  readonly lookup: ParentLookup | undefined;
  /** `undefined` unless a framework file is there. */
  readonly framework: SkillsFramework | undefined;
}

/** A workspace file with the framework files that it names. */
export interface WorkspaceFile {
  readonly document: RoleDocument;
  readonly frameworkFiles: readonly FrameworkFile[];
}

/** The paths of `frameworks` in a workspace file, in file order. */
export function frameworkReferences(workspaceFile: RoleDocument): readonly ParentReference[] {
  return pathsAt(workspaceFile, 'frameworks');
}

/** Looks up the files that a workspace file names. */
export function readWorkspaceFile(document: RoleDocument, lookUp: LookUpParent): WorkspaceFile {
  const frameworkFiles = frameworkReferences(document).map((reference): FrameworkFile => {
    const lookup = reference.uri === undefined ? undefined : lookUp(reference.uri, document);
    const isFramework = lookup?.status === 'loaded' && lookup.document.kind === 'framework';
    return { reference, lookup, framework: isFramework ? readFramework(lookup.document) : undefined };
  });
  return { document, frameworkFiles };
}

/** The frameworks that roles may use, by id: of several with one id the first, and none with a bundled one's. */
export function usableFrameworks(files: readonly FrameworkFile[]): ReadonlyMap<string, SkillsFramework> {
  const usable = new Map<string, SkillsFramework>();
  for (const { framework } of files) {
    if (framework === undefined || !isUsableId(framework.id) || usable.has(framework.id)) continue;
    usable.set(framework.id, framework);
  }
  return usable;
}

/** The frameworks for a document: bundled, the workspace's own, and for a framework file itself. */
export function frameworksFor(
  document: RoleDocument,
  bundled: Frameworks,
  workspaceFile: WorkspaceFile | undefined,
): Frameworks {
  const usable = usableFrameworks(workspaceFile?.frameworkFiles ?? []);
  if (document.kind !== 'framework') return withCustom(bundled, usable);
  const itself = readFramework(document);
  return withCustom(bundled, new Map([...usable, [itself.id, itself]]));
}

/** True for the id of a framework that comes with the product. */
export function isBundledId(id: string): boolean {
  return BUNDLED_IDS.some((bundled) => bundled === id);
}

function isUsableId(id: string): boolean {
  return frameworkId(id) && !isBundledId(id);
}
