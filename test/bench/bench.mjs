// npm run bench: how long a person waits. Starts the built server over stdio several times, opens roles of several
// sizes and types in them; then checks many roles on the command line. Times are milliseconds, of wall clock unless it
// says CPU; run it on a quiet machine.
//   npm run bench -- preview    the preview instead, in a VS Code driven from outside; and a preview that shows
//                               the mere text, to tell what the editor takes itself
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { closeAll, closeOnInterrupt, fail } from '../../scripts/setup/process.mjs';
import { checkMany } from './manyFiles.mjs';
import { BARE, timePreview } from './preview.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const SERVER = path.join(root, 'dist/role-language-server.cjs');
const EXAMPLE = path.join(root, 'examples/lead-devops.role.yaml');
const STARTS = 7;
const EDITS = 60;

const example = readFileSync(EXAMPLE, 'utf8');

/** The example with its bullets repeated until it has about this many lines. */
function roleOf(lines) {
  const bullet = '  - You will review designs from other teams and recommend the technology that fits best\n';
  const missing = Math.max(0, lines - example.split('\n').length);
  return example.replace('responsibilities:\n', `responsibilities:\n${bullet.repeat(missing)}`);
}

async function startServer() {
  const begun = performance.now();
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const folder = pathToFileURL(path.dirname(EXAMPLE)).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'examples' }],
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  const stop = async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await new Promise((resolve) => child.once('exit', resolve));
    connection.dispose();
  };
  return { connection, begun, stop };
}

const uri = pathToFileURL(EXAMPLE).href;
const textDocument = { uri };

async function open({ connection }, text) {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'role-yaml', version: 1, text },
  });
  return connection.sendRequest('textDocument/diagnostic', { textDocument });
}

/** Types one letter at a time into a bullet, and waits for what `ask` answers after each. */
async function typing({ connection }, text, ask) {
  const lines = text.split('\n');
  const line = lines.findIndex((content) => content.startsWith('  - You will review'));
  const times = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const character = lines[line].length + edit;
    const position = { line, character };
    const begun = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: edit + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    await ask(connection);
    times.push(performance.now() - begun);
  }
  return times;
}

function at(needle, text) {
  const lines = text.split('\n');
  const line = lines.findIndex((content) => content.includes(needle));
  return { line, character: lines[line].indexOf(needle) + 1 };
}

function row(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))].toFixed(1);
  console.log(`${name.padEnd(46)} ${quantile(0.5).padStart(8)} ${quantile(0.95).padStart(8)}`);
}

function header() {
  console.log(`${'milliseconds'.padEnd(46)} ${'median'.padStart(8)} ${'p95'.padStart(8)}`);
}

async function server() {
  header();
  const starts = [];
  for (let round = 0; round < STARTS; round += 1) {
    const server = await startServer();
    await open(server, example);
    starts.push(performance.now() - server.begun);
    await server.stop();
  }
  row('start of the process to first diagnostics', starts);
  for (const size of [150, 2_000, 20_000]) {
    const server = await startServer();
    const text = roleOf(size);
    await open(server, text);
    const diagnostics = (connection) => connection.sendRequest('textDocument/diagnostic', { textDocument });
    row(`edit to diagnostics, ${size} lines`, await typing(server, text, diagnostics));
    const position = at('PROG', text);
    const hovers = [];
    for (let round = 0; round < EDITS; round += 1) {
      const begun = performance.now();
      await server.connection.sendRequest('textDocument/hover', { textDocument, position });
      hovers.push(performance.now() - begun);
    }
    row(`hover on a skill, ${size} lines`, hovers);
    await server.stop();
  }
}

function commandLine() {
  console.log(
    `${'check on the command line'.padEnd(46)} ${'wall'.padStart(8)} ${'CPU'.padStart(8)}   memory`,
  );
  for (const count of [1, 100, 1_000, 5_000]) {
    const { wall, cpu, memory } = checkMany(root, count);
    const times = [wall, cpu].map((time) => time.toFixed(0).padStart(8)).join(' ');
    console.log(
      `${`${count} roles and their template`.padEnd(46)} ${times} ${(memory / 1024 ** 2).toFixed(0).padStart(5)} MB`,
    );
  }
}

async function preview() {
  header();
  const own = await timePreview();
  row('preview opened to its first page', times(own, 'all'));
  row('  of it since the page is up', times(own, 'own'));
  row('key to the page that shows it', own.edits);
  row('  of it changing the page', own.changes);
  const bare = await timePreview(BARE);
  row('bare preview opened to its first page', times(bare, 'all'));
  row('  of it since the page is up', times(bare, 'own'));
  row('key to the bare page that shows it', bare.edits);
  await closeAll();
}

const times = ({ openings }, part) => openings.map((one) => one[part]);

const [part] = process.argv.slice(2);
if (part === 'preview') {
  closeOnInterrupt();
  await preview().catch(fail);
} else {
  await server();
  console.log('');
  commandLine();
}
