// What completion of YAML classically gets wrong and no other file here has: where nothing may be offered, and values
// that YAML reads as something else.
import assert from 'node:assert/strict';
import { nodeAt } from '../../../../../server/src/language/parse/node';
import { inWorkspace, parse, roleContext, withCursor } from '../../../fixture';
import { accept, EVERYTHING, suggest, suggestAt } from './accepting';

describe('completion stays away', () => {
  for (const [where, marked] of [
    ['from a comment', 'title: x # ti|'],
    ['from a line that is a comment', '# ti|'],
    ['from a paragraph', 'summary: ¦\n  You will lead. ti|\n'],
    ['from an empty line of a paragraph', 'summary: ¦\n  You will lead.\n\n  |\n'],
    ['from a key within a paragraph', 'summary: ¦\n  post:\n    gra|\n'],
    ['from a folded paragraph', 'summary: >-\n  You\n  |\n'],
    ['from a list of Markdown in a paragraph', 'summary: ¦\n  - |\n'],
    ['from a sentence', 'responsibilities:\n  - Leads| the team\n'],
    ['from a sentence in quotes', 'responsibilities:\n  - "**Leads| the** team"\n'],
    ['from a sentence that goes on over lines', 'responsibilities:\n  - Leads the\n    te|am\n'],
    ['from a sentence with a colon in it', 'summary: Leads the team: on ti|me\n'],
    ['from a title', 'title: Lead |\n'],
    ['from quotes over several lines', 'title: "Lead\n  eng|ineer"\n'],
    ['from a line with tabs', 'post:\n\t|\n'],
    ['from behind a tab', 'post:\n  grade:\t|\n'],
    ['from anchors and aliases', 'post:\n  grade: &a|\n'],
    ['from a column that belongs to nothing', 'post:\n    grade: G6\n  |\n'],
  ] as const) {
    it(where, () => {
      assert.deepEqual(suggest(marked).list.items, []);
    });
  }
});

describe('a value that YAML reads as something else', () => {
  const NAMES = [
    'C #',
    'a: b',
    'yes',
    'null',
    '- x',
    '12',
    "it's",
    '[x]',
    '*',
    'a, b',
    '%',
    'true',
    '~',
    '"x"',
  ];
  const framework = `id: ours\nname: Ours\nlevels: [{ id: low, name: Low }]\nskills:\n${NAMES.map(
    (name, index) => `  - { id: s${index}, name: ${JSON.stringify(name)} }\n`,
  ).join('')}`;
  const files = {
    'role.config.yaml': 'frameworks: [./ours.skills-framework.yaml]\n',
    'ours.skills-framework.yaml': framework,
  };

  for (const [where, marked] of [
    ['on its own', 'skills:\n  ours:\n    essential:\n      - skill: |\n        level: low\n'],
    ['in double quotes', 'skills:\n  ours:\n    essential:\n      - skill: "|"\n        level: low\n'],
    ['in single quotes', "skills:\n  ours:\n    essential:\n      - skill: '|'\n        level: low\n"],
    ['in braces', 'skills:\n  ours:\n    essential:\n      - { skill: |, level: low }\n'],
    ['with its key', 'skills:\n  ours:\n    essential:\n      - |\n        level: low\n'],
  ] as const) {
    it(`is written so that it reads back ${where}`, () => {
      const { text, offset } = withCursor(marked);
      const document = parse(text);
      const context = roleContext(inWorkspace(document, files));
      const suggestions = suggestAt(document, offset, EVERYTHING, context);
      for (const name of NAMES) {
        const { root } = parse(accept(suggestions, name));
        const value = nodeAt(root, ['skills', 'ours', 'essential', 0, 'skill']);
        assert.equal(value?.kind === 'scalar' ? value.value : value, name);
        const level = nodeAt(root, ['skills', 'ours', 'essential', 0, 'level']);
        assert.equal(level?.kind === 'scalar' ? level.value : level, 'low', name);
      }
    });
  }
});
