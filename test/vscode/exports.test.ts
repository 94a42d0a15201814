import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { eventually, running, scratch, write } from './support';

const ROLE = 'title: Analyst\nresponsibilities: [reads charts]\n';

describe('exporting an advert', () => {
  before(running);

  async function exported(format: string): Promise<string> {
    const role = await write('exported.role.yaml', ROLE);
    const target = Uri.joinPath(scratch(), `exported.${format}`);
    const written = await commands.executeCommand<Uri>('roleDefinitions.exportAdvert', role, format, target);
    assert.equal(written?.toString(), target.toString());
    return textOf(target);
  }

  for (const format of ['html', 'markdown', 'text', 'bbcode', 'recruitment', 'json']) {
    it(`writes ${format} that says what the role says`, async () => {
      assert.match(await exported(format), /reads charts/);
    });
  }

  it('writes a Word file', async () => {
    assert.match(await exported('docx'), /^PK/);
  });

  it('writes the scoring sheet of a panel', async () => {
    assert.match(await exported('csv'), /Score \(1 to 7\)/);
  });
});

describe('exporting all adverts of a folder', () => {
  const folder = () => Uri.joinPath(scratch(), 'adverts');
  const out = (name = '') => Uri.joinPath(scratch(), 'exported', name);
  const run = (replaces = true) =>
    commands.executeCommand<Uri | undefined>(
      'roleDefinitions.exportFolder',
      folder(),
      ['docx', 'html'],
      out(),
      replaces,
    );

  before(async () => {
    await running();
    await write('adverts/base.role.yaml', 'kind: template\nbenefits: [tea]\n');
    await write('adverts/lead.role.yaml', `extends: ./base.role.yaml\n${ROLE}`);
    await write('adverts/deep/lead.role.yaml', 'title: Second analyst\n');
    await write('adverts/.hidden/no.role.yaml', ROLE);
  });

  it('writes every role but templates, in each format, and an index', async () => {
    assert.equal((await run())?.toString(), out('index.html').toString());
    const names = (await workspace.fs.readDirectory(out())).map(([name]) => name).sort();
    assert.deepEqual(names, ['index.html', 'lead-2.docx', 'lead-2.html', 'lead.docx', 'lead.html']);
    const index = await textOf(out('index.html'));
    assert.match(index, /Second analyst[\s\S]*href="\.\/lead\.docx"/);
    assert.match(await textOf(out('lead.docx')), /^PK/);
  });

  it('replaces what a colleague has edited only where it may', async () => {
    const edited = new TextEncoder().encode('edited by a colleague');
    await workspace.fs.writeFile(out('lead.docx'), edited);
    // no dialog can be answered here: VS Code takes it for one that was dismissed
    assert.equal(await run(false), undefined);
    assert.equal(await textOf(out('lead.docx')), 'edited by a colleague');
    await run();
    assert.match(await textOf(out('lead.docx')), /^PK/);
  });

  it('writes only what has changed', async () => {
    await run();
    const names = ['lead-2.docx', 'lead-2.html', 'index.html', 'lead.docx', 'lead.html'];
    const times = () => Promise.all(names.map((name) => timeOf(out(name))));
    const before = await times();
    await write('adverts/deep/lead.role.yaml', 'title: Second analyst\n');
    await write('adverts/lead.role.yaml', `extends: ./base.role.yaml\n${ROLE}qualities: [calm]\n`);
    // the server is told of the change by the editor
    await eventually(async () => {
      await run();
      assert.match(await textOf(out('lead-2.html')), /calm/);
    });
    const after = await times();
    const changed = names.filter((_, index) => after[index] !== before[index]);
    assert.deepEqual(changed, ['lead-2.docx', 'lead-2.html']);
  });
});

async function textOf(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

async function timeOf(file: Uri): Promise<number> {
  return (await workspace.fs.stat(file)).mtime;
}
