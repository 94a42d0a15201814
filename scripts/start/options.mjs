// The options of npm start.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError, root } from '../setup/process.mjs';

export const help = `npm start [-- OPTIONS]

Opens an example role in VS Code, with the extension on and the preview beside the text:
in the VS Code of this machine where there is one, else in a downloaded one, else in a
VS Code that runs in your web browser.

  --browser          use the VS Code for the web browser in any case
  --port N           its port on this machine (3100, or another where that is in use)
  --folder DIR       open this folder in place of the examples
  --screenshot FILE  open it out of sight, save a picture (PNG) and end
  --help             show this text

Ctrl-C ends the VS Code for the web browser.`;

const preferredFile = 'lead-devops.role.yaml';

/** The role file to show: the best of the examples, else the first role of the folder; undefined where it has none. */
function roleFileIn(folder) {
  const files = readdirSync(folder)
    .filter((file) => /\.role\.ya?ml$/.test(file))
    .sort();
  const file = files.includes(preferredFile) ? preferredFile : files[0];
  return file === undefined ? undefined : path.join(folder, file);
}

/**
 * Reads the command line.
 *
 * @returns the options, with `folder` absolute and `file`, the role file to show
 * @throws PlainError where an option is not known or says something impossible
 */
export function readOptions(args) {
  const values = parse(args);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new PlainError(`--port wants a number from 1 to 65535, not "${values.port}".`);
  }
  const folder = path.resolve(values.folder ?? path.join(root, 'examples'));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new PlainError(`There is no folder ${folder}.`);
  }
  const screenshot = values.screenshot && path.resolve(values.screenshot);
  return {
    ...values,
    port,
    folder,
    file: roleFileIn(folder),
    screenshot,
    browser: values.browser || screenshot !== undefined,
  };
}

function parse(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
        folder: { type: 'string' },
        screenshot: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${help}`);
  }
}
