// Takes the place of the compiled @vscode/spdlog, so that log files and output channels are written without a compiler.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  #file;
  #level = levels.indexOf('info');
  #plain = false;

  constructor(file) {
    this.#file = file;
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {
    this.#plain = false;
  }
  clearFormatters() {
    this.#plain = true;
  }
  trace(message) {
    this.#write(0, message);
  }
  debug(message) {
    this.#write(1, message);
  }
  info(message) {
    this.#write(2, message);
  }
  warn(message) {
    this.#write(3, message);
  }
  error(message) {
    this.#write(4, message);
  }
  critical(message) {
    this.#write(5, message);
  }
  flush() {}
  drop() {}
  setAsyncMode() {}

  #write(level, message) {
    if (level < this.#level) return;
    const prefix = `${new Date().toISOString().replace('T', ' ').replace('Z', '')} [${levels[level]}] `;
    try {
      fs.appendFileSync(this.#file, this.#plain ? message : `${prefix}${message}\n`);
    } catch {
      // the log folder is temporary, and may be gone before the last line is written
    }
  }
}

async function createLogger(_name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger(file);
}

// the library's number for the release that VS Code asks for
exports.version = 10801;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.Logger = class extends Logger {
  constructor(_type, _name, file) {
    super(file);
  }
};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
