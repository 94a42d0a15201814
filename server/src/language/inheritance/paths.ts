// The paths in `extends`: what they say, and where they lead.
import { URI, Utils } from 'vscode-uri';
import { pairOf, type RoleNode, resolveAlias, type ScalarNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';

/** Why a path can't lead to a file, whatever files there are. `unsaved`: the role itself has no folder yet. */
export type PathFault = 'backslash' | 'absolute' | 'address' | 'unsaved';

export interface ParentReference {
  /** As written. */
  readonly path: string;
  /** The text in the role's own file. */
  readonly node: ScalarNode;
  /** Where the path leads to, normalised; `undefined` where `fault` says why not. */
  readonly uri: string | undefined;
  readonly fault: PathFault | undefined;
}

const DRIVE_OR_TOP = /^(?:[a-z]:|[/\\])/i;
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i;

/** The paths of `extends`, a text or a list of them, in file order. Whatever isn't text is left to other rules. */
export function parentReferences(document: RoleDocument): readonly ParentReference[] {
  return pathsAt(document, 'extends');
}

/** The paths that a top-level key holds, a text or a list of them, in file order. */
export function pathsAt(document: RoleDocument, key: string): readonly ParentReference[] {
  return writtenPaths(pairOf(document.root, key)?.value).map((node) => ({
    path: node.text,
    node,
    ...lead(document.uri, node.text),
  }));
}

/**
 * Where a relative path in a file leads to, or why nowhere. The path is plain text, not an address: blanks, umlauts,
 * `#` and `%` stand for themselves and are percent-encoded in the URI.
 */
export function lead(from: string, path: string): Pick<ParentReference, 'uri' | 'fault'> {
  const fault = faultOf(path);
  if (fault !== undefined) return { uri: undefined, fault };
  const file = URI.parse(from);
  if (!file.path.startsWith('/')) return { uri: undefined, fault: 'unsaved' };
  // half a surrogate pair, which an escape in quotes can write, can't be percent-encoded
  const encodable = path.replace(/\p{Surrogate}/gu, '\uFFFD');
  return { uri: Utils.joinPath(Utils.dirname(file), encodable).toString(), fault: undefined };
}

/** One spelling for URIs that clients encode differently (`file:///c:/` and `file:///c%3A/`). */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** Whether a URI lies in the folder `root` or below it, judged by its text: links are for the caller to resolve. */
export function isInside(uri: string, root: string): boolean {
  const file = Utils.joinPath(URI.parse(normalUri(uri)), '.');
  const folder = Utils.joinPath(URI.parse(normalUri(root)), '.');
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return file.scheme === folder.scheme && file.authority === folder.authority && file.path.startsWith(prefix);
}

/** The path from a file to another, with `/`, not percent-encoded; `undefined` where no relative path leads there. */
export function relativePath(from: string, to: string): string | undefined {
  const [file, target] = [URI.parse(from), URI.parse(to)];
  if (file.scheme !== target.scheme || file.authority !== target.authority) return undefined;
  const folders = file.path.split('/').slice(0, -1);
  const steps = target.path.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** A relative path as people write it in `extends`: it begins with `./` or `../`. */
export function explicitPath(path: string): string {
  return path.startsWith('../') ? path : `./${path}`;
}

/** The last part of a URI's path, as people read it. */
export function fileName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

function faultOf(path: string): PathFault | undefined {
  if (ADDRESS.test(path)) return 'address';
  if (DRIVE_OR_TOP.test(path)) return 'absolute';
  return path.includes('\\') ? 'backslash' : undefined;
}

function writtenPaths(value: RoleNode | undefined): ScalarNode[] {
  const node = resolveAlias(value);
  if (node?.kind === 'sequence') {
    return node.items.flatMap((item) => {
      const path = resolveAlias(item.value);
      return path?.kind === 'scalar' ? pathText(path) : [];
    });
  }
  return node?.kind === 'scalar' ? pathText(node) : [];
}

function pathText(node: ScalarNode): ScalarNode[] {
  return typeof node.value === 'string' && node.value !== '' ? [node] : [];
}
