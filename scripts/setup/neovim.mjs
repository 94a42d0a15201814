// Neovim for the tests of docs/other-editors.md: the machine's own, else Debian's.
import { installWithApt } from './apt.mjs';
import { answers, PlainError } from './process.mjs';

/** @throws PlainError where Neovim is missing and cannot be installed */
export async function ensureNeovim() {
  if (answers('nvim')) return;
  let reason = 'what apt-get gives does not start';
  try {
    await installWithApt('Neovim', ['neovim']);
    if (answers('nvim')) return;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    reason = error.message;
  }
  throw new PlainError(`This needs Neovim, please install it (${reason}).`);
}
