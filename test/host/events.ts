import type { MochaOptions, ReporterConstructor, Runner, reporters, Test } from 'mocha';

/** What every layer of tests prints for its runner, one line each, after `marker`. */
export type TestEvent =
  | { event: 'pass'; title: string[]; milliseconds: number }
  | { event: 'fail'; title: string[]; message: string; stack: string }
  | { event: 'skip'; title: string[]; reason?: string }
  | { event: 'end' };

/** Nothing else that a test run prints begins with this. */
export const marker = '@@role-tests ';

/**
 * A mocha reporter for machines: the same lines come from Node, from VS Code and from a web worker, whose output
 * reaches the runner mixed with the editor's own.
 *
 * @param Base mocha's own base class, which comes from elsewhere in a browser
 */
export function eventReporter(Base: typeof reporters.Base): ReporterConstructor {
  return class extends Base {
    constructor(runner: Runner, options: MochaOptions) {
      super(runner, options);
      runner.on('pass', (test) =>
        print({ event: 'pass', title: test.titlePath(), milliseconds: test.duration ?? 0 }),
      );
      runner.on('pending', (test) => print({ event: 'skip', title: test.titlePath() }));
      runner.on('fail', (test: Test, error: unknown) => print(failure(test, error)));
      runner.on('end', () => print({ event: 'end' }));
    }
  };
}

/** For a test that can't run where the others do. */
export function printSkipped(title: string[], reason: string): void {
  print({ event: 'skip', title, reason });
}

function failure(test: Test, error: unknown): TestEvent {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  return { event: 'fail', title: test.titlePath(), message, stack: stack ?? message };
}

function print(event: TestEvent): void {
  console.log(`${marker}${JSON.stringify(event)}`);
}
