// Files to choose from, as paths that start at the document.
import { documentKind, isRoleFile } from '../../documentKind';
import { explicitPath, relativePath } from '../../inheritance/paths';
import type { Choice, Question } from './choices';

/** Lists whose values are paths, with the files that they take. */
const FILES: Readonly<Record<string, (uri: string) => boolean>> = {
  path: isRoleFile,
  'framework-path': (uri) => documentKind(uri) === 'framework',
};

/** True where a path to a file is written. */
export function isPathList(values: string | undefined): boolean {
  return values !== undefined && Object.hasOwn(FILES, values);
}

/** The files of a list, the nearest first: those beside the document, then those in other folders. */
export function pathChoices(values: string): (question: Question) => readonly Choice[] {
  const takes = FILES[values];
  return ({ uri, files }) =>
    files
      .filter((file) => file !== uri && takes?.(file))
      .flatMap((file) => relativePath(uri, file) ?? [])
      .map((path) => explicitPath(path))
      .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
      .map((value) => ({ value }));
}
