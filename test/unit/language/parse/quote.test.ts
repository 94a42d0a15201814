import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { needsQuotes, quoted, quoteIfNeeded } from '../../../../server/src/language/parse/quote';

/** What YAML reads; `undefined` for text that is no YAML. */
function read(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch {
    return undefined; // an alias of nothing
  }
}

function readsBackPlain(text: string): boolean {
  if (/[\n\r]/.test(text)) return false;
  const inList = read(`- ${text}\n`);
  const underKey = read(`key: ${text}\n`);
  return (
    (inList as unknown[] | undefined)?.[0] === text &&
    (underKey as { key: unknown } | undefined)?.key === text
  );
}

function readsBackInBrackets(text: string): boolean {
  const items = read(`- [${text}, next]\n- [first, ${text}]\n`) as unknown[][] | undefined;
  return items?.[0]?.length === 2 && items[0][0] === text && items[1]?.length === 2 && items[1][1] === text;
}

/** Text of the characters that matter to YAML, mixed with words. */
const awkwardText = fc
  .array(
    fc.constantFrom(
      ...'-?:,[]{}#&*!|>\'"%@`\\~=<.+ \t/éx\u00a0\u2019',
      ...[
        '0',
        '7',
        '19',
        '0x',
        '0o',
        'e',
        'E5',
        'a',
        'TRUE',
        'yes',
        'null',
        'Null',
        '.inf',
        '.NaN',
        '---',
        '...',
      ],
      ...[': ', ' #', '- ', '**', 'Lead the team'],
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('quoting text for YAML', function () {
  this.timeout(20_000);

  it('agrees with YAML about which text stays text on its own', () => {
    fc.assert(
      fc.property(fc.oneof(awkwardText, fc.string({ unit: 'grapheme' })), (text) => {
        fc.pre(!/(?!\t)\p{Cc}/u.test(text));
        assert.equal(needsQuotes(text), !readsBackPlain(text));
      }),
      { numRuns: 600 },
    );
  });

  it('leaves only such text bare between brackets as reads back', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        fc.pre(!needsQuotes(text, 'flow'));
        assert.ok(readsBackInBrackets(text), text);
      }),
      { numRuns: 200 },
    );
  });

  it('writes every text so that it reads back', () => {
    fc.assert(
      fc.property(
        fc.oneof(awkwardText, fc.string({ unit: 'binary' })),
        fc.constantFrom(undefined, 'single' as const, 'double' as const),
        (text, style) => {
          assert.deepEqual(read(`- ${quoteIfNeeded(text)}\n- [${quoteIfNeeded(text, 'flow')}, b]`), [
            text,
            [text, 'b'],
          ]);
          assert.deepEqual(read(`- ${quoted(text, style)}`), [text]);
        },
      ),
      { numRuns: 200 },
    );
  });

  for (const [text, written] of [
    ['Leads a team of four', 'Leads a team of four'],
    ['Lead the team: deliver', '"Lead the team: deliver"'],
    ['**Owns** the platform', '"**Owns** the platform"'],
    ['`kubectl` and friends', '"`kubectl` and friends"'],
    ['C# developer', 'C# developer'],
    ['see #devops', '"see #devops"'],
    ['*"Always on" rota*', '\'*"Always on" rota*\''],
    ['"Can do": it\'s a must', "'\"Can do\": it''s a must'"],
    ['007123', '"007123"'],
    ['10:30', '10:30'],
    ['true', '"true"'],
    ['yes', 'yes'],
    ['-', '"-"'],
    ['', '""'],
  ] as const) {
    it(`writes ${text || 'nothing at all'} as ${written}`, () => {
      assert.equal(quoteIfNeeded(text), written);
    });
  }

  it('quotes commas and brackets only where they end a value', () => {
    assert.equal(quoteIfNeeded('Digital, Data [and] Technology'), 'Digital, Data [and] Technology');
    assert.equal(quoteIfNeeded('Digital, Data [and] Technology', 'flow'), '"Digital, Data [and] Technology"');
  });

  it('keeps the quotes it is asked for', () => {
    assert.equal(quoted("it's", 'single'), "'it''s'");
    assert.equal(quoted('a "b"', 'double'), '"a \\"b\\""');
  });

  it('puts line breaks in double quotes, whatever the style', () => {
    assert.equal(quoted('one\ntwo', 'single'), '"one\\ntwo"');
  });
});
