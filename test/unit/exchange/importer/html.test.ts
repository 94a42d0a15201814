import assert from 'node:assert/strict';
import { outlineOf, problemOf, read } from './outline';

describe('importing a web page', () => {
  it('reads headings, paragraphs, lists and tables', async () => {
    const page = `<!doctype html><html><head><title>Tab</title><style>p { color: red }</style></head><body>
      <h1>Head <b>gardener</b></h1>
      <p>You look after
         the <em>walled</em> garden &amp; the orchard.
      <h2>You will</h2>
      <ul><li>prune<ul><li>apples<li>pears</ul><li>sow</ul>
      <ol><li><p>Apply.</p><p>By letter.</p></li></ol>
      <table><tr><th>Grade<td>SEO<tr><th>Hours<td>37</table>`;
    assert.deepEqual(await outlineOf('gardener.html', page), [
      '# Head gardener',
      'You look after the *walled* garden & the orchard.',
      '## You will',
      '- prune',
      '  - apples',
      '  - pears',
      '- sow',
      '1 Apply.',
      '  By letter.',
      '| Grade',
      '  SEO',
      '| Hours',
      '  37',
    ]);
  });

  it('keeps cells in their columns beside one that goes on below', async () => {
    const page = `<table><tr><th>Group<th>Skill<th>Level<tr><td rowspan="2">Making<td>Digging<td>4
      <tr><td>Sowing<td>3<tr><td>Selling<td>Shops<td>2</table>`;
    assert.deepEqual(await outlineOf('gardener.html', page), [
      ...['|| Group', '  Skill', '  Level', '| Making', '  Digging', '  4'],
      ...['| ', '  Sowing', '  3', '| Selling', '  Shops', '  2'],
    ]);
  });

  it('leaves out what frames a site and what is there to be clicked', async () => {
    const page = `<body>
      <div id="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
      <a class="skip-link" href="#main">Skip to content</a>
      <header role="banner"><p>Jobs site</p></header>
      <nav><ul><li>Home</li></ul></nav>
      <ol class="govuk-breadcrumbs"><li>Back to results</li></ol>
      <main id="main"><header><h1>Head gardener</h1></header><p>Dig.</p>
        <form><label>Your mail</label><input value="x"><select><option>Weekly</option></select></form>
        <p hidden>For programs</p><p style="display: none">Not shown</p>
        <script>document.write('<p>Written</p>')</script><noscript>Turn on scripts</noscript>
        <footer><p>Ask Ada.</p></footer></main>
      <footer><p>Crown copyright</p></footer></body>`;
    assert.deepEqual(await outlineOf('gardener.html', page), [
      '# Head gardener',
      'Dig.',
      'Your mail',
      'Ask Ada.',
    ]);
  });

  it('reads what is ticked and what is not', async () => {
    const page = `<p><input type="checkbox" checked="checked"> Full-time <input type="checkbox"> Part-time</p>
      <ul><li><label><input type=radio checked>Yes</label><li><label><input type=radio>No</label></ul>`;
    assert.deepEqual(await outlineOf('form.html', page), ['☑ Full-time ☐ Part-time', '- ☑ Yes', '- ☐ No']);
  });

  it('reads the content whatever the page is called, and parts that open when they are looked for', async () => {
    const page = `<html class="consent"><body class="js-enabled cookie-banner-open cookies"><main id="cookies">
      <h1>Head gardener</h1><div hidden="until-found"><p>Dig.</p></div></main></body></html>`;
    assert.deepEqual(await outlineOf('gardener.html', page), ['# Head gardener', 'Dig.']);
  });

  it('reads the fields of a job advert, each under its heading', async () => {
    const page = `<div class="vac_display_panel_main"><div class="vac_display_field">
        <h3 class="vac_display_field_heading">Job summary</h3>
        <div class="vac_display_field_value">We grow things.<br><br>All year round.<br>&bull; in glass houses<br>&bull; in beds</div></div>
      <div class="vac_display_field"><h3>Salary</h3><div class="vac_display_field_value">&pound;40,000 - &pound;45,000</div></div>
      <dl><div><dt>Grade</dt><dd>SEO</dd></div><dt>Where</dt><dd>Kew</dd><dd>Wakehurst</dd></dl></div>`;
    assert.deepEqual(await outlineOf('advert.htm', page), [
      '### Job summary',
      'We grow things.',
      'All year round.',
      '- in glass houses',
      '- in beds',
      '### Salary',
      '£40,000 - £45,000',
      '| Grade',
      '  SEO',
      '| Where',
      '  Kew',
      '  Wakehurst',
    ]);
  });

  it('reads what Word and Google write as web pages', async () => {
    const page = `<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; </span></span>digs</p>
      <p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; </span></span>sows<o:p></o:p></p>
      <b style="font-weight:normal"><p><span style="font-weight:700">Hours</span><span>: 37</span></p></b>
      <ul><li>first</li><ul><li>below</li></ul></ul>`;
    assert.deepEqual(await outlineOf('saved.html', page), [
      '- digs',
      '- sows',
      '**Hours**: 37',
      '- first',
      '  - below',
    ]);
  });

  it('keeps links that lead to pages and mail, and no others', async () => {
    const page = `<p><a href="https://example.org/a(b) c">Here</a>, <a href="mailto:ada@example.org">mail</a>,
      <a href="javascript:alert(1)">click</a>, <a href=" java&#10;script:x">this</a>, <a href="#top">top</a></p>`;
    assert.deepEqual(await outlineOf('links.html', page), [
      '[Here](https://example.org/a%28b%29%20c), [mail](mailto:ada@example.org), click, this, top',
    ]);
  });

  it('takes text for text, whatever Markdown would make of it', async () => {
    const page = `<p>1. *Not* _marked_ &lt;b&gt; &amp;amp; [x](y) snake_case 3 * 4 R&amp;D</p><p># none</p><p>- none</p>`;
    assert.deepEqual(await outlineOf('text.html', page), [
      '1\\. \\*Not\\* \\_marked\\_ \\<b> \\&amp; [x\\](y) snake_case 3 \\* 4 R&D',
      '\\# none',
      '\\- none',
    ]);
  });

  it('names pictures by their descriptions', async () => {
    const answer = await read(
      'pictures.html',
      '<p>Us: <img src="data:x" alt="the team"><img alt=""><img src=y></p>',
    );
    assert.ok('document' in answer);
    assert.deepEqual(answer.document.blocks, [
      { kind: 'paragraph', text: 'Us: [picture: the team][picture]' },
    ]);
    assert.deepEqual(answer.notes, ['2 pictures were left out: look for [picture].']);
  });
});

describe('a hostile web page', function () {
  this.timeout(30_000);

  it('is refused when it is nested deeper than people write', async () => {
    assert.match(await problemOf('deep.html', '<div>'.repeat(100_000)), /nested deeper/);
    assert.match(
      await problemOf('deep.html', '<b>'.repeat(100_000) + '</i>'.repeat(100_000)),
      /nested deeper/,
    );
  });

  it('has the words of its deepest lists all the same', async () => {
    const lines = await outlineOf('lists.html', `${'<ul><li>'.repeat(200)}deep`);
    assert.match(lines.at(-1) ?? '', /deep$/);
    assert.ok(lines.length < 60);
  });

  it('is refused when it is far too long', async () => {
    assert.match(await problemOf('long.html', `<p>${'word '.repeat(500_000)}`), /too long/);
    assert.match(await problemOf('long.html', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20)), /too large/);
  });

  it('never makes the reader fail', async () => {
    for (const page of [
      '<',
      '<!--',
      '<![CDATA[',
      '</p>x',
      '<td>x</td>',
      '<li>x',
      '<dd>x',
      '<a href=">x',
      '&#x110000;x',
    ]) {
      const answer = await read('odd.html', page);
      assert.ok('document' in answer || answer.problem.endsWith('.'), page);
    }
    assert.deepEqual(await outlineOf('odd.html', '</p>one<td>two</td><li>three<dd>four'), [
      'one',
      'two',
      'three',
      'four',
    ]);
  });
});
