// Builds everything that ships, and the bundles that the tests run:
//   node esbuild.mjs            once, minified
//   node esbuild.mjs --watch    again on every change, with source maps
//   node esbuild.mjs --tests    also the test bundles, into dist/test
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { buildCatalogue } from './scripts/build/catalogue.mjs';
import { cataloguePlugin } from './scripts/build/catalogue-plugin.mjs';
import { writeNotices } from './scripts/build/notices.mjs';
import { testsPlugin } from './scripts/build/tests-plugin.mjs';
import { validatorsPlugin } from './scripts/build/validators.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes('--watch');
const withTests = process.argv.includes('--tests');

const common = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  plugins: [validatorsPlugin(root), cataloguePlugin(root)],
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.cjs' },
};
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
};
/** What is loaded on first use: one bundle, which Node requires and a browser runs as a worker. */
const firstUse = {
  ...browser,
  format: 'cjs',
  external: ['node:zlib'],
  banner: { js: 'var module=typeof module==="undefined"?{exports:{}}:module;' },
};
/** In place of packages that are loaded and never used. */
const unused = path.join(root, 'scripts/build/unused.cjs');
const commandLine = { banner: { js: '#!/usr/bin/env node' } };

const product = [
  { ...node, entryPoints: { 'dist/extension.node': 'client/src/extension.node.ts' }, external: ['vscode'] },
  { ...node, ...commandLine, entryPoints: { 'dist/role-language-server': 'server/src/main.node.ts' } },
  // reading files that people exchange
  { ...firstUse, entryPoints: { 'dist/exchange': 'server/src/exchange/main.ts' } },
  // reading documents to import. mammoth gets unpacked files and makes none, so its packages for archives and for
  // writing stay out
  {
    ...firstUse,
    // what mammoth has for browsers takes nothing but whole archives
    platform: 'neutral',
    mainFields: ['module', 'main'],
    entryPoints: { 'dist/documents': 'server/src/exchange/importer/main.ts' },
    alias: Object.fromEntries(
      ['jszip', 'xmlbuilder', 'fs', 'os', 'path', 'url'].map((name) => [name, unused]),
    ),
  },
  // writing Word files
  { ...firstUse, entryPoints: { 'dist/word': 'server/src/word/main.ts' } },
  {
    ...node,
    ...commandLine,
    // `explain` prints the page of the rules
    loader: { '.md': 'text' },
    entryPoints: { 'dist/role-definitions': 'server/src/cli/main.ts' },
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: { 'dist/extension.web': 'client/src/extension.web.ts' },
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: { 'dist/server.web': 'server/src/main.browser.ts' },
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: {
      'dist/webview/preview': 'client/webview/preview.ts',
      'dist/webview/preview.styles': 'client/webview/preview.css',
    },
  },
];

/** Every `*.test.ts` below a folder of test/, as esbuild entry points that keep their folders. */
function testEntries(folder) {
  const directory = path.join(root, 'test', folder);
  if (!existsSync(directory)) return {};
  return Object.fromEntries(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => [`dist/test/${folder}/${file.slice(0, -3)}`, `test/${folder}/${file}`]),
  );
}

const nodeTest = { ...node, minify: false, sourcemap: 'inline', packages: 'external' };

/** The bundles of the test layers that run outside VS Code. `only`: part of a path. */
export function nodeTestBuilds(folders, only = '') {
  const entries = folders.flatMap((folder) => Object.entries(testEntries(folder)));
  return { ...nodeTest, entryPoints: Object.fromEntries(entries.filter(([out]) => out.includes(only))) };
}

const editorTests = [
  // runs the node layers' bundles
  { ...nodeTest, entryPoints: { 'dist/test/run-layer': 'test/host/run-layer.ts' } },
  {
    ...nodeTest,
    packages: undefined,
    plugins: [...common.plugins, testsPlugin],
    entryPoints: {
      'dist/test/vscode/index': 'test/vscode/index.node.ts',
      'dist/test/restricted/index': 'test/restricted/index.node.ts',
    },
    external: ['vscode', 'mocha'],
  },
  {
    // mocha's browser file assigns module.exports itself: an iife whose result is exported last
    ...browser,
    minify: false,
    plugins: [...common.plugins, testsPlugin],
    format: 'iife',
    globalName: '__tests',
    footer: { js: 'module.exports = __tests;' },
    entryPoints: { 'dist/test/web/index': 'test/web/index.web.ts' },
    alias: { 'node:assert/strict': path.join(root, 'test/web/assert.ts') },
    // what only a test that is left out there would load
    external: ['vscode', 'node:*'],
  },
];

async function build(options) {
  const { metafile } = await esbuild.build({ outdir: '.', metafile: true, ...options });
  return metafile;
}

/** The command line knows what to say of itself. */
function writeManPage() {
  const page = execFileSync(process.execPath, [path.join(root, 'dist/role-definitions.cjs'), 'man']);
  writeFileSync(path.join(root, 'dist/role-definitions.1'), page);
}

async function main() {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  buildCatalogue(root, path.join(root, 'dist/catalogue'));
  if (watch) {
    const contexts = await Promise.all(
      product.map((options) => esbuild.context({ outdir: '.', ...options })),
    );
    await Promise.all(contexts.map((context) => context.watch()));
    console.log('Watching for changes. Reload the editor window to use a new build.');
    return;
  }
  rmSync(path.join(root, 'dist/test'), { recursive: true, force: true });
  const metafiles = await Promise.all(product.map(build));
  writeNotices(root, metafiles, path.join(root, 'dist/third-party-notices.txt'));
  for (const name of ['role-language-server', 'role-definitions']) {
    chmodSync(path.join(root, 'dist', `${name}.cjs`), 0o755);
  }
  writeManPage();
  if (withTests) {
    await Promise.all([
      build(nodeTestBuilds(['unit', 'protocol', 'cli', 'exports', 'editors', 'oracle', 'packages'])),
      ...editorTests.map(build),
    ]);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
