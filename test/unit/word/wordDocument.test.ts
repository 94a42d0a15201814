import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { archiveEntries } from '../../../server/src/exchange/archive';
import { advertFlow } from '../../../server/src/language/advert/flow/build';
import { wordDocument } from '../../../server/src/word/wordDocument';
import { advertOf } from '../language/advert/printed';

const ROLE = `title: Analyst & more
organisation: { name: Weather Office }
summary: |
  One \\u0001 paragraph.

  1. first
  2. second
responsibilities: ["reads [charts](https://example.org)", "</w:t><w:evil/>"]
post: { grade: Grade 7, locations: [Leeds] }
`;

async function parts(role: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await wordDocument({ flow: advertFlow(advertOf(role)), pageOf: ['page', 'of'] });
  return new Map(
    (archiveEntries(bytes) ?? []).map(({ name, method, packed }) => [
      name,
      Buffer.from(method === 0 ? packed : inflateRawSync(packed)).toString('utf8'),
    ]),
  );
}

describe('the Word file of an advert', () => {
  it('has real headings, lists and a table', async () => {
    const document = (await parts(ROLE)).get('word/document.xml') ?? '';
    assert.match(document, /w:val="Title"[\s\S]*Analyst &amp; more/);
    assert.match(document, /w:val="Heading1"/);
    assert.match(document, /<w:numPr>/);
    assert.match(document, /<w:tbl>[\s\S]*Grade[\s\S]*Grade 7/);
    assert.ok(!document.includes('<w:evil'));
  });

  it('states its title, author and language', async () => {
    const core = (await parts(ROLE)).get('docProps/core.xml') ?? '';
    assert.match(core, /<dc:title>Analyst &amp; more</);
    assert.match(core, /<dc:creator>Weather Office</);
    assert.match(core, /<dc:language>en-GB</);
  });

  it('is the same bytes for the same advert, with links and a logo', async () => {
    const logo = `data:image/png;base64,${readFileSync('images/icon.png').toString('base64')}`;
    const make = () => wordDocument({ flow: advertFlow(advertOf(ROLE)), pageOf: ['page', 'of'], logo });
    const first = await make();
    // the time in the archive's first record: 1 January 1980
    assert.deepEqual([...first.subarray(10, 14)], [0, 0, 0x21, 0]);
    assert.ok(Buffer.from(first).equals(Buffer.from(await make())));
  });

  it('links to the addresses of the advert, each from its own place', async () => {
    const found = await parts(
      'title: x\nqualities: ["[a](https://example.org/a#b)", "[c](https://example.org/c)"]\n',
    );
    const links = found.get('word/_rels/document.xml.rels') ?? '';
    const document = found.get('word/document.xml') ?? '';
    const targets = [...document.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)].map(
      ([, id]) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)" TargetMode="External"`).exec(links)?.[1],
    );
    assert.deepEqual(targets, ['https://example.org/a#b', 'https://example.org/c']);
  });

  it('begins the appendix on a page of its own, and keeps words with the list that they lead to', async () => {
    const document =
      (await parts('title: x\nsummary: "These:\\n\\n- one"\npost: { grade: Grade 7 }\n')).get(
        'word/document.xml',
      ) ?? '';
    const paragraphs = document.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? [];
    const of = (words: string) => paragraphs.find((paragraph) => paragraph.includes(`>${words}<`)) ?? '';
    assert.match(of('Appendix'), /<w:pageBreakBefore\/>/);
    assert.doesNotMatch(of('About the role'), /pageBreakBefore/);
    assert.match(of('These:'), /<w:keepNext\/>/);
    assert.doesNotMatch(of('one'), /keepNext/);
  });
});
