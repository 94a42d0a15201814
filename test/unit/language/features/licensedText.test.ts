import assert from 'node:assert/strict';
import { buildAdvert } from '../../../../server/src/language/advert/build';
import { renderHtml } from '../../../../server/src/language/advert/html';
import { resolveCompletion } from '../../../../server/src/language/features/completion/resolve';
import { hover } from '../../../../server/src/language/features/hover';
import { createFrameworks } from '../../../../server/src/language/frameworks/catalogue';
import {
  createLicensedTexts,
  licensedTextIn,
} from '../../../../server/src/language/frameworks/sfia/licensed';
import type { LicensedText, SfiaVersion } from '../../../../server/src/language/frameworks/types';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { loadCatalogue } from '../../catalogueFixture';
import { parse, roleContext, roleShape, withCursor } from '../../fixture';

const licensed = createLicensedTexts();
const frameworks = createFrameworks(loadCatalogue, licensed);

function text(version: SfiaVersion): LicensedText {
  return {
    version,
    skills: [
      {
        code: 'PROG',
        name: 'Programming/software development',
        description: `Invented *description* ${version}, with:\n- a first point\n- a second point\nAnd more.`,
        guidance: 'Invented guidance.',
        levels: { 5: 'Invented level five.' },
      },
    ],
    levels: [{ level: 5, essence: 'Invented essence.', attributes: { autonomy: 'Invented autonomy.' } }],
  };
}

const OFFICIAL = '*Official SFIA 9 text, from your own workbook (© SFIA Foundation).*';
const OWN = "*Summary written for this project, not the SFIA Foundation's text.*";

const sfia = (skill: string, version = 9) => `title: x
skills:
  sfia:
    version: ${version}
    essential:
      - ${skill}
`;

/** The hover at the `|` of a skill. */
function hoverAt(skill: string, version?: number): string {
  const { text: role, offset } = withCursor(sfia(skill, version));
  const document = parse(role);
  const contents = hover(document, offset, roleContext({ frameworks }))?.contents;
  return contents !== undefined && typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

describe('official text that a user has imported', () => {
  beforeEach(() => licensed.replace([text(9)]));
  after(() => licensed.replace([]));

  it('stands in place of the summary of a skill, with its guidance, and says where it is from', () => {
    const shown = hoverAt('{ skill: PR|OG, level: 5 }');
    assert.ok(
      shown.includes(
        'Invented \\*description\\* 9, with:\n\n- a first point\n- a second point\n\nAnd more.\n\n**Level 5, Ensure, advise:**\n\nInvented level five.\n\n**Guidance:**\n\nInvented guidance.',
      ),
      shown,
    );
    assert.ok(shown.endsWith(OFFICIAL), shown);
    assert.ok(!shown.includes(OWN));
  });

  it('stands in place of the text of a level', () => {
    assert.equal(
      hoverAt('{ skill: PROG, level: |5 }'),
      `**Level 5, Ensure, advise**

**Programming/software development (PROG):**

Invented level five.

**In general:**

Invented essence.

- **Autonomy:** Invented autonomy.

${OFFICIAL}`,
    );
  });

  it('is told from the words of this project where both are shown', () => {
    licensed.replace([{ ...text(9), levels: [] }]);
    const shown = hoverAt('{ skill: PROG, level: |5 }');
    assert.ok(shown.includes(`Invented level five.\n\n${OFFICIAL}\n\n**In general:**`), shown);
    assert.ok(shown.endsWith(OWN), shown);
  });

  it('gives way to the words of this project where it has none', () => {
    const shown = hoverAt('{ skill: PROG, level: |4 }');
    assert.ok(shown.includes(`${OWN}`));
    assert.doesNotMatch(shown, /Invented|Official/);
    assert.doesNotMatch(hoverAt('{ skill: TE|CH, level: 5 }'), /Invented|Official/);
  });

  it('is shown for its own version only', () => {
    assert.doesNotMatch(hoverAt('{ skill: PR|OG, level: 5 }', 8), /Invented|Official/);
    licensed.replace([text(8), text(9)]);
    assert.match(
      hoverAt('{ skill: PR|OG, level: 5 }', 8),
      /Invented \\\*description\\\* 8.*Official SFIA 8 text/s,
    );
  });

  it('documents completions', () => {
    const item = { label: 'PROG', data: { values: 'sfia-skill', version: 9 } };
    assert.match(
      JSON.stringify(resolveCompletion(item, { frameworks }).documentation),
      /Invented.*Official SFIA 9/,
    );
  });

  it('is gone when it is removed', () => {
    licensed.replace([]);
    assert.doesNotMatch(hoverAt('{ skill: PR|OG, level: 5 }'), /Invented|Official/);
  });

  it('is never part of an advert', () => {
    const document = parse(sfia('{ skill: PROG, level: 5 }'));
    const effective = resolveRole(document, () => ({ status: 'not-found' }), roleShape);
    const context = roleContext({ frameworks, effective });
    const html = renderHtml(buildAdvert(effective, context));
    assert.match(html, /Programming/);
    assert.doesNotMatch(html, /Invented|Official|©/);
  });
});

describe('official text as it was kept', () => {
  it('reads back as it was', () => {
    assert.deepEqual(licensedTextIn(JSON.parse(JSON.stringify(text(9)))), text(9));
  });

  it('is left out when it is anything else', () => {
    const [skill] = text(9).skills;
    for (const value of [
      undefined,
      null,
      'text',
      [],
      {},
      { ...text(9), version: 10 },
      { ...text(9), version: '9' },
      { ...text(9), skills: {} },
      { ...text(9), skills: [null] },
      { ...text(9), skills: [{ ...skill, description: 1 }] },
      { ...text(9), skills: [{ ...skill, levels: { 5: {} } }] },
      { ...text(9), levels: [{ level: 5 }] },
    ]) {
      assert.equal(licensedTextIn(value), undefined, JSON.stringify(value));
    }
  });
});
