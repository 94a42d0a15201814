import assert from 'node:assert/strict';
import { outlineOf } from './outline';

describe('importing Markdown', () => {
  it('reads headings, lists, tables and emphasis', async () => {
    const text = `# Cartographer

You draw **maps** of what\nnobody *has* seen; see [ours](https://example.org).

You will
--------

- survey
  - coasts
- draw

1. Apply

| Grade | HEO |
| ----- | --- |
| Hours | 37  |
`;
    assert.deepEqual(await outlineOf('map.md', text), [
      '# Cartographer',
      'You draw **maps** of what nobody *has* seen; see [ours](https://example.org).',
      '## You will',
      '- survey',
      '  - coasts',
      '- draw',
      '1 Apply',
      '|| Grade',
      '  HEO',
      '| Hours',
      '  37',
    ]);
  });

  it('keeps lines that each start with a label, and joins those of prose', async () => {
    const text = `**Job title:** Cartographer
**Grade**: HEO
Hours: 37

Note: we draw
what nobody has seen.
`;
    assert.deepEqual(await outlineOf('map.md', text), [
      '**Job title:** Cartographer',
      '**Grade**: HEO',
      'Hours: 37',
      'Note: we draw what nobody has seen.',
    ]);
  });

  it('reads the tables in HTML that programs write for those of Word', async () => {
    const text = `<table>\n<tbody>\n<tr class="odd">\n<td><strong>You will</strong></td>\n</tr>\n<tr>\n<td><ul>\n<li><p>survey</p></li>\n</ul></td>\n</tr>\n</tbody>\n</table>\n\n**  \n**\n\n| **Post** |\n| --- | - |\n| Hours: | 37 |\n`;
    assert.deepEqual(await outlineOf('map.md', text), [
      '| **You will**',
      '| - survey',
      '|| **Post**',
      '',
      '| Hours:',
      '  37',
    ]);
  });

  it('takes what looks like a tag and is none for words', async () => {
    const text = 'Write to <insert name> by <date>.\n\n<insert grade>\n\nUse `<br>`, AT&T and a<b>c</b>.\n';
    assert.deepEqual(await outlineOf('gaps.md', text), [
      'Write to \\<insert name> by \\<date>.',
      '\\<insert grade>',
      'Use \\<br>, AT&T and a**c**.',
    ]);
  });

  it('reads the keys and values at its start as lines', async () => {
    const text = '---\ntitle: Cartographer\ngrade: HEO\n---\n\nYou draw maps.\n';
    assert.deepEqual(await outlineOf('map.md', text), [
      'title: Cartographer',
      'grade: HEO',
      'You draw maps.',
    ]);
    assert.deepEqual(await outlineOf('map.md', '---\n\nYou draw maps.\n'), ['You draw maps.']);
  });
});
