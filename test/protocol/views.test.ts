import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { RENDER_ADVERT, type RenderAdvertParams, type RenderedAdvert } from '../../server/src/protocol';
import { editorFor } from './suite';

const EXAMPLES = path.resolve('examples');

describe('the views of a role', () => {
  const editor = editorFor({ folder: EXAMPLES });
  const uriOf = (name: string) => pathToFileURL(path.join(EXAMPLES, name)).href;
  const textOf = (name: string) => readFileSync(path.join(EXAMPLES, name), 'utf8');
  const lead = uriOf('lead-devops.role.yaml');
  const template = uriOf('home-office.role.yaml');

  async function page(params: Omit<RenderAdvertParams, 'uri'>): Promise<RenderedAdvert> {
    await editor().open(lead, textOf('lead-devops.role.yaml'));
    const advert = await editor().connection.sendRequest<RenderedAdvert | null>(RENDER_ADVERT, {
      uri: lead,
      ...params,
    });
    assert.ok(advert, 'There is no page.');
    return advert;
  }

  it('are one page in several orders', async () => {
    const definition = await page({});
    assert.equal((await page({ view: 'definition' })).html, definition.html);
    const advert = await page({ view: 'advert' });
    assert.match(advert.html, /Person specification/);
    assert.doesNotMatch(definition.html, /Person specification/);
    assert.match((await page({ view: 'skills' })).html, /class="scale essential"/);
  });

  it('show the beginning of a role that is far too long, and say so', async () => {
    const uri = uriOf('endless.role.yaml');
    const items = Array.from({ length: 6_000 }, (_, index) => `  - ${'endless '.repeat(25)}${index}\n`);
    await editor().open(
      uri,
      `title: Endless\nsummary: You begin here.\nresponsibilities:\n${items.join('')}`,
    );
    for (const view of ['definition', 'advert'] as const) {
      const { html, isBeginning } = await editor().connection.sendRequest<RenderedAdvert>(RENDER_ADVERT, {
        uri,
        view,
      });
      assert.equal(isBeginning, true);
      assert.match(html, /You begin here\.[\s\S]*endless 1</);
      assert.doesNotMatch(html, /endless 5999</);
      assert.ok(html.length < 1_000_000, `${html.length} characters`);
    }
    assert.equal((await page({})).isBeginning, false);
  });

  it('show the beginning of endless skills and changes, and say so', async () => {
    const uri = uriOf('skilled.role.yaml');
    const items = Array.from({ length: 300 }, (_, index) => `${'endless '.repeat(250)}${index}`);
    const skills = items.map((text) => `        - { skill: PBMG, level: 5, text: ${text} }\n`).join('');
    const duties = items.map((text) => `  - ${text}\n`).join('');
    const text = `title: Endless\nresponsibilities:\n${duties}skills:\n  sfia:\n    essential:\n${skills}`;
    await editor().open(uri, text);
    const against = { kind: 'commit', texts: [{ uri, text: 'title: Endless\n' }] } as const;
    for (const [view, expected] of [
      ['skills', /Problem management \(PBMG\)[\s\S]*endless 1</],
      ['changes', /<p>601 added[\s\S]*endless 1</],
    ] as const) {
      const { html, isBeginning } = await editor().connection.sendRequest<RenderedAdvert>(RENDER_ADVERT, {
        uri,
        view,
        against,
      });
      assert.equal(isBeginning, true, view);
      assert.match(html, expected);
      assert.ok(html.length < 1_000_000, `${view}: ${html.length} characters`);
    }
    for (const view of ['skills', 'changes'] as const) {
      assert.equal((await page({ view, against })).isBeginning, false, view);
    }
  });

  it('show what has changed since texts of a commit, in the role and in what it inherits', async () => {
    const { files } = await page({});
    assert.deepEqual(files, [lead, template]);
    const texts = [
      {
        uri: lead,
        text: textOf('lead-devops.role.yaml').replace(
          'skill: PBMG\n        level: 5',
          'skill: PBMG\n        level: 4',
        ),
      },
      { uri: template, text: `${textOf('home-office.role.yaml')}\nqualities: [is kind]\n` },
    ];
    const { html } = await page({ view: 'changes', against: { kind: 'commit', texts } });
    assert.match(html, /What has changed since the last commit/);
    assert.match(
      html,
      /Changed<\/span> <span><b>Problem management \(PBMG\)<\/b> <span class="note">\(from level 4 to level 5\)/,
    );
    assert.match(html, /<p>1 changed<\/p>/);
  });

  it('show what is different from another role, which need not be open', async () => {
    const { html } = await page({
      view: 'changes',
      against: { kind: 'role', uri: uriOf('senior-devops.role.yaml') },
    });
    assert.match(html, /What is different from Senior DevOps engineer/);
    assert.match(
      html,
      /Systems integration and build \(SINT\)<\/b> <span class="note">\(from level 4 to level 5/,
    );
    assert.match(html, /Removed<\/span> <span><del>You will share a rota/);
  });

  it('say so where there is nothing to compare with', async () => {
    const missing = { kind: 'role', uri: uriOf('missing.role.yaml') } as const;
    assert.match((await page({ view: 'changes', against: missing })).html, /The other role can’t be read/);
    const none = { kind: 'nothing', because: 'no-git' } as const;
    assert.match((await page({ view: 'changes', against: none })).html, /there is no Git/);
    assert.match((await page({ view: 'changes' })).html, /has not been committed yet/);
  });
});
