import type { WriteStream } from 'node:tty';

/** A line on a terminal that says how far a long work is. */
export interface Progress {
  show(done: number, total: number): void;
  /** Takes the line away, before other text is printed and at the end. */
  clear(): void;
}

/** What takes less is over before anybody wonders. Milliseconds. */
const PATIENCE_MS = 500;
/** Milliseconds between two states of the line. */
const PAUSE_MS = 100;

/** Goes to the start of the line and empties it (ECMA-48). */
const EMPTY_LINE = '\r\u001B[K';

/** Silent where `stream` is no terminal. `now` answers milliseconds. */
export function createProgress(
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): Progress {
  let next = now() + PATIENCE_MS;
  let shown = false;
  return {
    show(done, total) {
      if (stream.isTTY !== true || process.env.TERM === 'dumb' || now() < next) return;
      next = now() + PAUSE_MS;
      shown = true;
      stream.write(`${EMPTY_LINE}Checked ${done} of ${total} files`);
    },
    clear() {
      if (shown) stream.write(EMPTY_LINE);
      shown = false;
    },
  };
}
