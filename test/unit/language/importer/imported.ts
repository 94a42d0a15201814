// What becomes of documents, as a user gets it.
import { createService } from '../../../../server/src/createService';
import { DEFAULT_SETTINGS } from '../../../../server/src/language/context';
import type { ImportOptions, ImportResult } from '../../../../server/src/language/importer/importDocuments';
import type { ReportItem } from '../../../../server/src/language/importer/report';
import type { SourceDocument } from '../../../../server/src/language/importer/source';
import type { LookUpParent } from '../../../../server/src/language/inheritance/effective';
import { plainValue } from '../../../../server/src/language/parse/value';
import type { Finding } from '../../../../server/src/language/rules/registry';
import { loadCatalogue } from '../../catalogueFixture';

const service = createService(loadCatalogue);

export interface Imported extends ImportResult {
  /** The first file as the value that it says. */
  readonly role: unknown;
  readonly text: string;
}

export function imported(
  documents: SourceDocument | readonly SourceDocument[],
  options?: ImportOptions,
): Imported {
  const result = service.importDocuments('blocks' in documents ? [documents] : documents, options);
  const text = result.files[0]?.text ?? '';
  return { ...result, text, role: said(text) };
}

/** What a file says. */
export function said(text: string): unknown {
  // without the prototypes that plain values lack on purpose
  return JSON.parse(JSON.stringify(plainValue(service.parse('file:///roles/a.role.yaml', 1, text)).value));
}

/** The findings of all files, each checked beside the others. */
export function findings({ files }: ImportResult): Finding[] {
  const documents = new Map(
    files.map(({ name, text }) => {
      const uri = `file:///roles/${name}`;
      return [uri, service.parse(uri, 1, text)];
    }),
  );
  const lookUp: LookUpParent = (uri) => {
    const document = documents.get(uri);
    return document === undefined ? { status: 'not-found', siblings: [] } : { status: 'loaded', document };
  };
  return [...documents.values()].flatMap((document) =>
    service.check(document, service.context(document, lookUp, DEFAULT_SETTINGS)),
  );
}

export function errors(result: ImportResult): string[] {
  return findings(result)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);
}

/** Whether a file has the format's own layout and order already. */
export function isInStyle({ files }: ImportResult): boolean {
  return files.every(({ name, text }) => {
    const document = service.parse(`file:///roles/${name}`, 1, text);
    const context = service.context(
      document,
      () => ({ status: 'not-found', siblings: [] }),
      DEFAULT_SETTINGS,
    );
    return service.format(document).length + service.sortSections(document, context).length === 0;
  });
}

/** The report as lines: what it was, where it went, what there is to say. */
export function report({ items }: ImportResult): string[] {
  return items.map(({ outcome, from, to, message }) =>
    [`${outcome}: ${from.text} → ${to}`, ...(message === undefined ? [] : [message])].join(' | '),
  );
}

export function itemAbout({ items }: ImportResult, to: string): ReportItem | undefined {
  return items.find((one) => one.to.startsWith(to));
}
