import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceBlock } from '../../../../server/src/language/importer/source';
import { errors, imported, isInStyle } from './imported';
import { bullets, heading, item, paragraph, table } from './sources';

/** Words that can be looked for: nobody reads a meaning into them. */
const word = fc.stringMatching(/^[qx][aeiou][kvz][aeiou][kvz]{2}[a-z]{0,6}$/);
/** What people put between words, and YAML or Markdown may take for something else. */
const joint = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  ': ',
  ' – ',
  ' # ',
  '. ',
  ' (',
  ') ',
  ' "',
  "' ",
  ' & ',
  ' / ',
  ' \u00a0',
  '; ',
  ' \\* ',
  ' £5 ',
  ' 5 ',
);
const text = fc
  .tuple(
    fc.constantFrom('', '', '- ', '? ', '**', '"', '@', '%', '{', '!', 'Level 5 ', 'Essential: '),
    fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 8 }),
  )
  .map(([start, parts]) => start + parts.map(([one, next]) => one + next).join(''));

const known = fc.constantFrom(
  'About us',
  'About the role',
  'What you’ll do',
  'Who you are',
  'Person specification',
  'Essential criteria',
  'Desirable',
  'Key relationships',
  'SFIA skills',
  'Technical skills',
  'Behaviours',
  'Strengths',
  'Benefits',
  'Appendix',
  'Salary',
  'Location',
  'Our team',
  'The position',
  'Job title',
  'Security',
  'Hours',
  'Allowances',
  'Closing date',
  'Job description',
  'Capabilities and competencies',
  'Selection process',
  'Contact details',
  'About Digital, Data and Technology',
  'Senior tester',
  'Lead tester',
);
const label = fc.constantFrom(
  'Grade',
  'Salary',
  'Location',
  'Hours',
  'Contract type',
  'Closing date',
  'Number of posts',
  'Working pattern',
  'Reports to',
  'Security clearance',
  'Team',
  'Job title',
  'Allowances',
);
const skill = fc.constantFrom(
  'PROG 5',
  'Testing (TEST) level 3-4',
  'Systems design level 5',
  'Strategy and architecture',
  'Leadership',
  'Systems integration: practitioner',
);
const code = fc.constantFrom('PROG', 'TEST', 'SCTY');
/** "Qakazza (PROG) and xuvekko (TEST) at level 5" */
const codes = fc
  .tuple(
    fc.array(fc.tuple(word, code), { minLength: 2, maxLength: 3 }),
    fc.constantFrom(', ', ' and ', '; '),
    fc.constantFrom('', ' level 5', ' at level 5'),
  )
  .map(([skills, next, level]) => skills.map(([name, of]) => `${name} (${of})`).join(next) + level);
/** What stands below "Contact details". */
const contact = fc
  .tuple(word, word, fc.constantFrom('020 7946 0000', 'and others', ''))
  .chain(([one, other, more]) =>
    fc.constantFrom(
      `Contact ${one} ${other} ${more}`,
      `Job contact: ${one} ${more}`,
      `Email: ${one}@example.org (${other}) or ${other}@example.org`,
      `Telephone: ${more} ${one}`,
      `Name: [${one}](https://www.example.org/${other})`,
      `Names of ${one} ${more}`,
      `Recruitment ${one}`,
      'Recruitment team:',
      'Telephone',
    ),
  );

const simple: fc.Arbitrary<SourceBlock> = fc.oneof(
  text.map(paragraph),
  word.map((one) => paragraph(`**${one}**`)),
  fc.tuple(label, text).map(([one, value]) => paragraph(`${one}: ${value}`)),
  fc.tuple(label, text).map(([one, value]) => paragraph(`**${one}** ${value}`)),
  fc.tuple(label, text).map(([one, value]) => bullets(`${one}: ${value}`, `**${one}:** ${value}`)),
  fc
    .tuple(text, word, word)
    .map(([one, name, host]) => paragraph(`${one} [${name}](https://${host}.example)`)),
  fc
    .tuple(label, word, word)
    .map(([one, name, host]) => paragraph(`${one}: [${name}](https://${host}.example)`)),
  fc.array(fc.oneof(text, skill, codes), { minLength: 1, maxLength: 4 }).map((items) => bullets(...items)),
);
const nested = fc
  .tuple(text, fc.array(simple, { maxLength: 2 }))
  .map(([own, below]) => bullets(item(own, ...below), item(own)));
const tables = fc
  .array(fc.tuple(fc.oneof(label, text), fc.oneof(text, fc.constant(''))), { minLength: 1, maxLength: 4 })
  .map((rows) => table(...rows));
const layout = fc
  .array(fc.tuple(known, fc.array(simple, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 3 })
  .map((parts) => table(...parts.flatMap(([head, body]) => [[[paragraph(`**${head}**`)]], [body]])));
const contacts = fc
  .array(contact, { minLength: 1, maxLength: 4 })
  .map((lines) => table([[paragraph('**Contact details**')]], [lines.map(paragraph)]));
const block = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(known, fc.integer({ min: 1, max: 3 })).map(([one, depth]) => heading(one, depth)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(text, fc.integer({ min: 1, max: 4 })).map(([one, depth]) => heading(one, depth)),
  },
  { weight: 5, arbitrary: simple },
  nested,
  tables,
  layout,
  contacts,
);
const documents = fc.array(fc.array(block, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 2 });

function wordsOf(value: unknown): string[] {
  return JSON.stringify(value).match(/[qx][aeiou][kvz][aeiou][kvz]{2}[a-z]*/g) ?? [];
}

/** The codes behind words, wherever the words are. */
function codesOf(value: unknown): string[] {
  return JSON.stringify(value).match(/\b(?:PROG|TEST|SCTY)\b(?=\))/g) ?? [];
}

describe('nothing is lost', function () {
  this.timeout(60_000);

  it('every word of a document is in the result, whose only errors are levels that nobody gave', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (sources, template) => {
        const named = sources.map((blocks, index) => ({ name: `Document ${index + 1}.docx`, blocks }));
        const result = imported(named, { template });
        const shown = result.files.map(({ text: one }) => one).join('\n');
        for (const one of [...wordsOf(sources), ...codesOf(sources)])
          assert.ok(shown.includes(one), `"${one}" is lost:\n${shown}`);
        const others = errors(result).filter((one) => !one.includes('`level` is blank'));
        assert.deepEqual(others, []);
        assert.ok(isInStyle(result));
      }),
      { numRuns: 150 },
    );
  });

  it('every note lies in its file, and says where it came from', () => {
    fc.assert(
      fc.property(documents, (sources) => {
        const named = sources.map((blocks, index) => ({ name: `Document ${index + 1}.docx`, blocks }));
        const { files, items } = imported(named);
        for (const { file, start, end, from } of items) {
          assert.ok(0 <= start && start < end && end <= (files[file]?.text.length ?? 0));
          assert.match(from.document, /^Document \d\.docx$/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
