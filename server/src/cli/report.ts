import path from 'node:path';
import { URI } from 'vscode-uri';
import type { RoleDocument } from '../language/parse/roleDocument';
import { certainFixes, type Finding } from '../language/rules/registry';

/** What was found in one file. */
export interface FileReport {
  /** Relative to the working directory. */
  readonly path: string;
  readonly document: RoleDocument;
  /** Sorted by position. */
  readonly findings: readonly Finding[];
}

export type Counts = Readonly<Record<Finding['severity'], number>>;

export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly counts: Counts;
  /** How many of the findings `--fix` would mend. */
  readonly mendable: number;
}

/** How findings are printed: each method gives the text for its moment, line breaks included. */
export interface Format {
  start(): string;
  file(report: FileReport): string;
  end(summary: Summary): string;
}

/** A file as people on this computer name it: relative to the working directory, where that is shorter. */
export function shownPath(absolute: string): string {
  const relative = path.relative('', absolute);
  return relative !== '' && relative.length < absolute.length ? relative : absolute;
}

export function shownUri(uri: string): string {
  return shownPath(URI.parse(uri).fsPath);
}

export const NO_FINDINGS: Summary = {
  files: 0,
  filesWithFindings: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  mendable: 0,
};

/** The summary with one more file. What no file holds, such as standard input, can't be mended. */
export function withFile(
  summary: Summary,
  { document, findings }: Pick<FileReport, 'document' | 'findings'>,
  isFile = true,
): Summary {
  const counts = { ...summary.counts };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    files: summary.files + 1,
    filesWithFindings: summary.filesWithFindings + (findings.length > 0 ? 1 : 0),
    counts,
    mendable: summary.mendable + (isFile ? certainFixes(document, findings).length : 0),
  };
}
