import type { AboutRole } from '../../../server/src/exports/exportAll';

/** More names than these fill the screen. */
const MOST_NAMES = 10;

/** The question before files are replaced, and which ones they are, a line each. */
export function replacing(
  names: readonly string[],
  where: string,
): { readonly message: string; readonly detail: string } {
  const files = names.length === 1 ? '1 file' : `${names.length} files`;
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const more = names.length - shown.length;
  return {
    message: `${files} in ${where} would be replaced. What somebody has changed there would be lost.`,
    detail: [...shown, ...(more === 0 ? [] : [`and ${more} more`])].join('\n'),
  };
}

/** How many roles failed, and why where it is the same for all; nothing where none did. */
export function failureIn(failed: readonly AboutRole[]): readonly string[] {
  const roles = new Set(failed.map(({ role }) => role)).size;
  if (roles === 0) return [];
  const [reason, ...others] = new Set(failed.map(({ text }) => text));
  const count = `${roles} ${roles === 1 ? 'role' : 'roles'} could not be exported`;
  return [others.length > 0 ? `${count}.` : `${count}: ${reason}.`];
}
