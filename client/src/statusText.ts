import type { FileStatus } from '../../server/src/protocol';
import { counted } from './measureText';

/** "SFIA 9 · 2 errors, 1 warning". */
export function statusSummary(status: FileStatus): string {
  return `SFIA ${status.sfia.version} · ${problemCount(status)}`;
}

/** "2 errors, 1 warning", or "no problems". */
export function problemCount({ errors, warnings }: FileStatus): string {
  const parts = [
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ];
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}

const SOURCES: Readonly<Record<FileStatus['sfia']['from'], string>> = {
  role: 'as this role says',
  inherited: 'as a file says that this role extends',
  workspace: 'as the workspace file says',
  default: 'the current version, since nothing here names one',
};

/** Who says which version of SFIA is in force, as the end of a sentence. */
export function sfiaSource({ sfia }: FileStatus): string {
  return SOURCES[sfia.from];
}

/** "Read in 3.4 milliseconds". */
export function parseTimeText({ parseTime }: FileStatus): string {
  return `Read in ${parseTime < 10 ? parseTime.toFixed(1) : Math.round(parseTime)} milliseconds`;
}
