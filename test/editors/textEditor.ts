import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Where the cursor is put: in the middle of the first `needle`, or right behind it. */
export interface Place {
  readonly needle: string;
  readonly behind?: boolean;
}

/** An editor with a role open in it, as a person at its keyboard has it. */
export interface TextEditor {
  /** The findings it shows in the open file, each as `line: message`. */
  findings(): Promise<string[]>;
  /** The files with findings that its list of all findings names. */
  filesWithFindings(): Promise<string[]>;
  /** What it shows about the word at a place; empty while it shows nothing. */
  hover(place: Place): Promise<string>;
  /** What it offers to insert at a place; empty while it offers nothing. */
  completions(place: Place): Promise<string[]>;
  /** Chooses one of the fixes that it offers at a place. */
  fix(place: Place, title: string): Promise<void>;
  text(): Promise<string>;
  stop(): Promise<void>;
}

/** How an editor is started with a file open, and with a home of its own that holds the documented set-up. */
export type StartEditor = (given: {
  readonly home: string;
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
}) => Promise<TextEditor>;

const pause = 50;

/** Asks until the answer is one to be content with. The test's own limit ends it. */
export async function until<T>(ask: () => T | Promise<T>, isContent: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isContent(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Starts a program that stays, and resolves to what ends it. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): () => Promise<void> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
  const exit = once(child, 'exit');
  child.unref();
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return async () => {
    child.kill('SIGTERM');
    await exit;
    process.off('exit', kill);
  };
}

/** Runs a program to its end; undefined where it fails. Neovim 0.7 prints answers as if they were errors. */
export function answerOf(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | undefined {
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return status === 0 ? stdout || stderr || undefined : undefined;
}
