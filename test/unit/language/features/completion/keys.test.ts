import assert from 'node:assert/strict';
import { accept, EVERYTHING, PLAIN, suggest } from './accepting';

describe('completion of keys', () => {
  it('starts an empty file with its title', () => {
    const { labels } = suggest('|');
    assert.equal(labels[0], 'title');
    assert.ok(labels.includes('responsibilities') && labels.includes('post'));
  });

  it('says which keys a role needs, and that a template needs no title', () => {
    const about = (text: string) =>
      suggest(text).list.items.find(({ label }) => label === 'title')?.labelDetails?.description;
    assert.equal(about('ti|'), 'Title (required)');
    assert.equal(about('kind: template\nti|'), 'Title');
  });

  it('explains a key where the list shows it', () => {
    const { list } = suggest('summ|');
    const summary = list.items.find(({ label }) => label === 'summary');
    assert.match(JSON.stringify(summary?.documentation), /What the role is for/);
  });

  for (const [what, before, key, after] of [
    ['a half-typed key', 'ti|', 'title', 'title: '],
    ['a key in front of its value', 'ti|tle: Engineer', 'title', 'title: Engineer'],
    ['another key in place of one that is there', 'qual|: [a]', 'qualities', 'qualities: [a]'],
    ['a key in front of forgotten text', 'title: x\nsum| The role', 'summary', 'title: x\nsummary: The role'],
    ['a mapping, opened', 'organ|', 'organisation', 'organisation:\n  '],
    [
      'a list, with its first dash',
      'title: x\nrespo|',
      'responsibilities',
      'title: x\nresponsibilities:\n  - ',
    ],
    ['a list of mappings, with the key they need', 'behav|', 'behaviours', 'behaviours:\n  - name: '],
    [
      'skills, down to the first code',
      'skills:\n  sfia:\n    ess|',
      'essential',
      'skills:\n  sfia:\n    essential:\n      - skill: ',
    ],
    [
      "the file's own indentation",
      'post:\n    grade: SEO\nqual|',
      'qualities',
      'post:\n    grade: SEO\nqualities:\n    - ',
    ],
    [
      'a key whose lines are there already',
      'titl: x\norg|\n  name: HO\n',
      'organisation',
      'titl: x\norganisation:\n  name: HO\n',
    ],
    ['a key in front of a comment', 'ti| # the name', 'title', 'title:  # the name'],
    ['a key right in front of a comment sign', 'post:\n  |# a week', 'hours', 'post:\n  hours: # a week'],
    [
      'a key on a blank line between others',
      'post:\n  grade: SEO\n  |\n  hours: 37\n',
      'salary',
      'post:\n  grade: SEO\n  salary:\n    \n  hours: 37\n',
    ],
    [
      'a key on a dedented line',
      'skills:\n  sfia:\n    version: 9\n  |',
      'digitalAndData',
      'skills:\n  sfia:\n    version: 9\n  digitalAndData:\n    ',
    ],
    ['a key at the end after a list', 'qualities:\n  - kind\n|', 'title', 'qualities:\n  - kind\ntitle: '],
    [
      'a key after a list in the column of its key',
      'qualities:\n- kind\nti|',
      'title',
      'qualities:\n- kind\ntitle: ',
    ],
    [
      'a key of a list item',
      'links:\n  - url: https://a.example\n    na|',
      'name',
      'links:\n  - url: https://a.example\n    name: ',
    ],
    ['the first key of a list item', 'links:\n- u|', 'url', 'links:\n- url: '],
    ['a key where one stands below', 'links:\n  - |\n    name: x', 'url', 'links:\n  - url: \n    name: x'],
    [
      'a key of an item of criteria',
      'criteria:\n  essential:\n    - text: x\n      |',
      'stages',
      'criteria:\n  essential:\n    - text: x\n      stages:\n        - ',
    ],
    ['a key inside braces', 'post:\n  salary: { min: 1, | }', 'per', 'post:\n  salary: { min: 1, per:  }'],
    ['a half-typed key inside braces', 'post:\n  salary: {mi|}', 'min', 'post:\n  salary: {min: }'],
    [
      'a key of braces that is there',
      'post:\n  salary: {m|: 3, max: 4}',
      'min',
      'post:\n  salary: {min: 3, max: 4}',
    ],
    [
      'a key in braces over several lines',
      'post:\n  salary: {\n    min: 1,\n    |\n  }',
      'max',
      'post:\n  salary: {\n    min: 1,\n    max: \n  }',
    ],
    [
      'Windows line ends',
      'title: x\r\norg|\r\npost:\r\n',
      'organisation',
      'title: x\r\norganisation:\r\n  \r\npost:\r\n',
    ],
    ['a key in quotes', '"ti|": x', 'title', 'title: x'],
  ] as const) {
    it(`inserts ${what}`, () => {
      assert.equal(accept(suggest(before), key), after);
      assert.equal(accept(suggest(before, PLAIN), key), after);
      assert.ok(suggest(before).labels.includes(key), 'the client filters it out');
    });
  }

  for (const [what, text] of [
    ['at the top', 'title: x\n|\npost:\n  grade: SEO\n'],
    ['below, too', '|\ntitle: x\npost:\n  grade: SEO\n'],
    ['with a half-typed one between them', 'post:\n  grade: SEO\ns|\ntitle: x\n'],
    ['of a broken file', 'title: x\npost: [a\n|'],
  ] as const) {
    it(`leaves out keys that are there: ${what}`, () => {
      const { labels } = suggest(text);
      const keys = text.startsWith('title: x\npost: [') ? ['title'] : ['title', 'post'];
      for (const key of keys) assert.ok(!labels.includes(key), key);
    });
  }

  it('offers `remove` only where something is inherited', () => {
    const behaviours = 'behaviours:\n  - name: Leadership\n    |';
    assert.deepEqual(suggest(behaviours).labels, ['stages']);
    assert.deepEqual(suggest(`extends: ./a.role.yaml\n${behaviours}`).labels, ['stages', 'remove']);
  });

  it('opens the list again where there is something to choose', () => {
    const again = (key: string) =>
      suggest('post:\n  |').list.items.find(({ label }) => label === key)?.command?.command;
    assert.equal(again('clearance'), EVERYTHING.suggestCommand);
    assert.equal(again('contract'), EVERYTHING.suggestCommand);
    assert.equal(again('hours'), undefined);
    assert.ok(suggest('post:\n  |', PLAIN).list.items.every(({ command }) => command === undefined));
  });

  it('offers the keys of a group on an empty item of a list of text, but not to somebody who writes', () => {
    assert.deepEqual(suggest('responsibilities:\n  - |').labels, ['items', 'heading', 'intro']);
    assert.equal(suggest('responsibilities:\n  - |').list.isIncomplete, true);
    assert.deepEqual(suggest('responsibilities:\n  - Lead|').labels, []);
  });

  for (const [what, text] of [
    ['in a comment', 'title: x # the |'],
    ['in block text', 'summary: ¦\n  We are\n  |'],
    ['in a later paragraph of block text', 'summary: ¦\n  We are\n\n  key:\n    |\n'],
    ['in folded text', 'organisation:\n  about: >-\n    We are |\n'],
    ['in text that goes on over lines', 'summary: We are\n  a team|'],
    ['in quoted text that goes on over lines', 'summary: "We are\n  ti|"'],
    ['in prose', 'summary: We are ti|'],
    ['in a path', 'extends: ./|'],
    ['on a line with a tab', 'post:\n\tgr|'],
    ['in front of the indentation', 'post:\n | grade: SEO'],
    ['between the columns of two mappings', 'post:\n    grade: SEO\n  |'],
    ['before the dash', 'links:\n  |- url: x'],
    ['behind the end of a list in brackets', 'post:\n  workingPatterns: [hybrid] |'],
    ['in front of an entry in braces', 'post:\n  salary: {| min: 1 }'],
    ['behind a value in braces', 'post:\n  salary: { min: 1 | }'],
    ['behind braces in brackets', 'post:\n  locations: [{ name: x } |]'],
    ['on an empty line that parts a list from its key', 'post:\n  workingPatterns:\n|\n    - hybrid\n'],
    ['after an anchor', 'post: &post |'],
  ] as const) {
    it(`offers nothing ${what}`, () => {
      assert.deepEqual(suggest(text).list.items, []);
    });
  }
});
