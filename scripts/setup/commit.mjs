// A Git repository around a folder of a test or a picture.
import { execFileSync } from 'node:child_process';

/** Makes a folder a repository, and commits all that is in it. Takes no settings of the machine's user. */
export function commitAll(folder) {
  const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=Tests',
    '-c',
    'user.email=tests@example.org',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '--no-verify',
    '--message=Roles',
  );
}
