// Random texts for property tests: what people and programs write, right and wrong.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

export const EXAMPLES = readdirSync('examples')
  .filter((file) => file.endsWith('.role.yaml'))
  .map((file) => readFileSync(path.join('examples', file), 'utf8'));

/** Sections of the examples: short enough that many random edits can be tried. */
const SECTIONS = EXAMPLES.flatMap((text) => text.split(/\n(?=[a-z]+:)/i)).filter(
  (text) => text.length < 1500,
);

/** What makes YAML difficult, and what people type. */
const FRAGMENTS = [
  '- ',
  '-',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\r\n',
  '\r',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '|',
  '|2',
  '>',
  '#',
  ' #',
  '&a ',
  '*a',
  '!t ',
  '%Y',
  '---\n',
  '...\n',
  '<<: ',
  '? ',
  ', ',
  '\u00a0',
  '\ufeff',
  '\u0007',
  '\u{1f600}',
  '：',
  '• ',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> b\n',
  'title: Lead',
  'qualities:',
  'skills:',
  'sfia:',
  'level: 5',
  'post:',
  'summary:',
  'kind',
  ' ',
  '  ',
  'word',
];

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** A section of an example after a few random changes. */
export const changedSection = fc
  .record({
    section: fc.constantFrom(...SECTIONS),
    changes: fc.array(
      fc.record({
        kind: fc.constantFrom('delete', 'insert', 'swap'),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 1, max: 12 }),
        fragment: fc.constantFrom(...FRAGMENTS),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ section, changes }) =>
    changes.reduce((text, { kind, at, length, fragment }) => {
      if (kind === 'swap') return swapLines(text, at);
      const start = Math.floor(at * text.length);
      return (
        text.slice(0, start) +
        (kind === 'insert' ? fragment : '') +
        text.slice(kind === 'delete' ? start + length : start)
      );
    }, section),
  );

function swapLines(text: string, at: number): string {
  const lines = text.split('\n');
  const index = Math.floor(at * (lines.length - 1));
  lines.splice(index, 2, ...lines.slice(index, index + 2).reverse());
  return lines.join('\n');
}

const word = fc.string({ unit: 'grapheme', maxLength: 12 });

/** Data of any form, a few levels deep. */
export const anyData = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;
