import assert from 'node:assert/strict';
import { inflate } from '../../server/src/exchange/inflate.node';
import { readSfiaWorkbook } from '../../server/src/exchange/sfiaWorkbook';
import { CHECK_WORKBOOK, LICENSED_TEXT, RENDER_ADVERT, type RenderedAdvert } from '../../server/src/protocol';
import { workbook } from '../unit/exchange/excel';
import { SFIA_9_SKILLS, type SkillFacts, sfia9Sheets } from '../unit/exchange/sfiaSheets';
import { editorFor, openRole } from './suite';

const ROLE = `title: x
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 5 }
`;

describe('the official text of SFIA', () => {
  const editor = editorFor();
  const send = (params: unknown) => editor().connection.sendNotification(LICENSED_TEXT, params);
  const read = (skills: readonly SkillFacts[]) => readSfiaWorkbook(workbook(sfia9Sheets(skills)), inflate);

  it('is checked before it is kept', async () => {
    const check = (params: unknown) => editor().connection.sendRequest(CHECK_WORKBOOK, params);
    assert.deepEqual(await check(await read(SFIA_9_SKILLS)), {
      version: 9,
      edition: 'British English',
      warnings: [],
    });
    assert.deepEqual(await check(await read(SFIA_9_SKILLS.slice(0, 50))), {
      problem: 'The file has 50 of the 147 skills of SFIA 9, so it is not the whole workbook.',
    });
    assert.deepEqual(await check({ skills: 'none' }), { problem: 'The workbook could not be checked.' });
  });

  it('is shown from when it is sent until it is taken back', async () => {
    const uri = await openRole(editor(), ROLE);
    assert.doesNotMatch(await editor().hover(uri, 'PROG'), /Official/);
    await send({ texts: [{ ...(await read(SFIA_9_SKILLS)), version: 9 }] });
    assert.match(await editor().hover(uri, 'PROG'), /Invented description of PROG\..*Official SFIA 9 text/s);
    assert.match(
      await editor().hover(uri, '5 }'),
      /Invented text of PROG at level 5\..*Invented essence 5\./s,
    );
    await send({ texts: [] });
    assert.doesNotMatch(await editor().hover(uri, 'PROG'), /Invented|Official/);
  });

  it('documents completions, and is no part of the advert', async () => {
    await send({ texts: [{ ...(await read(SFIA_9_SKILLS)), version: 9 }] });
    const uri = await openRole(editor(), ROLE);
    const list = await editor().complete(uri, editor().position(uri, 'PROG', 4));
    const documentation = await editor().documentation(list, 'PROG');
    assert.match(documentation, /Invented description of PROG\..*Official SFIA 9 text/s);
    const advert = await editor().connection.sendRequest<RenderedAdvert>(RENDER_ADVERT, { uri });
    assert.match(advert.html, /Programming/);
    assert.doesNotMatch(JSON.stringify(advert), /Invented|Official/);
  });

  it('is left out where it is not what it should be', async () => {
    for (const params of [{ texts: 'x' }, { texts: [null, 1, { version: 9 }] }, {}]) await send(params);
    const uri = await openRole(editor(), ROLE);
    assert.match(await editor().hover(uri, 'PROG'), /Summary written for this project/);
  });
});
