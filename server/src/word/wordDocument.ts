import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { escapeHtml } from '../language/advert/escape';
import type { WordRequest } from '../language/advert/formats/wordRequest';
import { printable } from './inline';
import { logoImage } from './logo';
import { NUMBERING, STYLES } from './look';
import { withoutTimes } from './steadyArchive';
import { createWriter } from './writer';

/** A4 and its margins in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
};

/** As the library writes them, with the language and without the time: equal adverts give equal files. */
function properties({ title, organisation, language }: WordRequest['flow']): string {
  const element = (name: string, text: string) => `<${name}>${escapeHtml(printable(text))}</${name}>`;
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${spaces.join(' ')}>`,
    element('dc:title', title),
    element('dc:creator', organisation),
    element('dc:language', language),
    '</cp:coreProperties>',
  ].join('');
}

/** The advert as a Word file with real headings, lists and tables. */
export async function wordDocument({ flow, logo, pageOf }: WordRequest): Promise<Uint8Array> {
  const writer = createWriter();
  const image = logo === undefined ? undefined : logoImage(logo, flow.organisation);
  const small = (text: string) => new TextRun({ text: printable(text), size: 18, color: '595959' });
  const [page, of] = pageOf;
  const document = new Document({
    title: printable(flow.title),
    creator: printable(flow.organisation),
    lastModifiedBy: printable(flow.organisation),
    subject: printable(flow.title),
    styles: STYLES(flow.language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: image === undefined ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [image ?? small(flow.organisation)],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  small(`${flow.title} · ${page} `),
                  new TextRun({
                    children: [PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
                    size: 18,
                    color: '595959',
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(flow.title))] }),
          ...flow.sections.flatMap(({ key, heading, blocks }, index) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              // the appendix is a form of its own
              pageBreakBefore: key === 'post' && index > 0,
              children: [new TextRun(printable(heading))],
            }),
            ...writer.blocks(blocks),
          ]),
        ],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(flow) },
  ]);
  return withoutTimes(new Uint8Array(packed));
}
