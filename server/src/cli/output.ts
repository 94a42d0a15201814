import { once } from 'node:events';
import type { WriteStream } from 'node:tty';

/** Standard output, which a reader such as `head` may close early: the rest is then dropped without a word. */
export interface Output {
  write(text: string): Promise<void>;
  /** Whether people see it as it comes, not a file or another program. */
  readonly isTerminal: boolean;
  readonly colours: boolean;
  /** Character cells in a line. */
  readonly width: number;
}

const DEFAULT_WIDTH = 100;

/** `onFailure`: the output can't be written for another reason, such as a full disk. */
export function createOutput(stream: WriteStream, onFailure: (error: Error) => void): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') onFailure(error);
  });
  return {
    async write(text) {
      if (closed || stream.write(text)) return;
      // waits for a slow reader, so that not all of the output piles up here; a reader that leaves ends the wait
      await once(stream, 'drain').catch(() => undefined);
    },
    isTerminal: stream.isTTY === true,
    colours: wantsColours(process.env, stream.isTTY === true),
    width: stream.isTTY ? stream.columns : DEFAULT_WIDTH,
  };
}

/** FORCE_COLOR goes over NO_COLOR, as in Node itself; without both, colours are for terminals. */
export function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
