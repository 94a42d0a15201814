/** Every `*.test.ts` of the entry point's folder; see scripts/build/tests-plugin.mjs. */
declare module 'virtual:tests' {}

/** Those of test/vscode, from a folder beside it. */
declare module 'virtual:tests/../vscode' {}

/** Mocha's browser build, which defines the global `mocha`. */
declare module 'mocha/mocha' {}
