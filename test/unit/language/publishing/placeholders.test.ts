import assert from 'node:assert/strict';
import { placeholdersIn } from '../../../../server/src/language/publishing/placeholders';

function found(text: string): string[] {
  return placeholdersIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('placeholders', () => {
  for (const [text, ...gaps] of [
    ['You will join [insert team name].', '[insert team name]'],
    ['Apply to [Please add name] by <enter date>', '[Please add name]', '<enter date>'],
    ['Report to (insert manager) (delete as appropriate)', '(insert manager)', '(delete as appropriate)'],
    ['Dear {{candidate}}', '{{candidate}}'],
    ['Salary: TBC', 'TBC'],
    ['salary tbc, place tba', 'tbc', 'tba'],
    ['T.B.C.', 'T.B.C.'],
    ['Interviews: to be\n  confirmed', 'to be\n  confirmed'],
    ['TODO: write this', 'TODO'],
    ['up to xxx a year', 'xxx'],
    ['£XX,XXX', '£XX,XXX'],
    ['by XX/XX/XXXX or DD/MM/YYYY', 'XX/XX/XXXX', 'DD/MM/YYYY'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Click or tap here to enter text.', 'Click or tap here to enter text'],
    ['You report to ____ in Leeds', '____'],
    ['Name: ______', '______'],
    [' ... ', '...'],
    ['?', '?'],
  ] as const) {
    it(`are seen in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), gaps));
  }

  for (const text of [
    'See [add a vacancy](https://example.gov.uk/add) to learn more',
    'How the work is to be done is yours to decide',
    'Write what has to be decided, and by whom',
    'Run `TODO` and https://example.gov.uk/TODO/xxx',
    'Our to do list is short',
    'Grade XX of the older scale',
    'One\n\n____\n\nTwo',
    'Add value (and enter data) from your first day',
    'Is it for you?',
    '',
  ]) {
    it(`are not seen in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));
  }

  it('are looked for in long hostile text too', () => {
    for (const piece of ['[insert ', '<add ', '(insert ', '{{', '_', 'x', '____ ', '`', 'to be ', '£XX,']) {
      assert.ok(placeholdersIn(piece.repeat(50_000)).length <= 50_000);
    }
  });
});
