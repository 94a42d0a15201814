import path from 'node:path';
import picomatch from 'picomatch';
import { webPath } from './format/webPath';

export interface ScannedPattern {
  readonly isGlob: boolean;
  /** The part that is an ordinary path; empty where there is none. */
  readonly base: string;
  /** The part that holds wildcards; empty where there is none. */
  readonly glob: string;
  /** Whether it stands for all that it doesn't match. */
  readonly negated: boolean;
}

/** Takes a path of a command line apart that may hold wildcards. Where `\` separates folders it hides no wildcard. */
export function scanPattern(given: string, separator: string = path.sep): ScannedPattern {
  return picomatch.scan(webPath(given, separator));
}
