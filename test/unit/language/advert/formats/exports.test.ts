import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { renderBBCode, renderRecruitment } from '../../../../../server/src/language/advert/formats/bbcode';
import { exportAdvert, exportName } from '../../../../../server/src/language/advert/formats/exportAdvert';
import { jobPosting } from '../../../../../server/src/language/advert/formats/jobPosting';
import { safeCss } from '../../../../../server/src/language/advert/formats/look';
import { renderMarkdown } from '../../../../../server/src/language/advert/formats/markdown';
import { renderPage } from '../../../../../server/src/language/advert/formats/page';
import { renderScoringSheet } from '../../../../../server/src/language/advert/formats/scoringSheet';
import { ENGLISH, labelsFor } from '../../../../../server/src/language/advert/labels';
import { advertOf, inputOf } from '../printed';

const POST = `title: Analyst
organisation: { name: Weather Office }
responsibilities:
  - You will **read** the [charts](https://example.org/charts)
criteria:
  essential:
    - { text: Counting, stages: [application, interview] }
behaviours: [{ name: Leadership, stages: [interview] }]
skills: { sfia: { version: 9, essential: [{ skill: PROG, level: 4 }] } }
post:
  reference: 007123
  salary: { bands: [{ area: London, min: 40000, max: 45000 }, { area: National, min: 36000 }] }
  locations: [Leeds, { name: York, postcode: YO1 7HH, remote: true }]
  workingPatterns: [full-time, job-share]
application: { opens: 2027-06-01, closes: 2027-07-01T23:55 }
`;

const HOSTILE = readFileSync('test/fixtures/hostile/other-languages.role.yaml', 'utf8');

function jsonLd(html: string) {
  const [, script = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(script);
}

/** The text of a Word file in the order of its pages, and what is said of it. */
function wordOf(role: string) {
  const input = { advert: advertOf(role), source: inputOf(role), look: {}, keys: [] };
  const { word, notes } = exportAdvert('docx', input);
  return { text: JSON.stringify(word?.flow), notes };
}

describe('exported formats', () => {
  it('the page states the job for search engines, with the closing time in its zone', () => {
    const data = jsonLd(renderPage(advertOf(POST)).html);
    assert.equal(data.title, 'Analyst');
    assert.equal(data.hiringOrganization.name, 'Weather Office');
    assert.equal(data.datePosted, '2027-06-01');
    assert.equal(data.validThrough, '2027-07-01T23:55:00+01:00');
    assert.deepEqual(data.employmentType, ['FULL_TIME']);
    assert.deepEqual(data.baseSalary.value, {
      '@type': 'QuantitativeValue',
      minValue: 36000,
      maxValue: 45000,
      unitText: 'YEAR',
    });
    assert.equal(data.jobLocationType, 'TELECOMMUTE');
    assert.equal(data.jobLocation.length, 2);
    assert.equal(data.identifier.value, '007123');
  });

  it('the page holds nothing that only the preview needs', () => {
    const { html } = renderPage(
      advertOf(`${POST}summary: A map ![of the north](maps/north.png) data-start="3"\n`),
    );
    assert.ok(html.includes('A map of the north data-start=&quot;3&quot;'));
    const tags = html.match(/<[^>]*>/g) ?? [];
    assert.deepEqual(
      tags.filter((tag) => / data-/.test(tag)),
      [],
    );
  });

  it('in winter, the UK is on UTC', () => {
    const advert = advertOf('title: x\napplication: { closes: 2027-12-31 }\n');
    assert.equal(jobPosting(advert, 'x').data.validThrough, '2027-12-31T23:59:00+00:00');
  });

  it('what search engines want and the role does not say is listed', () => {
    const { notes } = renderPage(advertOf('title: x\n'));
    assert.ok(
      notes.some((note) => note.includes('datePosted is required') && note.includes('application.opens')),
    );
    assert.ok(notes.some((note) => note.includes('baseSalary is recommended')));
  });

  it('the scoring sheet has a row for each criterion, behaviour and skill', () => {
    const rows = renderScoringSheet(advertOf(POST), ENGLISH).split('\r\n');
    assert.ok(rows[0]?.startsWith('\uFEFF"Number"'));
    assert.equal(rows[1], '"1","Criterion","Essential","Counting","","Application; Interview","",""');
    assert.ok(rows[2]?.includes('"Behaviour","Essential","Leadership"'));
    assert.ok(rows[3]?.includes('(PROG)","4"'));
  });

  it('Markdown and BBCode keep bold words and links', () => {
    assert.ok(
      renderMarkdown(advertOf(POST)).includes(
        '- You will **read** the [charts](<https://example.org/charts>)',
      ),
    );
    assert.ok(
      renderBBCode(advertOf(POST)).includes(
        '[*]You will [b]read[/b] the [url=https://example.org/charts]charts[/url]',
      ),
    );
  });

  it('recruitment boxes hold their sections', () => {
    const { boxes } = JSON.parse(renderRecruitment(advertOf(POST)));
    assert.ok(boxes['Job description'].includes('[b]read[/b]'));
    assert.ok(boxes['Person specification'].includes('Counting'));
    assert.equal(boxes.Benefits, undefined);
  });

  it('behaviours have their own box, whether or not there are links beside them', () => {
    const links = 'links: [{ name: Success Profiles, url: https://example.org/profiles }]\n';
    for (const role of [POST, POST + links]) {
      const { boxes } = JSON.parse(renderRecruitment(advertOf(role)));
      assert.match(boxes.Behaviours, /^\[list\]\n\[\*\]Leadership/);
      assert.ok(!boxes['Person specification'].includes('Leadership'));
      assert.equal(boxes['Person specification'].includes('Success Profiles'), role !== POST);
    }
  });
});

describe('a hostile role', () => {
  const advert = advertOf(HOSTILE);

  it('puts no element, handler or address into the page', () => {
    const { html } = renderPage(advert, { css: '</style><script>alert(1)</script>' });
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.equal(html.match(/<\/style/g)?.length, 1);
    assert.ok(!/<img|href="javascript|src="https?:/.test(html));
    assert.equal(jsonLd(html).title, '</script><script>alert(1)</script>');
  });

  it('puts no formula into a cell of the scoring sheet', () => {
    const cells = renderScoringSheet(advert, ENGLISH)
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split('","')[3] ?? '');
    assert.equal(cells.length, 7);
    for (const cell of cells) assert.ok(cell.startsWith("'"), cell);
  });

  it('puts no raw HTML and no unsafe link into Markdown', () => {
    const text = renderMarkdown(advert);
    assert.ok(!/<(?:script|img)|\]\(<?javascript/i.test(text), text);
  });

  it('puts no tag of its own into BBCode', () => {
    const text = renderBBCode(advert);
    assert.ok(!text.includes('[url='), text);
  });
});

describe("an organisation's stylesheet", () => {
  const cases = [
    '@import "https://evil.example/x.css";',
    '@im\\port url(//evil.example);',
    'a { background: url(https://evil.example/x) }',
    'a { background: u\\72l("//evil.example/x") }',
    'a { background: image-set("https://evil.example/x" 1x) }',
    '</style><script>alert(1)</script>',
  ];
  for (const css of cases) {
    it(`can neither fetch nor leave its element: ${css}`, () => {
      assert.ok(!/url\s*\(|image-set|<|@import/i.test(safeCss(css)), safeCss(css));
    });
  }

  it('keeps ordinary rules and images that are data', () => {
    const css = 'h1 { color: #123 } a { background: url(data:image/png;base64,AAAA) }';
    assert.equal(safeCss(css), css);
  });
});

describe('names of exports', () => {
  const names: readonly (readonly [string, string])[] = [
    ['file:///roles/lead-devops.role.yaml', 'lead-devops'],
    ['file:///roles/..%2F..%2Fetc%2Fpasswd.role.yaml', 'etc-passwd'],
    ['file:///roles/con.role.yml', '_con'],
    ['file:///roles/swydd%20newydd.role.yaml', 'swydd newydd'],
    ['file:///roles/%E2%80%AEfdp.role.yaml', 'fdp'],
    ['file:///roles/.role.yaml', 'role'],
  ];
  for (const [uri, name] of names) {
    it(`${uri} becomes ${name}`, () => assert.equal(exportName(uri), name));
  }
});

describe('an advert in Welsh', () => {
  it('has Welsh headings, values and dates', () => {
    const text = renderMarkdown(advertOf(`language: cy-GB\n${POST}`));
    for (const words of [
      'Llawn amser',
      'Lleoliad',
      "Beth fyddwch chi'n ei wneud o ddydd i ddydd",
      'Yn cau am 11:55yh ar ddydd Iau 1 Gorffennaf 2027',
    ]) {
      assert.ok(text.includes(words), words);
    }
  });

  it('has a scoring sheet with Welsh columns and stages', () => {
    const { labels } = labelsFor('cy-GB');
    const [columns = '', first] = renderScoringSheet(advertOf(`language: cy-GB\n${POST}`), labels).split(
      '\r\n',
    );
    assert.match(columns, /"Beth sy'n cael ei sgorio"/);
    assert.equal(first, '"1","Maen prawf","Hanfodol","Counting","","Cais; Cyfweliad","",""');
  });

  it('has Welsh levels in the tables of a Word file, and none of the English that says what they mean', () => {
    const welsh = wordOf(`language: cy-GB\n${POST}`);
    assert.match(welsh.text, /"Sgil".*"Lefel".*"Angen".*"Lefel 4"/);
    assert.doesNotMatch(welsh.text, /"Level 4"|Ystyr y lefel|SFIA Foundation/);
    assert.deepEqual(
      welsh.notes.filter((note) => /English only/.test(note)),
      ['What the levels of skills mean is left out: it is known in English only.'],
    );
    const english = wordOf(POST);
    assert.match(
      english.text,
      /"What the level means".*"Level 4".*These are summaries, not the SFIA Foundation's text/,
    );
    assert.ok(!english.notes.some((note) => /English only/.test(note)));
  });

  it('says what stands in English', () => {
    const [note = ''] = advertOf('title: x\nlanguage: fr\n').notes;
    assert.match(note, /not translated into fr/);
  });
});
