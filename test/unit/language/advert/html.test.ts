import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { htmlOf, type Parents, printed } from './printed';

describe('advert as HTML: nothing of the file gets out of its place', () => {
  const attack = `<script>alert(1)</script><img src=x onerror=alert(1)>"'><b id=preview-page>`;
  const hostile = readFileSync('test/fixtures/hostile/everywhere.role.yaml', 'utf8');
  const html = htmlOf(hostile);
  const tags = html.match(/<[^>]*>/g) ?? [];

  it('has no element but those of the page', () => {
    const known = new Set(
      'article header section h1 h2 h3 h4 h5 h6 p ul li table tbody tr th td span a'.split(' '),
    );
    const names = tags.map((tag) => /^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? tag);
    assert.deepEqual([...new Set(names.filter((name) => !known.has(name)))], []);
  });

  it('has no attribute but those of the page', () => {
    const attributes = tags.flatMap((tag) =>
      [...tag.matchAll(/\s([a-z-]+)="[^"]*"/g)].map((match) => match[1]),
    );
    const known = new Set([
      'class',
      'lang',
      'id',
      'aria-labelledby',
      'scope',
      'href',
      'data-source',
      'data-start',
      'data-end',
    ]);
    assert.deepEqual([...new Set(attributes.filter((name) => !known.has(name ?? '')))], []);
    for (const tag of tags) assert.match(tag, /^<\/?[a-z0-9]+(?:\s[a-z-]+="[^"<>]*")*>$/);
  });

  it('takes ids from the order of the page alone', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
    assert.ok(ids.length > 5);
    assert.deepEqual(
      ids,
      ids.map((_, index) => `section-${index + 1}`),
    );
  });

  it('links to the web and to mail only', () => {
    assert.doesNotMatch(html, /href="(?!https?:|mailto:)/);
  });

  it('prints the text as it is, wherever it stands', () => {
    assert.equal(printed(hostile)[0], `# ${attack}`);
    assert.ok(html.split('&lt;script&gt;alert(1)&lt;/script&gt;').length > 40);
  });
});

describe('advert as HTML: Markdown', () => {
  const summary = (markdown: string) =>
    htmlOf(`summary: |\n${markdown.replace(/^/gm, '  ')}\n`)
      .replace(/ data-(?:source|start|end)="\d+"/g, '')
      .replace(/^[\s\S]*About the role<\/h2>\n|\n<\/section>[\s\S]*$/g, '');

  it('keeps the words of a link that leads somewhere unsafe', () => {
    assert.equal(summary('[a](javascript:alert%281%29) [b](./c.html) [d](//e.org)'), '<p>a b d</p>');
    assert.equal(summary('<javascript:alert(1)>'), '<p>javascript:alert(1)</p>');
    assert.equal(summary('[a *b*](data:x) c'), '<p>a <em>b</em> c</p>');
  });

  it('links to web and mail', () => {
    assert.equal(
      summary('[a](https://e.org/?x=1&y) <mailto:a@e.org>'),
      '<p><a href="https://e.org/?x=1&amp;y">a</a> <a href="mailto:a@e.org">mailto:a@e.org</a></p>',
    );
  });

  it('prints the alternative text of images, and raw HTML as text', () => {
    assert.equal(summary('![a *crest* & <b>](https://e.org/x.png)'), '<p>a crest &amp; &lt;b&gt;</p>');
    assert.equal(summary('<b onclick="x">'), '<p>&lt;b onclick=&quot;x&quot;&gt;</p>');
  });

  it('leaves the path of an image of the workspace to a page that can load it', () => {
    assert.equal(
      summary('![our team](images/team.png)'),
      '<p><span data-image="images/team.png">our team</span></p>',
    );
    for (const path of ['//e.org/x.png', '/x.png', 'javascript:x', 'data:text/html,x', '#x', '']) {
      assert.equal(summary(`![a](${path})`), '<p>a</p>', path);
    }
  });

  it('puts headings below those of the page, in steps as written', () => {
    assert.equal(summary('# A\n\n### B\n\n###### C'), '<h3>A</h3>\n<h5>B</h5>\n<h6>C</h6>');
    assert.equal(summary('### A'), '<h3>A</h3>');
  });

  it('aligns table cells without styles, and gives headings their scope', () => {
    const table = summary('| a | b |\n| --- | ---: |\n| c | d |');
    assert.match(table, /<th scope="col" class="align-right">b<\/th>/);
    assert.doesNotMatch(table, /style=/);
  });

  it('takes no class from the language of code', () => {
    assert.equal(summary('```x" onload="y\n<b>\n```'), '<pre><code>&lt;b&gt;\n</code></pre>');
  });
});

describe('advert as HTML: where things were written', () => {
  it('marks blocks with the offset of their text', () => {
    const text = 'title: T\nsummary: |\n  First.\n\n  Second.\nresponsibilities:\n  - runs it\n';
    const html = htmlOf(text);
    const start = (shown: string) =>
      Number(new RegExp(`data-start="(\\d+)" data-end="\\d+">${shown}<`).exec(html)?.[1]);
    assert.equal(text.slice(start('First.')).trimStart().split('\n')[0], 'First.');
    assert.equal(text.slice(start('Second.')).trimStart().split('\n')[0], 'Second.');
    assert.equal(text.slice(start('runs it'), -1), 'runs it');
  });

  it('numbers the files that parts come from', () => {
    const html = htmlOf('title: T\nextends: ./base.role.yaml', { 'base.role.yaml': 'benefits: [a pension]' });
    assert.match(html, /<li data-source="1" data-start="11" data-end="20">a pension<\/li>/);
  });
});

describe('advert as HTML: wrong types', () => {
  const keys =
    'title kind language organisation profession summary responsibilities qualities criteria workingWith links behaviours assessment skills benefits post application sections record'.split(
      ' ',
    );
  const values = [
    '5',
    'true',
    'text',
    '""',
    '[]',
    '{}',
    '[[[a]]]',
    '[{ a: [b] }]',
    '{ a: { b: c } }',
    '{ essential: 5 }',
    '{ sfia: { essential: { a: b } } }',
    '[null, ~, 7]',
    '&a [*a]',
    '*none',
    'constructor',
    '{ name: [a, b], about: { c: d } }',
    '{ contacts: [5], salary: [1], locations: {}, contract: [a], hours: {}, grade: { a: b } }',
  ];
  for (const value of values) {
    it(`prints what it can of ${value} in place of anything`, () => {
      for (const key of keys)
        assert.match(htmlOf(`${key}: ${value}`), /^<article [^>]*>\n<header>\n<h1[\s\S]*<\/article>\n$/);
    });
  }

  it('prints a page for files that hold no mapping', () => {
    for (const text of ['', '# only a comment', '- a\n- b', 'just text', '[', '"']) {
      assert.deepEqual(printed(text).slice(0, 1), ['# Untitled role']);
    }
  });
});

describe('advert as HTML: the examples', () => {
  const folder = 'examples';
  const files: Parents = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.role.yaml'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );

  it('there are some', () => assert.ok(Object.keys(files).length > 3));

  for (const [name, text] of Object.entries(files)) {
    it(`${name}: one title, headings without gaps, every element closed`, () => {
      const html = htmlOf(text, files);
      const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.forEach((level, index) => {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`);
      });
      const open: string[] = [];
      for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
        if (tag === 'br' || tag === 'hr') continue;
        if (slash === '') open.push(tag);
        else assert.equal(open.pop(), tag);
      }
      assert.deepEqual(open, []);
    });
  }

  it('prints every responsibility of the lead role', () => {
    const text = files['lead-devops.role.yaml'] ?? '';
    const written = [...text.matchAll(/^ {2}- (You will .*)$/gm)].map((match) => `- ${match[1]}`);
    const lines = printed(text, files);
    assert.ok(written.length > 5);
    assert.deepEqual(
      written.filter((line) => !lines.includes(line)),
      [],
    );
  });
});
