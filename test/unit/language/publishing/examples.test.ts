import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, open } from './checked';

const read = (name: string) => readFileSync(`examples/${name}`, 'utf8');

const FILES = { 'home-office.role.yaml': read('home-office.role.yaml') };

describe('the examples', () => {
  it('hold a whole advert, with nothing left to do while it is open', () => {
    const advert = read('service-designer-advert.role.yaml');
    assert.deepEqual(open(advert, { files: FILES }, new Date('2027-02-28T12:00:00Z')), []);
    assert.deepEqual(open(advert, { files: FILES }, new Date('2027-03-01T00:00:00Z')), [
      'Closing date (publishing/closing-date-past): Applications closed at 11:55pm on Sunday 28 February 2027, so this needs a new date.',
    ]);
  });

  it('hold a master definition, which waits for the facts of a campaign', () => {
    const { items, ready, total } = check(read('lead-devops.role.yaml'), { files: FILES });
    assert.deepEqual([ready, total], [7, 15]);
    assert.deepEqual(
      items.filter(({ state }) => state !== 'ready').map(({ state, label }) => `${state} ${label}`),
      [
        'missing Salary',
        'missing Location',
        'missing Number of posts',
        'missing Who can apply',
        'missing Closing date',
        'missing Contact for the vacancy',
        'missing Selection process',
        'missing Nationality requirements',
      ],
    );
  });
});
