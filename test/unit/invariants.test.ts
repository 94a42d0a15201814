import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What docs/architecture.md says is absent. Tests run in the root of the checkout.

interface SourceFile {
  /** Path from the root of the checkout, with `/`. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;

function filesBelow(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => !file.split(path.sep).includes('node_modules'))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const name = path.posix.join(folder, file.replaceAll(path.sep, '/'));
      return { name, text, imports: [...text.matchAll(IMPORT)].map((match) => match[2] ?? '') };
    });
}

const SERVER = filesBelow('server/src', ['.ts']);
const CLIENT = filesBelow('client', ['.ts']);
const PRODUCT = [...SERVER, ...CLIENT];
const CORE = SERVER.filter(({ name }) => name.startsWith('server/src/language/'));

/** The file that a relative import leads to, without its ending. */
function targetOf({ name }: SourceFile, imported: string): string {
  return imported.startsWith('.') ? path.posix.join(path.posix.dirname(name), imported) : imported;
}

/** `file: import` for each import that may not be there. */
function importsWhere(
  files: readonly SourceFile[],
  isForbidden: (target: string, file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .map((imported) => targetOf(file, imported))
      .filter((target) => isForbidden(target, file))
      .map((target) => `${file.name}: ${target}`),
  );
}

/** `file: code` for each place that matches, comments left out. */
function codeWhere(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ name, text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*$/gm, '');
    return [...code.matchAll(pattern)].map(([match]) => `${name}: ${match}`);
  });
}

const isConnection = (target: string) =>
  /^vscode-(?:languageserver|jsonrpc|languageclient)(?:\/|$)/.test(target);

describe('invariants', () => {
  it('the files are there, and their imports are seen', () => {
    assert.ok(CORE.length > 100 && SERVER.length > CORE.length && CLIENT.length > 10);
    assert.ok(SERVER.some(({ imports }) => imports.includes('vscode-languageserver')));
    assert.ok(CLIENT.some(({ imports }) => imports.includes('vscode')));
  });

  it('the core knows pure packages and itself only', () => {
    const pure = new Set([
      'ajv',
      'markdown-it',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-types',
      'vscode-uri',
      'yaml',
    ]);
    const isAllowed = (target: string) =>
      pure.has(target) || target.startsWith('server/src/language/') || target === 'server/src/protocol';
    assert.deepEqual(
      importsWhere(CORE, (target) => !isAllowed(target)),
      [],
    );
  });

  it('the core touches no process, no clock and no timer', () => {
    assert.deepEqual(
      codeWhere(CORE, /\bprocess\.\w+|\bDate\.now\b|\bnew Date\(\)|\bset(?:Timeout|Interval)\(/g),
      [],
    );
  });

  it('only lsp/ and the mains know the connection', () => {
    const others = SERVER.filter(
      ({ name }) => !/^server\/src\/(?:lsp\/|main\.(?:node|browser)\.ts$)/.test(name),
    );
    assert.deepEqual(
      importsWhere(others, (target) => isConnection(target)),
      [],
    );
  });

  it('the server knows nothing of VS Code, and nothing of the client', () => {
    assert.deepEqual(
      importsWhere(SERVER, (target) => target === 'vscode' || target.startsWith('client/')),
      [],
    );
  });

  it('the client knows nothing of the server but the protocol, how many roles are exported, and what it loads on first use', () => {
    const crossing = importsWhere(
      CLIENT,
      (target) => target.startsWith('server/') && target !== 'server/src/protocol',
    );
    const ofExchange = crossing.filter((line) => /: server\/src\/(?:exchange|word|exports)\//.test(line));
    assert.deepEqual(
      crossing.filter((line) => !ofExchange.includes(line)),
      [],
    );
  });

  it('what runs inside the preview knows neither VS Code nor the server', () => {
    const guest = CLIENT.filter(({ name }) => name.startsWith('client/webview/'));
    assert.deepEqual(
      importsWhere(guest, (target) => target === 'vscode' || target.startsWith('server/')),
      [],
    );
  });

  it('nothing is ever fetched', () => {
    const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)/;
    assert.deepEqual(
      importsWhere(PRODUCT, (target) => network.test(target)),
      [],
    );
    assert.deepEqual(
      codeWhere(PRODUCT, /\b(?:fetch|sendBeacon)\(|\b(?:XMLHttpRequest|WebSocket|EventSource)\b/g),
      [],
    );
  });

  it('types say what they are', () => {
    assert.deepEqual(codeWhere(PRODUCT, /(?:[:<|&,]|\bas)\s*any\b(?!['"`:])/g), []);
    const silenced = PRODUCT.filter(({ text }) => /@ts-(?:ignore|nocheck|expect-error)/.test(text));
    assert.deepEqual(
      silenced.map(({ name }) => name),
      [],
    );
  });

  it('no file is longer than 400 lines', () => {
    const files = ['client', 'server/src', 'scripts', 'test'].flatMap((folder) =>
      filesBelow(folder, ['.ts', '.mjs', '.css']),
    );
    const long = files
      .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 400);
    assert.deepEqual(long, []);
  });
});
