import { packed } from '../packed';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of a Word document. */
export const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** Where another document is embedded. */
export const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`;

export interface Embedded {
  readonly id: string;
  readonly target: string;
  readonly content: string | Uint8Array;
  readonly mode?: 'External';
}

/** A Word document that embeds others. */
export function wordFile(body: string, embedded: readonly Embedded[] = []): Uint8Array {
  const relations = embedded.map(
    ({ id, target, mode = 'Internal' }) =>
      `<Relationship Id="${id}" Type="${OFFICE}/aFChunk" Target="${target}" TargetMode="${mode}"/>`,
  );
  return packed(
    new Map<string, string | Uint8Array>([
      ...embedded.map(({ target, content }): [string, string | Uint8Array] => [
        target.startsWith('/') ? target.slice(1) : `word/${target}`,
        content,
      ]),
      [
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
      ],
      [
        'word/document.xml',
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
      ],
    ]),
  );
}
