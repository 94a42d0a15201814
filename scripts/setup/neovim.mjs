// Neovim for the tests of docs/other-editors.md: the machine's own, else Debian's.
import { ensureFromPackages } from './apt.mjs';
import { answers } from './process.mjs';

/** @throws PlainError where Neovim is missing and cannot be installed */
export function ensureNeovim() {
  return ensureFromPackages('Neovim', ['neovim'], () => answers('nvim'));
}
