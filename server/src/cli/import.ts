import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { createService } from '../createService';
import type { ImportResult } from '../language/importer/importDocuments';
import type { SourceDocument } from '../language/importer/source';
import { loadCatalogue } from '../node/catalogue';
import { readDocument } from '../node/documents';
import { whyNotWritten } from '../node/writeFile';
import { findFiles, isLeftOut } from './findFiles';
import { scanPattern } from './scanPattern';
import { reportJson, reportText } from './importReport';
import type { Output } from './output';
import { shownPath } from './report';

interface ImportCommandOptions {
  readonly out: string;
  readonly stdout?: boolean;
  readonly report: 'text' | 'json';
  readonly template?: boolean;
  readonly force?: boolean;
}

const HELP = `
Reads Word (.docx), web pages, Markdown and plain text, and lists of skills as CSV or
JSON; - reads pasted text from standard input. Nothing in the text of a document is
left out: what the format has no key for becomes a section, and the report says so.
Not read: pictures, comments, headers and footers, and the navigation of web pages.

Examples:
  role-definitions import "Lead archivist.docx"
                     lead-archivist.role.yaml, and a report of what went where
  role-definitions import jobs/*.docx --out roles --template
                     what the documents say word for word moves to a template
  role-definitions import advert.html --stdout > advert.role.yaml
                     the file on standard output, the report beside it

Exit codes:
  0  imported    1  imported, and something needs a look
  2  a document can't be read, or a file would be replaced (--force replaces it)
`;

/** `role-definitions import`. Sets the exit code of the process. */
export function importCommand(output: Output): Command {
  return new Command('import')
    .description('Make role files of documents: Word, web pages, Markdown, text, lists of skills.')
    .argument('<files...>', 'documents, or - for text from standard input')
    .option('-o, --out <folder>', 'the folder to write to', '.')
    .option('--stdout', 'print the role file, and the report on standard error')
    .addOption(new Option('--report <form>', 'how to report').choices(['text', 'json']).default('text'))
    .option('-t, --template', 'move what several documents have in common to a template')
    .option('--force', 'replace files that exist')
    .addHelpText('after', HELP)
    .action(async (files: string[], options: ImportCommandOptions) => {
      process.exitCode = await importFiles(files, options, output);
    });
}

async function importFiles(
  files: readonly string[],
  { out, stdout = false, report, template = false, force = false }: ImportCommandOptions,
  output: Output,
): Promise<0 | 1 | 2> {
  const documents: SourceDocument[] = [];
  let failed = false;
  const complain = (sentence: string) => {
    failed = true;
    console.error(`role-definitions: ${sentence}`);
  };
  for (const file of await namedFiles(files)) {
    const read = await readOne(file);
    if ('problem' in read) complain(`${shownName(file)}: ${read.problem}`);
    else {
      documents.push(read.document);
      for (const note of read.notes) console.error(`${shownName(file)}: ${note}`);
    }
  }
  if (documents.length === 0) return 2;
  const result = createService(loadCatalogue).importDocuments(documents, { template });
  if (stdout) await output.write(filesText(result));
  else if (!(await writeAll(result, out, force, complain))) return 2;
  const text = report === 'json' ? reportJson(result) : reportText(result);
  if (stdout) console.error(text.trimEnd());
  else await output.write(text);
  if (failed) return 2;
  return result.items.some(({ outcome }) => outcome === 'look') ? 1 : 0;
}

/** Patterns as the files that they match, as shells of Windows leave them as they are; what matches none stays. */
async function namedFiles(given: readonly string[]): Promise<readonly string[]> {
  const named = await Promise.all(
    given.map(async (one) => {
      if (existsSync(one) || !scanPattern(one).isGlob) return [one];
      const { files } = await findFiles([one], [], (name) => !isLeftOut(name));
      return files.length === 0 ? [one] : files;
    }),
  );
  return named.flat();
}

async function readOne(file: string): ReturnType<typeof readDocument> {
  if (file === '-') return readDocument('Pasted text', await buffer(process.stdin));
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  return bytes instanceof Error ? { problem: whyNotRead(bytes) } : readDocument(path.basename(file), bytes);
}

function whyNotRead({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'There is no such file.';
  return code === 'EISDIR' ? 'This is a folder; name the documents in it.' : 'The file could not be read.';
}

function shownName(file: string): string {
  return file === '-' ? 'standard input' : shownPath(path.resolve(file));
}

/** Several files with the name of each above it. */
function filesText({ files }: ImportResult): string {
  const isOne = files.length === 1;
  return files.map(({ name, text }) => (isOne ? text : `# ${name}\n${text}`)).join('\n');
}

/** Writes all files or, where one would be replaced and may not be, none. Answers whether it did. */
async function writeAll(
  { files }: ImportResult,
  folder: string,
  force: boolean,
  complain: (sentence: string) => void,
): Promise<boolean> {
  const targets = files.map(({ name, text }) => ({ file: path.join(folder, name), text }));
  if (!force) {
    const there = await Promise.all(targets.map(({ file }) => exists(file)));
    const taken = targets.filter((_, index) => there[index]);
    for (const { file } of taken) {
      complain(`${shownPath(path.resolve(file))} exists already; --force replaces it. Nothing was written.`);
    }
    if (taken.length > 0) return false;
  }
  for (const { file, text } of targets) {
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(file, text, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      complain(`${shownPath(path.resolve(file))} can't be written: ${whyNotWritten(error)}.`);
      return false;
    }
  }
  return true;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
