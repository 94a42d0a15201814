import path from 'node:path';

/** A path as other programs expect it in reports: with `/` on every system. */
export function webPath(shown: string, separator: string = path.sep): string {
  return shown.split(separator).join('/');
}
