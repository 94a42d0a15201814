import assert from 'node:assert/strict';
import { dataOf, firstFixed, fixed, lines, messagesOf, seen } from './seen';

const GROUP = 'Make it a group with a heading';
const BLOCK = 'Make it a text block';

describe('bullets below a line of text', () => {
  for (const [name, heading] of [
    ['a sentence', 'Three areas'],
    ['a sentence that ends with a colon', 'Three areas:'],
    ['a word that ends with a colon', 'Areas:'],
  ] as const) {
    it(`below ${name} make a group or a text`, () => {
      const text = lines(
        'responsibilities:',
        `  - ${heading}`,
        '    - one',
        '    - two: and more',
        '  - last',
      );
      assert.deepEqual(seen(text), [`2:${heading}\n    - one\n    - two: and more yaml/needs-quotes`]);
      const group = fixed(text, GROUP);
      assert.deepEqual(seen(group), []);
      assert.deepEqual(dataOf(group), {
        responsibilities: [{ heading: heading.replace(':', ''), items: ['one', 'two: and more'] }, 'last'],
      });
      const block = fixed(text, BLOCK);
      assert.deepEqual(seen(block), []);
      assert.deepEqual(dataOf(block), {
        responsibilities: [`${heading}\n\n- one\n- two: and more\n`, 'last'],
      });
    });
  }

  it('says that a colon at the end makes a key', () => {
    const text = lines('criteria:', '  essential:', '    - Areas:', '      - one');
    assert.deepEqual(messagesOf(text), [
      'YAML reads this line as a key with a list below it; make it a group with a heading.',
    ]);
  });

  it('lines that continue a bullet stay with it', () => {
    const text = lines(
      'responsibilities:',
      '  - Three areas',
      '    of work',
      '    - one',
      '      and a half',
      '    - two',
    );
    assert.deepEqual(dataOf(fixed(text, GROUP)), {
      responsibilities: [{ heading: 'Three areas of work', items: ['one and a half', 'two'] }],
    });
    assert.deepEqual(dataOf(fixed(text, BLOCK)), {
      responsibilities: ['Three areas of work\n\n- one\n  and a half\n- two\n'],
    });
  });

  it('bullets with bullets of their own stay what they are, in a text', () => {
    const text = lines('responsibilities:', '  - Three areas', '    - one', '      - deep', '    - two');
    assert.throws(() => fixed(text, GROUP));
    assert.deepEqual(dataOf(fixed(text, BLOCK)), {
      responsibilities: ['Three areas\n\n- one\n  - deep\n- two\n'],
    });
  });

  it('keeps Windows line ends', () => {
    const text = lines('responsibilities:', '  - Three areas', '    - one').replaceAll('\n', '\r\n');
    for (const title of [GROUP, BLOCK]) assert.doesNotMatch(fixed(text, title), /[^\r]\n/);
  });

  it('a list where groups are unknown takes a text only', () => {
    const text = lines('profession:', '  principles:', '    - Three areas', '      - one');
    assert.throws(() => fixed(text, GROUP));
    assert.deepEqual(dataOf(fixed(text, BLOCK)), { profession: { principles: ['Three areas\n\n- one\n'] } });
  });
});

describe('bullets below a key that takes text', () => {
  for (const [name, text] of [
    ['further in', lines('summary:', '  - one', '  - two: and more', 'kind: role')],
    ['at its margin', lines('summary:', '- one', '- two: and more', 'kind: role')],
  ] as const) {
    it(`${name}: a block text is what was meant`, () => {
      assert.match(seen(text).join(), /^2:- one\n *- two: and more yaml\/needs-quotes$/);
      const meant = { summary: '- one\n- two: and more\n', kind: 'role' };
      assert.deepEqual(dataOf(text), meant);
      assert.deepEqual(seen(firstFixed(text)), []);
      assert.deepEqual(dataOf(firstFixed(text)), meant);
    });
  }

  it('with text beside the key', () => {
    const text = lines('summary: You will', '  - lead', '  - build', 'kind: role');
    assert.deepEqual(seen(text), ['1:You will\n  - lead\n  - build yaml/needs-quotes']);
    assert.deepEqual(dataOf(fixed(text, BLOCK)), { summary: 'You will\n\n- lead\n- build\n', kind: 'role' });
  });

  it('text with a colon on the line below its key is one sentence', () => {
    const text = lines('summary:', '  The aim is simple: services', '  that work', 'kind: role');
    const meant = { summary: 'The aim is simple: services that work', kind: 'role' };
    assert.deepEqual(seen(text), ['2:The aim is simple: services\n  that work yaml/needs-quotes']);
    assert.deepEqual(dataOf(text), meant);
    assert.deepEqual(dataOf(firstFixed(text)), meant);
    assert.deepEqual(dataOf(fixed(text, BLOCK)), {
      summary: 'The aim is simple: services that work\n',
      kind: 'role',
    });
  });
});

describe('an unclosed quotation mark in text', () => {
  const text = lines('title: "Lead', 'summary: He said "go"', 'kind: role');

  it('takes nothing away from what follows', () => {
    assert.deepEqual(seen(text), ['1:"Lead yaml/needs-quotes']);
    assert.deepEqual(dataOf(text), { title: '"Lead', summary: 'He said "go"', kind: 'role' });
  });

  it('can be quoted as it is, or closed', () => {
    assert.deepEqual(dataOf(fixed(text, 'Put the text in quotes')), dataOf(text));
    const closed = fixed(text, 'Add the closing quotation mark');
    assert.deepEqual(seen(closed), []);
    assert.deepEqual(dataOf(closed), { title: 'Lead', summary: 'He said "go"', kind: 'role' });
  });
});
