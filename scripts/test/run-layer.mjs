// Runs one layer as a process group of its own and makes counts of the events that it prints.
import { createInterface } from 'node:readline';
import { root, startGroup } from '../setup/process.mjs';

/** As in test/host/events.ts. */
const marker = '@@role-tests ';

/** How many lines of other output are kept to show where a layer breaks off. */
const keptLines = 60;

function indent(text) {
  return text.replace(/^/gm, '    ');
}

/** Collects the events of a layer; everything else that it prints is kept for the case that it breaks off. */
function collector(verbose) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const results = [];
  const others = [];
  let ended = false;
  const handlers = {
    pass({ title, milliseconds }) {
      counts.passed++;
      results.push({ title: title.join(' › '), passed: true });
      if (verbose) console.log(`  passed: ${title.join(' › ')} (${milliseconds} ms)`);
    },
    skip({ title, reason }) {
      counts.skipped++;
      console.log(`  skipped: ${title.join(' › ')}${reason === undefined ? '' : ` (${reason})`}`);
    },
    fail({ title, message, stack }) {
      counts.failed++;
      results.push({ title: title.join(' › '), passed: false });
      const text = stack.includes(message) ? stack : `${message}\n${stack}`;
      console.log(`  FAILED: ${title.join(' › ')}\n${indent(text)}`);
    },
    end() {
      ended = true;
    },
  };
  const read = (line) => {
    if (line.startsWith(marker)) {
      const event = JSON.parse(line.slice(marker.length));
      handlers[event.event](event);
    } else {
      others.push(line);
      if (others.length > keptLines) others.shift();
      if (verbose) console.log(`  | ${line}`);
    }
  };
  return { counts, results, others, read, hasEnded: () => ended };
}

/** Waits for the end of a layer, or ends it at the limit. Resolves to the exit code, or to undefined at the limit. */
async function codeWithin({ child, close }, limit) {
  let timer;
  const atLimit = new Promise((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  const closed = new Promise((resolve, reject) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
    child.once('error', reject);
  });
  const code = await Promise.race([closed, atLimit]);
  clearTimeout(timer);
  await close();
  return code;
}

/** What is wrong with a run beyond its failed tests; undefined where nothing is. */
function problem({ code, counts, hasEnded, limit, grep }) {
  if (code === undefined) return `was ended after ${limit / 1000} seconds without a result`;
  if (!hasEnded()) return `broke off (exit code ${code})`;
  if (counts.failed === 0 && code !== 0) return `failed outside its tests (exit code ${code})`;
  if (counts.passed + counts.failed + counts.skipped === 0 && grep === undefined) return 'ran no test';
  return undefined;
}

/**
 * Runs one layer, prints its failures and its summary.
 *
 * @param options.args   what Node is started with
 * @param options.limit  milliseconds after which the layer is ended
 * @returns `{ passed, failed, skipped, results }`, the results as `{ title, passed }`; a layer that broke off, hung or ran no test has one failure more
 */
export async function runLayer({ title, args, limit, grep, verbose }) {
  const begun = Date.now();
  const group = startGroup(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const { counts, results, others, read, hasEnded } = collector(verbose);
  for (const stream of [group.child.stdout, group.child.stderr])
    createInterface({ input: stream }).on('line', read);
  const code = await codeWithin(group, limit);
  const trouble = problem({ code, counts, hasEnded, limit, grep });
  if (trouble !== undefined) {
    counts.failed++;
    console.log(`${others.length > 0 ? `${indent(others.join('\n'))}\n` : ''}  The ${title}: ${trouble}.`);
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const { passed, failed, skipped } = counts;
  console.log(`${title}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
  return { ...counts, results };
}
