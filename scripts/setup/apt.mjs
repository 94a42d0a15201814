// Debian's and Ubuntu's packages, where a layer of tests needs a program that the machine lacks.
import { answers, PlainError, run, say } from './process.mjs';

/**
 * Installs packages with apt-get, as root or through sudo.
 *
 * @param title what the user is told is installed
 * @throws PlainError where there is no apt-get or it fails
 */
export async function installWithApt(title, packages) {
  if (!answers('apt-get')) throw new PlainError('there is no apt-get');
  const isRoot = process.getuid?.() === 0;
  const command = (...args) => (isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  say(`Installing ${title} with apt-get…`);
  await command('update');
  await command('install', '-y', ...packages);
}

/**
 * Makes sure of a program: the machine's own, else what apt-get gives.
 *
 * @param isThere answers whether the program starts
 * @throws PlainError where the program is missing and cannot be installed
 */
export async function ensureFromPackages(title, packages, isThere) {
  if (isThere()) return;
  let reason = 'what apt-get gives does not start';
  try {
    await installWithApt(title, packages);
    if (isThere()) return;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    reason = error.message;
  }
  throw new PlainError(`This needs ${title}, please install ${packages.join(' and ')} (${reason}).`);
}
