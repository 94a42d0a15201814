import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { RENDER_ADVERT, type RenderedAdvert } from '../../server/src/protocol';
import type { Editor } from './editor';
import { editorFor, openRole } from './suite';

const EXAMPLES = path.resolve('examples');

async function advertOf(editor: Editor, uri: string): Promise<RenderedAdvert> {
  const advert = await editor.connection.sendRequest<RenderedAdvert | null>(RENDER_ADVERT, { uri });
  assert.ok(advert, 'There is no advert.');
  return advert;
}

/** The section headings of a page. */
function headings(html: string): string[] {
  return [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text]) => (text ?? '').replace('&#39;', "'"));
}

describe('the advert of an example', () => {
  const editor = editorFor({ folder: EXAMPLES });

  async function openExample(name: string): Promise<string> {
    const file = path.join(EXAMPLES, name);
    const uri = pathToFileURL(file).href;
    await editor().open(uri, readFileSync(file, 'utf8'));
    return uri;
  }

  it('has every section, in the order of a printed role', async () => {
    const uri = await openExample('lead-devops.role.yaml');
    const advert = await advertOf(editor(), uri);
    assert.equal(advert.title, 'Lead DevOps engineer');
    assert.equal(advert.language, 'en-GB');
    assert.equal(advert.uri, uri);
    assert.equal(advert.broken, undefined);
    assert.deepEqual(headings(advert.html), [
      'About the organisation',
      'About Digital, Data and Technology',
      'About the role',
      "What you'll do day-to-day",
      'You will be someone who',
      'You will have the following skills and experience',
      "Who you'll work with",
      'Capabilities and competencies',
      'Skills Framework for the Information Age',
      'Government Digital and Data Capability Framework',
      'Benefits',
      'If you need something changed',
      'Appendix',
    ]);
  });

  it('tells how to apply where that is known', async () => {
    const { html } = await advertOf(editor(), await openExample('service-designer-advert.role.yaml'));
    assert.deepEqual(headings(html).slice(-2), ['Appendix', 'How to apply']);
  });

  it('has a section of its own where the role puts one', async () => {
    const { html } = await advertOf(editor(), await openExample('senior-devops.role.yaml'));
    const all = headings(html);
    assert.equal(all[all.indexOf('On call') - 1], "What you'll do day-to-day");
    assert.match(html, /<table[\s\S]*Nights and weekends/);
  });

  it('never prints the record of the file', async () => {
    const { html } = await advertOf(
      editor(),
      pathToFileURL(path.join(EXAMPLES, 'lead-devops.role.yaml')).href,
    );
    assert.ok(!html.includes('DDAT-0142') && !html.includes('approved'));
  });
});

describe('the advert while somebody types', () => {
  const editor = editorFor();

  it('says what keeps the file from being read, until that is repaired', async () => {
    const uri = await openRole(
      editor(),
      'title: Lead\nsummary: |\n  Words\nqualities:\n  - calm: and kind\n',
    );
    const broken = await advertOf(editor(), uri);
    assert.match(broken.broken?.message ?? '', /quotes/);
    assert.equal(broken.broken?.range.start.line, 4);
    assert.match(broken.html, /Words/);
    await editor().edit(uri, 'calm: and', 'calm and');
    const whole = await advertOf(editor(), uri);
    assert.equal(whole.broken, undefined);
    assert.equal(whole.version, 2);
    assert.match(whole.html, /calm and kind/);
  });

  it('is of the role, whatever else is wrong with it', async () => {
    const uri = await openRole(editor(), 'title: Lead\nqualties: [a]\npost:\n  positions: two\n');
    const advert = await advertOf(editor(), uri);
    assert.equal(advert.broken, undefined);
    assert.match(advert.html, /Lead/);
  });

  it('exists for roles only', async () => {
    const uri = 'file:///no-such-folder/role.config.yaml';
    await editor().open(uri, 'sfiaVersion: 9\n', 'role-config-yaml');
    assert.equal(await editor().connection.sendRequest(RENDER_ADVERT, { uri }), null);
  });
});

describe('the advert of a hostile role', () => {
  const editor = editorFor();
  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](https://example.org/pixel.gif)',
    '"><svg onload=alert(1)>',
    '</section></article><iframe src=//example.org>',
  ];

  for (const value of HOSTILE) {
    it(`shows ${value} as text`, async () => {
      const quoted = JSON.stringify(value);
      const uri = await openRole(
        editor(),
        `title: ${quoted}
language: ${quoted}
organisation: { name: ${quoted}, about: ${quoted} }
profession: { name: ${quoted}, principles: [${quoted}] }
summary: ${quoted}
responsibilities: [${quoted}, { heading: ${quoted}, intro: ${quoted}, items: [${quoted}] }]
criteria: { essential: [{ text: ${quoted} }] }
links: [{ name: ${quoted}, url: ${quoted} }]
behaviours: [{ name: ${quoted} }]
skills: { sfia: { version: 9, essential: [{ skill: ${quoted}, level: 5, name: ${quoted}, condition: ${quoted} }] } }
post: { grade: ${quoted}, salary: ${quoted}, locations: [${quoted}], reportsTo: ${quoted} }
application: { applyUrl: ${quoted}, contacts: [{ purpose: vacancy, name: ${quoted}, email: ${quoted} }] }
sections: [{ heading: ${quoted}, body: ${quoted} }]
`,
      );
      const { html } = await advertOf(editor(), uri);
      const tags = html.match(/<[^>]*>/g) ?? [];
      assert.ok(tags.length > 20);
      for (const tag of tags) {
        assert.doesNotMatch(tag, /^<\/?(script|img|svg|iframe|object|style|link|form|base)/i);
        assert.doesNotMatch(tag, /\son\w+\s*=|javascript:|data:|style=/i);
      }
      assert.doesNotMatch(html, /<\/article>[\s\S]*\S/);
    });
  }
});
