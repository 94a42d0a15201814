// The one list of what runs inside VS Code on a computer and can't in a browser. All other suites of test/vscode hold
// there as they do on a computer.

interface NotHere {
  /** The titles of a suite, or of one test. */
  readonly tests: readonly string[];
  readonly reason: string;
}

export const notHere: readonly NotHere[] = [
  {
    tests: ['the extension in VS Code', 'is the one that is to be tried, from its source or installed'],
    reason: 'an extension has no folder on a disk there',
  },
  {
    tests: ['exporting an advert as PDF'],
    reason: 'no program can be started to print it; test/web/printing.test.ts says what is done instead',
  },
  {
    tests: ['the views of the preview', 'in a folder under Git'],
    reason: 'the browser build has no Git',
  },
];
