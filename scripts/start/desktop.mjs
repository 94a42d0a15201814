// Opens the folder in a desktop VS Code.
import { accessSync, constants, realpathSync } from 'node:fs';
import path from 'node:path';
import { downloadDesktop, hasDisplay, ownProfile } from '../setup/desktop.mjs';
import { answers, root, run, say } from '../setup/process.mjs';

const opener = path.join(root, 'scripts/start/opener');

/**
 * The `code` of this machine. Inside a remote window `code` speaks to an editor elsewhere, and under WSL to one on
 * Windows: neither takes an extension in development.
 */
function localCommand() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, process.platform === 'win32' ? 'code.cmd' : 'code');
    try {
      accessSync(file, constants.X_OK);
    } catch {
      continue;
    }
    const real = realpathSync(file);
    if (!/[\\/]remote-cli[\\/]|code-server|^\/mnt\//.test(real) && answers(file, rootProfile())) return file;
  }
  return undefined;
}

/** VS Code refuses to run as root unless it is told which profile to use. */
function rootProfile() {
  return process.getuid?.() === 0 ? ownProfile : [];
}

async function openWith(command, profile, { folder, file }) {
  const development = [root, opener].map((each) => `--extensionDevelopmentPath=${each}`);
  const target = file === undefined ? [folder] : [folder, file];
  await run(command, [...profile, ...development, '--new-window', ...target]);
  say(
    'VS Code is open with the extension on. To see a change of the source: npm run build, then "Reload Window".',
  );
}

/**
 * Opens the folder in the VS Code of this machine, or in a downloaded one.
 *
 * @returns false where there is no display, or no desktop VS Code to be had
 */
export async function openDesktop(options) {
  if (!hasDisplay()) return false;
  const local = localCommand();
  if (local !== undefined) {
    say(`Opening ${local}…`);
    await openWith(local, rootProfile(), options);
    return true;
  }
  const desktop = await downloadDesktop();
  if (desktop === undefined) return false;
  await openWith(desktop.command, ownProfile, options);
  return true;
}
