import path from 'node:path';
import { URI } from 'vscode-uri';
import { createService } from '../createService';
import type { Exported, NotExported } from '../exports/exportAll';
import { findBrowser, printPdf } from '../exports/printPdf';
import { NO_BROWSER, PAGE_INSTEAD, PRINTING_FAILED } from '../exports/unprinted';
import { EXPORT_ENDINGS, type ExportFormat } from '../language/advert/formats/exportAdvert';
import { isInside } from '../language/inheritance/paths';
import { isTemplate } from '../language/inheritance/data';
import { loadCatalogue } from '../node/catalogue';
import { localFiles } from '../node/fileSystem';
import { writeWord } from '../node/word';
import { readLook } from '../workspace/look';
import { findRoot } from '../workspace/roots';
import { createWorkspace } from '../workspace/workspace';

export type CommandFormat = ExportFormat | 'pdf';

export const COMMAND_FORMATS: readonly CommandFormat[] = [...formats(), 'pdf'];

export type ExportFile = (file: string, format: CommandFormat) => Promise<Exported | NotExported>;

/** Exports role files of this computer, whose organisation's look is trusted like the command that names them. */
export function createExporter(): ExportFile {
  const service = createService(loadCatalogue);
  const workspace = createWorkspace(service, localFiles);
  const browser = findBrowser();
  return async (file, format) => {
    const uri = URI.file(path.resolve(file)).toString();
    const exists = async (at: string) => (await localFiles.read(at)).status === 'loaded';
    const here = (await findRoot(URI.file(`${process.cwd()}/x`).toString(), [], exists)).uri;
    workspace.setFolders([isInside(uri, here) ? here : (await findRoot(uri, [], exists)).uri]);
    const prepared = await workspace.inspect(uri);
    const effective = prepared?.context.effective;
    if (prepared === undefined || effective === undefined) return { reason: await whyNoRole(uri) };
    if (isTemplate(effective)) return { reason: 'it is a template', template: true };
    const { look, notes } = await readLook(prepared.context.workspaceFile?.document, localFiles, true);
    const made = service.exportAdvert(prepared.context, format === 'pdf' ? 'html' : format, look);
    if (made === undefined) return { reason: 'it is not a role file' };
    const common = { fileName: made.fileName, title: made.title, notes: [...notes, ...made.notes] };
    if (format !== 'pdf') {
      return { ...common, content: made.word === undefined ? (made.text ?? '') : await writeWord(made.word) };
    }
    const program = await browser;
    if (program === undefined) return { reason: `${NO_BROWSER}; ${PAGE_INSTEAD}` };
    const content = await printPdf(made.text ?? '', program).catch(() => undefined);
    if (content === undefined) return { reason: `${PRINTING_FAILED}; ${PAGE_INSTEAD}` };
    return { ...common, fileName: made.fileName.replace(/\.html$/, '.pdf'), content };
  };
}

async function whyNoRole(uri: string): Promise<string> {
  const read = await localFiles.read(uri);
  return read.status === 'unreadable' ? read.reason : 'it is not a role file that can be read';
}

function formats(): readonly ExportFormat[] {
  return Object.keys(EXPORT_ENDINGS).filter((name): name is ExportFormat =>
    Object.hasOwn(EXPORT_ENDINGS, name),
  );
}
