import assert from 'node:assert/strict';
import { createProgress } from '../../../server/src/cli/progress';

function terminal(isTTY: boolean): { isTTY: boolean; written: string; write(text: string): boolean } {
  return {
    isTTY,
    written: '',
    write(text) {
      this.written += text;
      return true;
    },
  };
}

/** Checks ten files that take 200 ms each. */
function work(isTTY: boolean): string {
  const stream = terminal(isTTY);
  let time = 0;
  const progress = createProgress(stream, () => time);
  for (let done = 1; done <= 10; done += 1) {
    time += 200;
    progress.show(done, 10);
  }
  progress.clear();
  return stream.written;
}

describe('progress on the command line', () => {
  it('is a line of a terminal that is written over, and gone at the end', () => {
    const written = work(true);
    const states = written.split('\r\u001B[K');
    assert.deepEqual(
      [states[0], states[1], states.at(-2), states.at(-1)],
      ['', 'Checked 3 of 10 files', 'Checked 10 of 10 files', ''],
    );
    assert.doesNotMatch(written, /\n/);
  });

  it('is silent where nobody looks on', () => assert.equal(work(false), ''));
});
