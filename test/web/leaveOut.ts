import type { Suite, Test } from 'mocha';
import { printSkipped } from '../host/events';
import { notHere } from './notHere';

/**
 * Takes the tests that can't run in a browser out of a suite, and says of each why.
 *
 * @param chosen  what the names of the tests that were asked for match
 * @throws where there is no test that the list names
 */
export function leaveOut(root: Suite, chosen: RegExp): void {
  for (const { tests, reason } of notHere) {
    const left = take(root, tests);
    if (left.length === 0) throw new Error(`No test is named ${tests.join(' › ')}.`);
    for (const test of left.filter((each) => chosen.test(each.fullTitle()))) {
      printSkipped(test.titlePath(), reason);
    }
  }
}

/** Takes what is at these titles out of a suite. */
function take(suite: Suite, [title, ...deeper]: readonly string[]): readonly Test[] {
  if (deeper.length > 0) {
    return suite.suites.filter((each) => each.title === title).flatMap((each) => take(each, deeper));
  }
  const isNamed = (each: Suite | Test) => each.title === title;
  const left = [...suite.tests.filter(isNamed), ...suite.suites.filter(isNamed).flatMap(testsOf)];
  suite.tests = suite.tests.filter((each) => !isNamed(each));
  suite.suites = suite.suites.filter((each) => !isNamed(each));
  return left;
}

function testsOf({ tests, suites }: Suite): readonly Test[] {
  return [...tests, ...suites.flatMap(testsOf)];
}
