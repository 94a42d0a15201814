import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type AdvertView, renderView } from '../../../../../server/src/language/advert/views/renderView';
import { context, effectiveOf, linesOf, sectionOf } from '../printed';

const NOTHING = { kind: 'nothing', because: 'no-commit' } as const;

function htmlOf(text: string, view: AdvertView): string {
  return renderView(effectiveOf(text), context, view, NOTHING).html;
}

describe('the advert for candidates', () => {
  const lines = linesOf(htmlOf(readFileSync('examples/service-designer-advert.role.yaml', 'utf8'), 'advert'));

  it('stands in the order in which candidates look for things', () => {
    assert.deepEqual(
      lines.filter((line) => line.startsWith('## ')),
      [
        '## Details',
        '## Job summary',
        '## Job description',
        '## Person specification',
        '## Behaviours',
        '## Technical skills: Skills Framework for the Information Age',
        '## Technical skills: Government Digital and Data Capability Framework',
        '## Benefits',
        '## Selection process',
        '## Nationality requirements',
        '## How to apply',
        '## Further information',
      ],
    );
  });

  it('begins with when to apply by', () => {
    const [first, second] = sectionOf(lines, 'Details');
    assert.equal(first, 'Apply before | 11:55pm on Sunday 28 February 2027');
    assert.equal(second, 'Reference number | 512044');
  });

  it('says what is assessed at each stage', () => {
    const selection = sectionOf(lines, 'Selection process').join('\n');
    assert.match(selection, /Application \|\n- Experience of designing a service/);
    assert.match(selection, /Presentation \| The ability to present a service simply to senior people/);
    assert.match(
      selection,
      /Interview \|[\s\S]*- Communicating and Influencing\n- User research \(URCH\), Level 4/,
    );
  });
});

describe('the picture of the skills', () => {
  const role = `title: A
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 5, text: You write code most weeks }
      - { skill: PBMG, level: 7 }
    desirable:
      - { skill: PEMT, level: 5, condition: if managing others }
  digitalAndData:
    essential:
      - { skill: User focus, level: practitioner }
`;
  const html = htmlOf(role, 'skills');
  /** The words of the cells behind a skill, as a screen reader has them. */
  const cells = (name: string) => {
    const row = html.split('<tr').find((part) => part.includes(`<th scope="row">${name}`)) ?? '';
    return [...row.matchAll(/<td[^>]*>.*?hidden">([^<]*)<\/span><\/td>/g)].map(([, words]) => words);
  };

  it('marks the level that is asked for among those that the version has, in words too', () => {
    const other = 'another level of the skill';
    assert.deepEqual(cells('Programming'), [
      'no such level',
      other,
      other,
      other,
      'level asked for',
      other,
      'no such level',
    ]);
  });

  it('marks none where the version has no such level, and says so', () => {
    assert.ok(!cells('Problem').includes('level asked for'));
    assert.match(
      html,
      /Problem management \(PBMG\) <span class="note">\(Level 7 is not a level of this skill\)/,
    );
  });

  it('shows essential and desirable skills apart', () => {
    const [essential = '', desirable = ''] = html.split('<h3>Desirable</h3>');
    assert.ok(essential.includes('PROG') && !essential.includes('PEMT'));
    assert.match(desirable, /PEMT.*Level 5; if managing others/);
  });

  it('shows other frameworks on scales of their own', () => {
    assert.equal(cells('User focus').length, 4);
    assert.equal(cells('User focus').indexOf('level asked for'), 2);
    assert.match(html, /<th scope="col">practitioner<\/th>/i);
  });

  it('unfolds what a level means, and shows what the skill means in this role', () => {
    assert.match(html, /<summary>What level 5 means<\/summary><p>[A-Z][^<]{20,}<\/p>/);
    assert.match(html, /You write code most weeks/);
  });

  it('says so when a role asks for none', () => {
    assert.match(htmlOf('title: A\n', 'skills'), /asks for no skills/);
  });
});

describe('every view', () => {
  const attack = `<script>alert(1)</script>"'><b id=x onclick=y>`;
  const value = `'${attack.replaceAll("'", "''")}'`;
  const hostile = (more: string) => `title: &a ${value}
summary: *a
responsibilities: [*a]
criteria: { essential: [{ text: *a, stages: [interview] }] }
behaviours: [{ name: *a, stages: [interview] }]
skills:
  sfia: { essential: [{ skill: *a, level: *a, name: *a, condition: *a, text: *a, stages: [*a] }] }
  digitalAndData: { role: *a, essential: [{ skill: *a, level: *a, condition: *a }] }
post: { grade: *a, contract: *a }
application: { approach: *a, closes: *a }
sections: [{ heading: *a, body: *a }]
${more}`;

  for (const view of ['definition', 'advert', 'changes', 'skills'] as const) {
    it(`lets nothing of the file out of its place: ${view}`, () => {
      const { html } = renderView(effectiveOf(hostile('benefits: [*a]\n')), context, view, {
        kind: 'role',
        context: { ...context, effective: effectiveOf('title: A\n') },
      });
      assert.match(html, /&lt;script&gt;/);
      assert.doesNotMatch(html, /<script|<b id|onclick=(?!y&gt;)/);
      for (const tag of html.match(/<[^>]*>/g) ?? [])
        assert.match(tag, /^<\/?[a-z0-9]+(?:\s[a-z-]+="[^"<>]*")*>$/);
    });
  }
});
