// Zsh and Fish for the tests of completion. Where they can't be had, these tests are left out.
import { installWithApt } from './apt.mjs';
import { answers, PlainError, say } from './process.mjs';

export async function tryToEnsureShells() {
  const missing = ['zsh', 'fish'].filter((shell) => !answers(shell));
  if (missing.length === 0) return;
  try {
    await installWithApt(missing.join(' and '), missing);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(`Completion is tried in Bash only: there is no ${missing.join(' and ')} (${error.message}).`);
  }
}
