import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { parseDocument } from 'yaml';
import { complete } from '../../../../../server/src/language/features/completion/complete';
import type { Path } from '../../../../../server/src/language/parse/node';
import { nodeAt, walk } from '../../../../../server/src/language/parse/node';
import type { RoleDocument } from '../../../../../server/src/language/parse/roleDocument';
import { parse, roleContext } from '../../../fixture';
import { acceptItem, EVERYTHING, PLAIN, suggestAt } from './accepting';

const ROLE = `
# What this role is
title: Lead DevOps engineer
kind: role
language: en-GB # for the page
organisation:
  name: "Home Office"
  about: |
    We keep people safe.

    key: not a key
criteria:
  essential:
    - recent coding experience
    - text: leads delivery
      lead: true
      stages: [application, interview]
    -   text: indented further
        stages:
        - test
        - first-interview
behaviours:
- name: Leadership
  stages:
    - application
- name: 'Working Together'
skills:
    sfia:
        version: 9
        responsibilityLevel: 5
        essential:
            - skill: PROG
              level: 5
            - { skill: PBMG, level: 3 }
        desirable:
            - level: 4
              skill: "USUP"
              condition: if on call
    digitalAndData:
        role: development-operations-devops-engineer
        level: lead-devops-engineer
        essential:
            - skill: Systems integration
              level: expert
post:
  grade: [SEO, Grade 7]
  salary: { min: 67000, max: 74000, per: year }
  contract:
    type: permanent
  workingPatterns:
    - full-time
    - hybrid
  clearance: Level 1B
application:
  approach: external
  contacts: [{ purpose: vacancy, name: Sam }]
`.slice(1);

const EXAMPLES = readdirSync('examples')
  .filter((name) => name.endsWith('.role.yaml') && name !== 'broken.role.yaml')
  .map((name) => readFileSync(path.join('examples', name), 'utf8'));

/** Each section as a role of its own: quicker to parse. */
const SECTIONS = [...new Set([ROLE, ...EXAMPLES].flatMap((text) => text.split(/^(?=[a-z])/m)))];

const context = roleContext();

function errorsOf(text: string): readonly string[] {
  return parseDocument(text, { version: '1.2', uniqueKeys: false }).errors.map(({ code }) => code);
}

interface Gap {
  readonly text: string;
  readonly offset: number;
  readonly path: Path;
}

/** The document without one of its values; the cursor stands where the value was, or in its middle. */
function valueGaps({ root, text }: RoleDocument): Gap[] {
  const gaps: Gap[] = [];
  walk(root, (node, at) => {
    if (node.kind !== 'scalar' || node.style === 'literal') return;
    gaps.push({ text: text.slice(0, node.start) + text.slice(node.end), offset: node.start, path: at });
    gaps.push({ text, offset: Math.floor((node.start + node.end) / 2), path: at });
  });
  return gaps;
}

function keyOffsets({ root }: RoleDocument): number[] {
  const offsets: number[] = [];
  walk(root, (node) => {
    if (node.kind === 'mapping') offsets.push(...node.pairs.map(({ key }) => key.start));
  });
  return offsets;
}

describe('whatever is accepted', function () {
  this.timeout(120_000);

  for (const [what, eol] of [
    ['', '\n'],
    [', with Windows line ends', '\r\n'],
  ] as const) {
    it(`stands in the file as the value that was offered${what}`, () => {
      let checked = 0;
      for (const gap of SECTIONS.flatMap((text) => valueGaps(parse(text.replaceAll('\n', eol))))) {
        const document = parse(gap.text);
        const { list } = suggestAt(document, gap.offset, checked % 2 === 0 ? EVERYTHING : PLAIN);
        for (const item of list.items.filter(({ kind }) => kind === CompletionItemKind.EnumMember)) {
          const accepted = acceptItem(document, item, list);
          assert.deepEqual(errorsOf(accepted), [], accepted);
          const { root } = parse(accepted);
          const value = nodeAt(root, gap.path) ?? nodeAt(root, [...gap.path, 'skill']);
          const found = value?.kind === 'mapping' ? value.pairs[0]?.value : value;
          assert.equal(found?.kind === 'scalar' ? found.text : found, item.label, accepted);
          checked += 1;
        }
      }
      assert.ok(checked > 1500, `only ${checked} suggestions were tried`);
    });
  }

  it('stands in the file as the key that was offered', () => {
    let checked = 0;
    for (const document of SECTIONS.map((text) => parse(text))) {
      for (const start of keyOffsets(document)) {
        const { list } = suggestAt(document, start + 1);
        for (const item of list.items.filter(({ kind }) => kind === CompletionItemKind.Property)) {
          const accepted = acceptItem(document, item, list);
          assert.deepEqual(errorsOf(accepted), [], accepted);
          assert.equal(accepted.slice(start, start + item.label.length), item.label);
          checked += 1;
        }
      }
    }
    assert.ok(checked > 100, `only ${checked} suggestions were tried`);
  });

  it('leaves a readable file behind at any place, also in a line that was cut off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SECTIONS),
        fc.nat(),
        fc.boolean(),
        fc.nat(),
        (section, at, cut, choice) => {
          const offset = at % section.length;
          const end = cut ? section.indexOf('\n', offset) : offset;
          const text = section.slice(0, offset) + section.slice(end);
          const document = parse(text);
          const { list } = suggestAt(document, offset);
          const item = list.items[choice % Math.max(1, list.items.length)];
          if (item === undefined) return;
          const accepted = acceptItem(document, item, list);
          assert.ok(errorsOf(accepted).length <= errorsOf(text).length, accepted);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever is in the file', () => {
    const fragment = fc.constantFrom(
      ...[
        'title',
        'skills',
        'sfia',
        'essential',
        'skill',
        'level',
        'post',
        'grade',
        'x',
        '5',
        ' ',
        '  ',
        '    ',
      ],
      ...[
        '\n',
        '\r\n',
        ': ',
        ':',
        '- ',
        '-',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ', ',
        ' #',
        '|',
        '>',
        '&a ',
        '*a',
        '\t',
        '---\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), fc.nat(), (parts, at) => {
        const text = parts.join('');
        const document = parse(text);
        const list = complete(document, at % (text.length + 1), context, EVERYTHING);
        for (const item of list.items.slice(0, 3)) acceptItem(document, item, list);
      }),
      { numRuns: 300 },
    );
  });
});
