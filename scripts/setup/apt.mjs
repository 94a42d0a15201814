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
