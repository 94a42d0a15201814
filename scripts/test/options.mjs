// The options of npm test.
import { parseArgs } from 'node:util';
import { PlainError } from '../setup/process.mjs';

export const help = `npm test [-- LAYER… OPTIONS]

Builds and runs the tests. The layers are unit, protocol, cli, exports, editors, oracle, vscode, restricted, workbench,
web, web-floor and packages; without a name all are run.

  --grep TEXT       only tests whose name matches this regular expression
  --floor           try the packed files in the oldest browser-only VS Code that is supported, as web-floor does the rest
  --browser         run the vscode layer in the VS Code from npm, never in a downloaded one
  --limit SECONDS   end a layer that takes longer (900)
  --verbose         also show the tests that passed and everything else that is printed
  --help            show this text

Needed on the first run: the npm registry; Chromium (CHROMIUM_PATH, or on the PATH, or through apt-get); Neovim,
LibreOffice and Poppler (on the PATH, or through apt-get).`;

/**
 * Reads the command line.
 *
 * @throws PlainError where an option or a layer is not known
 */
export function readOptions(args, names) {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((each) => !names.includes(each));
  if (unknown !== undefined) {
    throw new PlainError(`There is no layer "${unknown}": the layers are ${names.join(', ')}.`);
  }
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new PlainError(`--limit wants a number of seconds, not "${values.limit}".`);
  return { ...values, limit: limit * 1000, layers: positionals.length > 0 ? positionals : names };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        grep: { type: 'string' },
        floor: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        limit: { type: 'string', default: '900' },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${help}`);
  }
}
