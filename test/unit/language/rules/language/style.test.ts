import assert from 'node:assert/strict';
import { parse } from '../../../fixture';
import { findingsIn, fixed, lines, seen, seenOf } from '../findings';

const ON = {
  settings: { rules: { 'language/words-to-avoid': 'hint', 'language/long-sentence': 'hint' } },
} as const;

const role = (summary: string) => lines('title: Engineer', `summary: ${summary}`);

describe('language/words-to-avoid', () => {
  it('is off by default', () => assert.deepEqual(seen(role('You will utilise tools')), []));

  it('names the plain word, and takes it', () => {
    assert.deepEqual(seen(role('You will utilise tools'), ON), [
      '2:utilise language/words-to-avoid GOV.UK style avoids `utilise`: write "use".',
    ]);
    assert.equal(
      fixed(role('Utilise tools in order to help'), 'Change `in order to` to `to`', ON),
      role('Utilise tools to help'),
    );
    assert.equal(
      fixed(role('It is a key skill'), 'Change `a key` to `an important`', ON),
      role('It is an important skill'),
    );
  });

  for (const text of [
    'You manage the encryption key and key workers',
    'You deliver services and post',
    'You have an impact on many lives',
    'You work in a foster home',
    'You run the Programme management office',
    'You answer for Delivering at Pace',
  ]) {
    it(`is silent on "${text}"`, () => assert.deepEqual(seen(role(text), ON), []));
  }
});

describe('language/long-sentence', () => {
  const words = (count: number) => `Word${' word'.repeat(count - 1)}`;

  it('counts more than 25 words', () => {
    assert.deepEqual(seen(role(words(25)), ON), []);
    assert.deepEqual(seen(role(`First. ${words(26)}. Last`), ON), [
      `2:${words(26)} language/long-sentence This sentence has 26 words: split it, since people lose the thread after 25.`,
    ]);
  });

  it('is no matter of bullets that follow each other', () => {
    const bullets = Array.from({ length: 5 }, () => `  - ${words(9)}`);
    assert.deepEqual(seen(lines('title: T', 'summary: |', '  Bullets:', '', ...bullets), ON), []);
  });
});

describe('language/gender-coded', () => {
  const MASCULINE = 'ambitious, assertive, independent, confident, decisive, competitive';
  const found = (...content: string[]) => seenOf('language/gender-coded', lines(...content));

  it('is one hint at the title, with the words beside it', () => {
    const text = lines('title: Engineer', `summary: You are ${MASCULINE} and kind`);
    assert.deepEqual(seen(text), [
      '1:Engineer language/gender-coded 6 different words that readers associate with men, and 1 with women, may put some women off: see which of them can go.',
    ]);
    const [finding] = findingsIn(parse(text));
    assert.equal(finding?.severity, 'hint');
    assert.deepEqual(
      finding?.related?.map(({ message }) => message),
      MASCULINE.split(', ').map((word) => `\`${word}\` reads as masculine.`),
    );
  });

  it('takes six different ones, three times as many as the others', () => {
    assert.equal(found('title: T', `summary: ${MASCULINE.replace(', competitive', '')}`).length, 0);
    assert.equal(found('title: T', `summary: ${MASCULINE}. Kind and loyal`).length, 1);
    assert.equal(found('title: T', `summary: ${MASCULINE}. Kind, loyal and warm`).length, 0);
  });

  it('counts a stem once, whichever words begin with it', () => {
    assert.deepEqual(
      found('title: T', 'summary: Lead, leads, leading, leader, leadership, led and lead'),
      [],
    );
  });

  it('leaves out what the title says, and names of frameworks', () => {
    assert.equal(found('title: Lead', `summary: ${MASCULINE.replace('competitive', 'leading')}`).length, 0);
    assert.equal(
      found('title: T', `summary: ${MASCULINE.replace('competitive', 'Making Effective Decisions')}`).length,
      0,
    );
  });

  it('reads words with a hyphen as one', () => {
    assert.equal(found('title: T', `summary: ${MASCULINE.replace('competitive', 'self-reliant')}`).length, 1);
  });

  it('stands at the first word of a file without title', () => {
    assert.match(found('kind: template', `summary: ${MASCULINE}`)[0] ?? '', /^2:ambitious /);
  });
});
