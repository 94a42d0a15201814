import assert from 'node:assert/strict';
import { measure } from '../../../../server/src/language/measures/measure';
import { parse, roleContext } from '../../fixture';
import { lines } from '../rules/findings';

/** The measures of a role, with the places as the words that stand there. */
function measured(...content: string[]) {
  const text = lines(...content);
  const found = measure(parse(text), roleContext());
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return (
    found && {
      ...found,
      longSentences: found.longSentences.map((one) => `${at(one)}: ${one.remark}`),
      wordsToAvoid: found.wordsToAvoid.map((one) => `${at(one)}: ${one.remark}`),
      coded: [found.coded.masculine.map(at), found.coded.feminine.map(at)],
    }
  );
}

const LONG = `One ${'and another '.repeat(13)}`.trim();

describe('the measures of a role', () => {
  it('count what is written to be read', () => {
    const found = measured(
      'title: Lead engineer',
      'summary: |',
      '  You will utilise tools. You support others.',
      'responsibilities:',
      `  - ${LONG}`,
      '  - $inherited',
      'post: { reference: 123, reportsTo: Head of tools }',
    );
    assert.deepEqual(found, {
      words: 2 + 4 + 3 + 27,
      sentences: 3,
      wordsPerSentence: 11,
      longSentences: [`${LONG}: 27 words`],
      wordsToAvoid: ['utilise: write "use"'],
      coded: [[], ['support']],
    });
  });

  it('are none without text, and in another language', () => {
    assert.equal(measured('post: { hours: 37 }'), undefined);
    assert.equal(measured(''), undefined);
    assert.equal(measured('title: Peiriannydd', 'language: cy-GB'), undefined);
  });

  it('have no average where there is only a title', () => {
    assert.deepEqual(measured('title: Lead engineer')?.wordsPerSentence, 0);
  });
});
