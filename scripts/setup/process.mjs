// Running other programs: in the foreground with a line saying why, or as a group that can be ended as a whole.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, absolute. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

const started = Date.now();

/** Prints one progress line with the seconds since the start. */
export function say(message) {
  console.log(`[${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s] ${message}`);
}

/** A failure whose message is all that the user needs: it is printed without a stack. */
export class PlainError extends Error {}

/** Ends the process with the message of a failure; the stack only where it is not a plain one. */
export function fail(error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}

/** True where a program, by path or by a name on the PATH, answers `--version`. */
export function answers(program, args = []) {
  return spawnSync(program, [...args, '--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** The beginning and the end of a long output: npm states the error first and its usage after. */
function shorten(output) {
  const lines = output.trim().split('\n');
  return lines.length <= 30 ? lines : [...lines.slice(0, 15), '…', ...lines.slice(-14)];
}

/**
 * Runs a program to its end, silently, and shows what it printed only where it fails.
 *
 * @throws PlainError with the beginning and the end of the program's output
 */
export async function run(program, args, { cwd = root, env = process.env } = {}) {
  const { child, close } = startGroup(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, signal) => resolve(status ?? signal));
  });
  await close();
  if (code === 0) return;
  const said = [
    ...shorten(Buffer.concat(chunks).toString()),
    `\`${[program, ...args].join(' ')}\` ended with ${code}.`,
  ];
  throw new PlainError(said.join('\n').trimStart());
}

const open = new Set();

/**
 * Remembers how something is closed, so that an interrupt closes it too.
 *
 * @param close called once at most
 * @returns the same as a function that may be called again
 */
export function closeable(close) {
  let closing;
  const once = () => {
    closing ??= close().finally(() => open.delete(once));
    return closing;
  };
  open.add(once);
  return once;
}

/** Closes everything that is open. */
export async function closeAll() {
  await Promise.all([...open].map((close) => close()));
}

/** Makes Ctrl-C, and a request to end, close everything and exit with the code that a shell expects. */
export function closeOnInterrupt() {
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      interrupted = true;
      void closeAll().finally(() => process.exit(code));
    });
  }
  // npm that is ended by itself, not with its group, leaves the script that it runs behind
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGHUP');
  }, 1000);
  watch.unref();
}

let interrupted = false;

/** True from the moment of an interrupt on: what fails then fails because it was closed. */
export function isInterrupted() {
  return interrupted;
}

/** Makes a temporary folder that is removed when this process exits. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `role-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

const politeMilliseconds = 10_000;

function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false; // everything in the group has ended already
  }
}

/** Ends a group: politely first, then by force. Resolves when nothing of it is left. */
async function endGroup(pid) {
  const end = Date.now() + politeMilliseconds;
  signalGroup(pid, 'SIGTERM');
  while (Date.now() < end && signalGroup(pid, 0)) await new Promise((resolve) => setTimeout(resolve, 50));
  signalGroup(pid, 'SIGKILL');
}

/**
 * Starts a program as the head of its own process group, so that what it starts in turn is ended with it.
 *
 * @returns `child`, and `close`, which ends the whole group
 */
export function startGroup(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  const { pid } = child;
  if (pid === undefined) return { child, close: async () => undefined };
  const killNow = () => signalGroup(pid, 'SIGKILL');
  // before the folders that it writes to are removed
  process.prependOnceListener('exit', killNow);
  const close = closeable(async () => {
    await endGroup(pid);
    process.off('exit', killNow);
  });
  return { child, close };
}
