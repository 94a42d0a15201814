import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../../server/src/language/features/hover';
import { roleContext, withCursor } from '../../fixture';
import { type Folder, resolveIn } from '../inheritance/folder';

const TODAY = '2027-03-15';

/** The hover at the `|` of the role that `files` stand beside, as Markdown; empty where there is none. */
function markdownAt(marked: string, files: Folder = {}, today: string | undefined = TODAY): string {
  const { text, offset } = withCursor(marked);
  const effective = resolveIn({ ...files, 'lead.role.yaml': text }, 'lead.role.yaml');
  const result = hover(effective.document, offset, roleContext({ effective }), today);
  return MarkupContent.is(result?.contents) ? result.contents.value : '';
}

const HOME_OFFICE = [
  'organisation: { name: Home Office, about: We keep people safe. }',
  'qualities: [calm, clear]',
  'skills:',
  '  sfia:',
  '    version: 9',
  '    essential:',
  '      - { skill: USUP, level: 4 }',
  'post: { grade: G7, salary: { min: 50000 } }',
  '',
].join('\n');
const files = { 'home-office.role.yaml': HOME_OFFICE };
const extending = (text: string) => markdownAt(`extends: ./home-office.role.yaml\n${text}`, files);

describe('hover on what a role inherits', () => {
  it('says from which file a value comes that the role leaves blank', () => {
    assert.match(extending('post:\n  gra|de:\n'), /\n\n`home-office\.role\.yaml` says: G7$/);
    assert.match(extending('post:\n  sal|ary:\n'), /\n\nFrom `home-office\.role\.yaml`:\n\n- `min`/);
  });

  it('says what of a list comes from where', () => {
    assert.match(
      extending('skills:\n  sfia:\n    ess|ential:\n      - { skill: PBMG, level: 3 }\n'),
      /\n\nFrom `home-office\.role\.yaml`:\n\n- USUP level 4, Incident management\n\nFrom this file:\n\n- PBMG level 3, Problem management$/,
    );
  });

  it('says what `$inherited` stands for', () => {
    assert.match(
      extending('qualities:\n  - $inh|erited\n  - kind\n'),
      /^Stands for all .*\n\nFrom `home-office\.role\.yaml`:\n\n- calm\n- clear\n\nFrom this file:\n\n- kind$/,
    );
  });

  it('says what of a section comes from where', () => {
    assert.match(
      extending('organ|isation:\n  name: UKVI\n'),
      /\n\nFrom `home-office\.role\.yaml`:\n\n- `about`\n\nFrom this file:\n\n- `name`$/,
    );
  });

  it('says what the role puts its own words in place of', () => {
    assert.match(
      extending('post:\n  gr|ade: G6\n'),
      /\n\nIn place of `G7` from `home-office\.role\.yaml`\.$/,
    );
    assert.match(
      extending('qual|ities: [kind]\n'),
      /\n\nIn place of the list from `home-office\.role\.yaml`\.$/,
    );
    assert.match(
      extending('skills:\n  sfia:\n    essential:\n      - skill: USUP\n        lev|el: 5\n'),
      /\n\nIn place of `4` from `home-office\.role\.yaml`\.$/,
    );
  });

  it('says nothing of files where the role says it all itself', () => {
    assert.doesNotMatch(extending('sk|ills:\n  sfia: { responsibilityLevel: 5 }\n'), /home-office/);
    assert.doesNotMatch(markdownAt('post:\n  gr|ade: G6\n'), /home-office|In place/);
  });

  it('counts what is too much for a hover', () => {
    const list = Array.from({ length: 20 }, (_, index) => `  - quality ${index + 1}\n`).join('');
    const shown = markdownAt('extends: ./long.role.yaml\nqualities:\n  - $in|herited\n', {
      'long.role.yaml': `qualities:\n${list}`,
    });
    assert.match(shown, /- quality 7\n- 13 more$/);
  });

  it('says at a path what comes from there', () => {
    const text = 'extends: ./home-off|ice.role.yaml\npost:\n  grade: G6\n';
    assert.match(
      markdownAt(text, files),
      /This role takes `organisation`, `qualities`, `skills` and `post\.salary` from it\.$/,
    );
  });

  it('shows what stands in other files letter for letter', () => {
    const odd = { 'a`b.role.yaml': 'post: { grade: "<b>*x*" }\n' };
    assert.match(
      markdownAt('extends: ./a`b.role.yaml\npost:\n  gra|de:\n', odd),
      /``a`b\.role\.yaml`` says: \\<b\\>\\\*x\\\*$/,
    );
  });
});

describe('hover on pay and dates', () => {
  for (const [what, marked, meaning] of [
    ['a salary', 'post:\n  sal|ary: { min: 67000, max: 74000 }\n', '£67,000 to £74,000 a year.'],
    ['its figures', 'post:\n  salary: { min: 67000, max: 740|00 }\n', '£67,000 to £74,000 a year.'],
    ['one figure', 'post:\n  salary: { min: 67|000 }\n', '£67,000 a year.'],
    ['pay by the day', 'post:\n  salary: { min: 5|50.5, currency: EUR, per: day }\n', '€550.50 a day.'],
    ['a band', 'post:\n  salary:\n    bands:\n      - { area: London, min: 7|1000 }\n', '£71,000 a year.'],
    ['an allowance', 'post:\n  allowances:\n    - { name: x, max: 201|00 }\n', 'Up to £20,100 a year.'],
    [
      'a closing time',
      'application:\n  closes: 2027-03-31T2|3:55\n',
      'Closes at 11:55pm on Wednesday 31 March 2027, in 16 days.',
    ],
    [
      'a closing day',
      'application:\n  closes: 2027-03-1|6\n',
      'Closes at the end of Tuesday 16 March 2027, in 1 day.',
    ],
    ['an opening day', 'application:\n  opens: 2027-03-1|5\n', 'Opens on Monday 15 March 2027, today.'],
    ['a review', 'record:\n  reviewed: 2027-03-1|2\n', 'On Friday 12 March 2027, 3 days ago.'],
  ] as const) {
    it(`says what ${what} means`, () => {
      assert.equal(markdownAt(marked).split('\n\n').at(-1), meaning);
    });
  }

  it('adds up what is written here and what is inherited', () => {
    assert.match(extending('post:\n  salary:\n    max: 60|000\n'), /^£50,000 to £60,000 a year\.$/);
  });

  it('says nothing of how far off a day is when it does not know the day', () => {
    const text = 'record:\n  reviewBy: 2027-05-0|1\n';
    assert.match(markdownAt(text, {}, ''), /^On Saturday 1 May 2027\.$/);
  });

  it('is silent on words and on what is no amount or date', () => {
    for (const text of [
      'post:\n  salary: { min: 1, note: plus| allowance }\n',
      'post:\n  salary:\n    min: 67,0|00\n',
      'post:\n  salary: lo|ts\n',
      'post:\n  salary:\n    bands:\n      - { area: Lon|don, min: 1 }\n',
      'application:\n  closes: 2027-02-3|1\n',
      'application:\n  closes: so|on\n',
    ]) {
      assert.equal(markdownAt(text), '', text);
    }
  });
});
