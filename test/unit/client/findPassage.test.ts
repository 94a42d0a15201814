import assert from 'node:assert/strict';
import { findPassage } from '../../../client/src/importer/findPassage';

const SOURCE = `# Harbour pilot

## Ships of the line

There are **three** of them.

| Grade: | HEO |
| --- | --- |
| Salary | £35,000 |

Pilots know the ships.
`;

function found(passage: string): string | undefined {
  const place = findPassage(SOURCE, passage);
  return place && SOURCE.slice(place.start, place.end);
}

describe('the passage that a part of a role is from', () => {
  it('is a heading with the words below it', () => {
    assert.equal(
      found('Ships of the line: There are three of them.'),
      'Ships of the line\n\nThere are **three** of',
    );
  });

  it('is a row of a table', () => {
    assert.equal(found('Grade: HEO'), 'Grade: | HEO');
    assert.equal(found('Salary: £35,000'), 'Salary | £35,000');
  });

  it('is found by its beginning where it is cut', () => {
    assert.equal(
      found('There are three of them. Grade: HEO Salary: …'),
      'There are **three** of them.\n\n| Grade: | HEO',
    );
  });

  it('is made of whole words', () => {
    assert.equal(found('Pilot'), undefined);
    assert.equal(found('the ships'), 'the ships');
  });

  it('is not found where the words are others, or none', () => {
    assert.equal(found('Ships of the river'), undefined);
    assert.equal(found('–'), undefined);
  });
});
