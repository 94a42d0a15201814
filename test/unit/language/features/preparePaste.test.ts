import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { preparePaste } from '../../../../server/src/language/features/preparePaste';
import { parse, roleContext, withCursor } from '../../fixture';

const context = roleContext();

/** The role after pasting at the `|`; a second `|` ends the selection. */
function paste(marked: string, text: string): string {
  const { text: rest, offset: start } = withCursor(marked);
  const { text: role, offset: end } = rest.includes('|') ? withCursor(rest) : { text: rest, offset: start };
  const pasted = preparePaste(parse(role), { start, end }, text, context) ?? text;
  return role.slice(0, start) + pasted + role.slice(end);
}

const LINES = 'leads the team\nowns the budget\n';

describe('pasting lines into a list', () => {
  for (const [where, before, after] of [
    ['an empty item', 'qualities:\n  - |', 'qualities:\n  - leads the team\n  - owns the budget'],
    ['an item without its blank', 'qualities:\n  -|', 'qualities:\n  - leads the team\n  - owns the budget'],
    [
      'an item between others',
      'qualities:\n  - a\n  - |\n  - b\n',
      'qualities:\n  - a\n  - leads the team\n  - owns the budget\n  - b\n',
    ],
    [
      'a list indented by four',
      'qualities:\n    - |',
      'qualities:\n    - leads the team\n    - owns the budget',
    ],
    ['a list in the column of its key', 'qualities:\n- |', 'qualities:\n- leads the team\n- owns the budget'],
    ['the line below the key', 'qualities:\n  |', 'qualities:\n  - leads the team\n  - owns the budget'],
    [
      'the start of the line below the key',
      'qualities:\n|',
      'qualities:\n  - leads the team\n  - owns the budget',
    ],
    [
      'the line below the last item',
      'qualities:\n  - a\n  |',
      'qualities:\n  - a\n  - leads the team\n  - owns the budget',
    ],
    [
      'the start of the line below the last item',
      'qualities:\n  - a\n|',
      'qualities:\n  - a\n  - leads the team\n  - owns the budget',
    ],
    [
      'criteria',
      'criteria:\n  essential:\n    - |',
      'criteria:\n  essential:\n    - leads the team\n    - owns the budget',
    ],
    [
      'a group',
      'responsibilities:\n  - heading: Team\n    items:\n      - |',
      'responsibilities:\n  - heading: Team\n    items:\n      - leads the team\n      - owns the budget',
    ],
    [
      'a selected item',
      'qualities:\n  - |kind and patient|\n',
      'qualities:\n  - leads the team\n  - owns the budget\n',
    ],
    [
      'a file with Windows line ends',
      'qualities:\r\n  - |\r\n',
      'qualities:\r\n  - leads the team\r\n  - owns the budget\r\n',
    ],
  ] as const) {
    it(`makes items in ${where}`, () => {
      assert.equal(paste(before, LINES), after);
    });
  }

  for (const [what, before, text] of [
    ['a single line', 'qualities:\n  - |', 'leads the team\n'],
    ['into text', 'summary: |', LINES],
    ['into block text', 'summary: ¦\n  |', LINES],
    ['into an item that has text', 'qualities:\n  - kind|', LINES],
    ['into a list of mappings', 'links:\n  - |', LINES],
    ['into an item that is a mapping', 'responsibilities:\n  - |\n    heading: Team', LINES],
    ['at the top', 'title: x\n|', LINES],
    ['YAML', 'criteria:\n  essential:\n    |', '- text: leads\n      lead: true\n    - text: owns\n'],
    ['quoted YAML', 'qualities:\n  |', '- "leads: all"\n  - "owns"\n'],
  ] as const) {
    it(`leaves ${what} as it is`, () => {
      const { text: role, offset } = withCursor(before);
      assert.equal(preparePaste(parse(role), { start: offset, end: offset }, text, context), undefined);
    });
  }

  it('takes bullets and numbers away', () => {
    const bullets = [
      '•\tone',
      '- two',
      '* three',
      '– four',
      '1.  five',
      'a) six',
      'o\tseven',
      '\uF0B7 eight',
      '(ii) nine',
      '·ten',
    ];
    const items = parseDocument(paste('qualities:\n  - |', bullets.join('\r\n'))).toJS().qualities;
    assert.deepEqual(items, ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);
  });

  it('keeps words and figures that only look like bullets', () => {
    const lines = [
      'A level of trust',
      '3.5 years',
      '2027. A new start',
      'on call',
      '-based',
      '*Lead* engineer',
    ];
    assert.deepEqual(parseDocument(paste('qualities:\n  - |', lines.join('\n'))).toJS().qualities, lines);
  });

  it('drops empty lines, blanks that do not break, and what cannot be seen', () => {
    assert.equal(
      paste('qualities:\n  - |', ' leads\u00a0the team \n\n\u200b\n•\nowns\u00ad it'),
      'qualities:\n  - leads the team\n  - owns it',
    );
  });

  it('quotes what YAML would read as something else', () => {
    assert.equal(
      paste('qualities:\n  - |', 'Lead: deliver\n**Bold** start\n2027\nplain'),
      'qualities:\n  - "Lead: deliver"\n  - "**Bold** start"\n  - "2027"\n  - plain',
    );
  });

  it('makes items that read back as the text, whatever the text', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `Text${text.replace(/[\s\p{C}\p{Z}\ufffc]+/gu, ' ').trim()}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 5 }), (lines) => {
        const read = parseDocument(paste('qualities:\n  - |', lines.join('\n')), { version: '1.2' });
        assert.deepEqual(read.toJS(), { qualities: lines });
      }),
      { numRuns: 200 },
    );
  });
});
