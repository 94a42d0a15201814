import type { Page } from 'playwright-core';

/** What LibreOffice makes of a Word file. */
export interface OfficeText {
  readonly title: string;
  readonly language: string;
  /** Level and words. */
  readonly headings: readonly (readonly [level: number, text: string])[];
  /** Bullets and numbered items, also those inside others. */
  readonly items: readonly string[];
  /** Cells of each row, and whether the row is one that is repeated on each page. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly isHeader: boolean }[];
  /** All words of the text, without the pages' headers and footers. */
  readonly words: string;
}

/** Reads OpenDocument in one file (`.fodt`) with the browser's XML parser. */
export function readOfficeText(page: Page, xml: string): Promise<OfficeText> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const all = (name: string, inside: Document | Element = document) => [
      ...inside.getElementsByTagNameNS('*', name),
    ];
    const attribute = (element: Element, name: string) =>
      [...element.attributes].find(({ localName }) => localName === name)?.value ?? '';
    const words = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const own = (item: Element) => [...item.children].filter(({ localName }) => localName === 'p').map(words);
    const [body] = all('text').filter(({ prefix }) => prefix === 'office');
    return {
      title: words(all('title')[0]),
      language: words(all('language')[0]),
      headings: all('h', body).map(
        (each) => [Number(attribute(each, 'outline-level')), words(each)] as const,
      ),
      items: all('list-item', body).flatMap(own),
      rows: all('table-row', body).map((row) => ({
        cells: all('table-cell', row).map(words),
        isHeader: row.parentElement?.localName === 'table-header-rows',
      })),
      words: all('p', body)
        .concat(all('h', body))
        .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
        .map(words)
        .join(' '),
    };
  }, xml);
}
