import assert from 'node:assert/strict';
import { findingsOf, memoryFiles, TOP, whole, workspaceOn } from './memoryFiles';

const CHILD = 'title: Lead\nextends: ./base.role.yaml\n';
const BASE = 'kind: template\nsummary: Runs the platform.\n';

/** What `summary` of the open role says after inheritance. */
async function summaryOf(
  workspace: ReturnType<typeof workspaceOn>,
  name: string,
): Promise<string | undefined> {
  const value = (await workspace.prepare(whole(name)))?.context.effective?.root?.entries.get('summary');
  return value?.kind === 'scalar' ? value.text : undefined;
}

describe('parents of an open role', () => {
  it('are read from disk', async () => {
    const workspace = workspaceOn(memoryFiles({ 'base.role.yaml': BASE }));
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml', CHILD), []);
    assert.equal(await summaryOf(workspace, 'lead.role.yaml'), 'Runs the platform.');
  });

  it('are taken from the editor while they are open there', async () => {
    const workspace = workspaceOn(memoryFiles({ 'base.role.yaml': BASE }));
    workspace.update(whole('base.role.yaml'), 1, BASE.replace('platform', 'service'));
    workspace.update(whole('lead.role.yaml'), 1, CHILD);
    assert.equal(await summaryOf(workspace, 'lead.role.yaml'), 'Runs the service.');
    workspace.close(whole('base.role.yaml'));
    assert.equal(await summaryOf(workspace, 'lead.role.yaml'), 'Runs the platform.');
  });

  it('are found in the editor however it encodes their address', async () => {
    const workspace = workspaceOn(memoryFiles({}));
    workspace.update('file:///roles/größe (1).role.yaml', 1, BASE);
    const child = 'title: Lead\nextends: "./größe (1).role.yaml"\n';
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml', child), []);
    assert.deepEqual(workspace.dependentsOf('file:///roles/gr%C3%B6%C3%9Fe%20%281%29.role.yaml'), [
      whole('lead.role.yaml'),
    ]);
  });

  it('are found on disk under names with blanks, # and %', async () => {
    const workspace = workspaceOn(memoryFiles({ 'a%20%2350%25.role.yaml': BASE }));
    const child = 'title: Lead\nextends: "./a #50%.role.yaml"\n';
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml', child), []);
  });

  it('are simply not found under a name that no file can have', async () => {
    const child = 'title: Lead\nextends: "./\\ud800.role.yaml"\n';
    const [found = ''] = await findingsOf(workspaceOn(memoryFiles({})), 'lead.role.yaml', child);
    assert.match(found, /^extends\/not-found /);
  });

  it('are named when the path has a slip, and the names follow the disk', async () => {
    const files = memoryFiles({ 'base.role.yaml': BASE });
    const workspace = workspaceOn(files);
    const child = 'title: Lead\nextends: ./bsae.role.yaml\n';
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml', child), [
      'extends/not-found No file `./bsae.role.yaml` here. Did you mean `./base.role.yaml`?',
    ]);
    files.texts.delete(whole('base.role.yaml'));
    workspace.filesChanged([whole('base.role.yaml')]);
    assert.deepEqual(await findingsOf(workspace, 'lead.role.yaml'), [
      'extends/not-found No file `./bsae.role.yaml` here.',
    ]);
  });

  it('are read again once they changed on disk, and the same answer is given until then', async () => {
    const files = memoryFiles({ 'base.role.yaml': BASE });
    const workspace = workspaceOn(files);
    workspace.update(whole('lead.role.yaml'), 1, CHILD);
    const first = await workspace.prepare(whole('lead.role.yaml'));
    assert.equal(await workspace.prepare(whole('lead.role.yaml')), first);
    files.texts.set(whole('base.role.yaml'), BASE.replace('platform', 'service'));
    workspace.filesChanged([whole('base.role.yaml')]);
    assert.equal(await summaryOf(workspace, 'lead.role.yaml'), 'Runs the service.');
  });

  it('that change while they are read are read again before anyone gets an answer', async () => {
    const files = memoryFiles({ 'base.role.yaml': BASE });
    const workspace = workspaceOn(files);
    workspace.update(whole('lead.role.yaml'), 1, CHILD);
    files.delay = async () => {
      if (files.reads.at(-1) !== whole('base.role.yaml')) return;
      files.delay = async () => undefined;
      files.texts.set(whole('base.role.yaml'), BASE.replace('platform', 'service'));
      workspace.filesChanged([whole('base.role.yaml')]);
    };
    assert.equal(await summaryOf(workspace, 'lead.role.yaml'), 'Runs the service.');
  });

  it('are read once when several questions come at the same time, which get the same answer', async () => {
    const files = memoryFiles({ 'base.role.yaml': BASE });
    const workspace = workspaceOn(files);
    workspace.update(whole('lead.role.yaml'), 1, CHILD);
    const asked = [1, 2, 3].map(() => workspace.prepare(whole('lead.role.yaml')));
    const [first, ...others] = await Promise.all(asked);
    assert.ok(first !== undefined && others.every((other) => other === first));
    assert.equal(files.reads.filter((uri) => uri === whole('base.role.yaml')).length, 1);
  });

  it('that all extend one another are each read once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.role.yaml`);
    const everyone = `kind: template\nextends: [${names.map((name) => `./${name}`).join(', ')}]\n`;
    const files = memoryFiles(Object.fromEntries(names.map((name) => [name, everyone])));
    const workspace = workspaceOn(files);
    const found = await findingsOf(workspace, 'lead.role.yaml', 'title: Lead\nextends: ./a.role.yaml\n');
    assert.ok(found.every((finding) => finding.startsWith('extends/')));
    assert.deepEqual(files.reads.filter((uri) => uri.endsWith('.role.yaml')).sort(), names.map(whole));
  });
});

describe('the root', () => {
  const OUTSIDE =
    "extends/outside-root `../secret.role.yaml` leads out of the folder that roles may be taken from, so it isn't read.";

  it('is not left by a path, and what lies outside is not read', async () => {
    const files = memoryFiles({ 'file:///secret.role.yaml': BASE });
    const child = 'title: Lead\nextends: ../secret.role.yaml\n';
    assert.deepEqual(await findingsOf(workspaceOn(files), 'lead.role.yaml', child), [OUTSIDE]);
    assert.ok(!files.reads.includes('file:///secret.role.yaml'));
  });

  it('is not left by a link, and what the link leads to is not read', async () => {
    const files = memoryFiles({ 'file:///secret.role.yaml': BASE });
    files.links.set(whole('base.role.yaml'), 'file:///secret.role.yaml');
    const found = await findingsOf(workspaceOn(files), 'lead.role.yaml', CHILD);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^extends\/outside-root /);
    assert.ok(!files.reads.includes(whole('base.role.yaml')));
  });

  it('may itself be reached through a link, with its workspace file and parents of parents', async () => {
    const files = memoryFiles({
      'file:///disk/roles/role.config.yaml': 'rules: { sfia/missing-version: error }\n',
      'file:///disk/roles/middle.role.yaml': 'kind: template\nextends: ./base.role.yaml\n',
      'file:///disk/roles/base.role.yaml': `${BASE}skills: { sfia: { essential: [] } }\n`,
    });
    files.links.set(TOP.slice(0, -1), 'file:///disk/roles');
    const workspace = workspaceOn(files);
    workspace.update(whole('lead.role.yaml'), 1, 'title: Lead\nextends: ./middle.role.yaml\n');
    assert.equal(await summaryOf(workspace, 'lead.role.yaml'), 'Runs the platform.');
    const prepared = await workspace.prepare(whole('lead.role.yaml'));
    assert.deepEqual(prepared?.context.settings.rules, { 'sfia/missing-version': 'error' });
    assert.deepEqual(
      prepared?.findings.filter(({ code }) => code.startsWith('extends/')),
      [],
    );
  });

  it('lets an unsaved role know that its parents can’t be found yet', async () => {
    const workspace = workspaceOn(memoryFiles({}));
    workspace.update('untitled:Untitled-1', 1, CHILD);
    const found = (await workspace.prepare('untitled:Untitled-1'))?.findings ?? [];
    assert.deepEqual(
      found.map(({ code }) => code),
      ['extends/not-found'],
    );
  });
});

describe('documents that depend on another', () => {
  it('are those that extend it, near or far', async () => {
    const workspace = workspaceOn(memoryFiles({ 'base.role.yaml': `${BASE}extends: ./top.role.yaml\n` }));
    for (const [name, text] of [
      ['lead.role.yaml', CHILD],
      ['other.role.yaml', 'title: Other\n'],
    ] as const) {
      workspace.update(whole(name), 1, text);
      await workspace.prepare(whole(name));
    }
    assert.deepEqual(workspace.dependentsOf(whole('base.role.yaml')), [whole('lead.role.yaml')]);
    assert.deepEqual(workspace.dependentsOf(whole('top.role.yaml')), [whole('lead.role.yaml')]);
    assert.deepEqual(workspace.dependentsOf(whole('lead.role.yaml')), []);
  });

  it('are all of them for a workspace file', () => {
    const workspace = workspaceOn(memoryFiles({}));
    workspace.update(whole('a.role.yaml'), 1, 'title: A\n');
    workspace.update(whole('role.config.yaml'), 1, 'sfiaVersion: 8\n');
    assert.deepEqual(workspace.dependentsOf(whole('role.config.yaml')), [whole('a.role.yaml')]);
  });
});
