import assert from 'node:assert/strict';
import { outlineOf } from './outline';

const outlineOfText = (text: string) => outlineOf('Pasted text', text);

describe('importing plain text', () => {
  it('finds headings by their shapes', async () => {
    const text = `Lighthouse keeper

ABOUT THE ROLE
You keep the light, and the log of all that passes.

What you will do
• trim the lamp

Where
-----
At the end of the land.

Hours:
We ask for nights, and for winters.

2. How to apply

Write to us.
`;
    assert.deepEqual(await outlineOfText(text), [
      '# Lighthouse keeper',
      '## ABOUT THE ROLE',
      'You keep the light, and the log of all that passes.',
      '### What you will do',
      '- trim the lamp',
      '## Where',
      'At the end of the land.',
      '### Hours:',
      'We ask for nights, and for winters.',
      '## 2. How to apply',
      'Write to us.',
    ]);
  });

  it('takes sentences, values and abbreviations for no headings', async () => {
    const text = `Keeper

Grade: SEO
Salary: £30,000
Reports to: Head of Lights

SC

Please apply.
`;
    assert.deepEqual(await outlineOfText(text), [
      '# Keeper',
      'Grade: SEO',
      'Salary: £30,000',
      'Reports to: Head of Lights',
      'SC',
      'Please apply.',
    ]);
  });

  for (const mark of ['•', '·', '-', '*', '–', '▪', '●', '\uf0b7', '➢']) {
    it(`knows the bullet ${mark}`, async () => {
      assert.deepEqual(await outlineOfText(`${mark} one\n${mark}\ttwo\n`), ['- one', '- two']);
    });
  }

  for (const [first, second] of [
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a)', 'b)'],
    ['(i)', '(ii)'],
    ['a.', 'b.'],
  ]) {
    it(`knows the number ${first}`, async () => {
      assert.deepEqual(await outlineOfText(`${first} one\n${second} two\n`), ['1 one', '1 two']);
    });
  }

  it('nests lists as Word copies them, and as people indent them', async () => {
    const word = '•\tships\no\tbarges\no\ttugs\n•\tboats\n';
    assert.deepEqual(await outlineOfText(word), ['- ships', '  - barges', '  - tugs', '- boats']);
    const indented = '- ships\n    - barges\n        - old ones\n- boats\n\t- of wood\n';
    assert.deepEqual(await outlineOfText(indented), [
      '- ships',
      '  - barges',
      '    - old ones',
      '- boats',
      '  - of wood',
    ]);
    const numbered = '1. ships\n  a) barges\n  b) tugs\n2. boats\n• rafts\n3. buoys\n';
    assert.deepEqual(await outlineOfText(numbered), [
      '1 ships',
      '  1 barges',
      '  1 tugs',
      '1 boats',
      '  - rafts',
      '1 buoys',
    ]);
  });

  it('joins lines that a mail program has broken', async () => {
    const text = `You keep the light burning from dusk to dawn, in summer as in
winter. You keep the log of every ship that passes, and you
report what you see to the harbour. Nothing else is asked of
you.

- reports every ship that passes to the harbour, and
  writes down its name
- rows ashore when the weather allows
  it
`;
    assert.deepEqual(await outlineOfText(text), [
      'You keep the light burning from dusk to dawn, in summer as in winter. You keep the log of every ship that passes, and you report what you see to the harbour. Nothing else is asked of you.',
      '- reports every ship that passes to the harbour, and writes down its name',
      '- rows ashore when the weather allows it',
    ]);
  });

  it('finds the words of bullets that were copied to the next line', async () => {
    assert.deepEqual(await outlineOfText('•\nships\n•\nboats\n'), ['- ships', '- boats']);
  });

  it('reads columns as a table', async () => {
    assert.deepEqual(await outlineOfText('Grade\tSEO\nWhere\tHull\tand Dover\n'), [
      '| Grade',
      '  SEO',
      '| Where',
      '  Hull',
      '  and Dover',
    ]);
  });

  it('reads tables that are drawn, and takes no notice of a frame around everything', async () => {
    const text = `+---------------------+
| About the role      |
+=====================+
| You keep the light. |
|                     |
| - in storms         |
|   - and in fog      |
+---------------------+

+-------+------+
| Grade | SEO  |
+-------+------+
| Where | Hull |
+-------+------+
`;
    assert.deepEqual(await outlineOfText(text), [
      '# About the role',
      'You keep the light.',
      '- in storms',
      '  - and in fog',
      '| Grade',
      '  SEO',
      '| Where',
      '  Hull',
    ]);
  });

  it('reads an advert copied from a page of jobs', async () => {
    const text = `Job summary
The coast is long and dark, and somebody has to keep its lights. That might be you.

Job description
As a keeper you will:

•   trim the lamp

•   wind the clockwork

Person specification
We look for people who like the sea.
Behaviours
We'll assess you against these behaviours during the selection process:

Leadership
Working Together
`;
    assert.deepEqual(await outlineOfText(text), [
      '# Job summary',
      'The coast is long and dark, and somebody has to keep its lights. That might be you.',
      '## Job description',
      'As a keeper you will:',
      '- trim the lamp',
      '- wind the clockwork',
      '## Person specification',
      'We look for people who like the sea.',
      '## Behaviours',
      "We'll assess you against these behaviours during the selection process:",
      'Leadership',
      'Working Together',
    ]);
  });
});
