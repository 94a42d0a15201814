import assert from 'node:assert/strict';
import { createService } from '../../../../server/src/createService';
import { createWorkspaceIndex } from '../../../../server/src/workspace/index/workspaceIndex';
import { loadCatalogue } from '../../catalogueFixture';
import { type MemoryFiles, memoryFiles, TOP, whole, workspaceOn } from '../memoryFiles';

const BASE = 'kind: template\n';
const LEAD = 'title: Lead\nextends: ./base.role.yaml\n';

/** An index of `/roles`, and the progress that it showed. */
function indexOn(files: MemoryFiles) {
  const workspace = workspaceOn(files);
  const shown: string[] = [];
  const index = createWorkspaceIndex({
    service: createService(loadCatalogue),
    files,
    openDocument: (uri) => workspace.openDocument(uri),
    startProgress() {
      shown.push('begin');
      return { report: () => undefined, done: () => shown.push('done') };
    },
  });
  index.setFolders([TOP.slice(0, -1)]);
  const titles = async () =>
    (await index.files()).all.map(({ uri, title }) => `${uri.slice(TOP.length)}: ${title ?? ''}`);
  return { index, workspace, titles, shown };
}

describe('the index of a workspace', () => {
  it('holds roles, workspace files and frameworks, but nothing of packages and hidden folders', async () => {
    const files = memoryFiles({
      'role.config.yaml': 'sfiaVersion: 9\n',
      'a.skills-framework.yaml': 'id: a\nname: Ours\n',
      'lead.role.yaml': LEAD,
      'old.role.yml': 'title: Old\n',
      'notes.yaml': 'title: Notes\n',
      'node_modules/x/lead.role.yaml': LEAD,
      '.git/lead.role.yaml': LEAD,
    });
    const { titles } = indexOn(files);
    assert.deepEqual(await titles(), [
      'a.skills-framework.yaml: Ours',
      'lead.role.yaml: Lead',
      'old.role.yml: Old',
      'role.config.yaml: ',
    ]);
    assert.equal(files.reads.length, 4);
  });

  it('reads each file once, however many ask at the same time', async () => {
    const files = memoryFiles({ 'base.role.yaml': BASE, 'lead.role.yaml': LEAD });
    const { index } = indexOn(files);
    const [first, second] = await Promise.all([index.files(), index.files()]);
    assert.equal(first, second);
    assert.equal(await index.files(), first);
    assert.equal(files.reads.length, 2);
  });

  it('takes open files from the editor, also those outside the folders', async () => {
    const { index, workspace, titles } = indexOn(memoryFiles({ 'lead.role.yaml': LEAD }));
    const elsewhere = 'file:///elsewhere/x.role.yaml';
    await titles();
    workspace.update(whole('lead.role.yaml'), 7, LEAD.replace('Lead', 'Chief'));
    workspace.update(elsewhere, 1, 'title: Guest\n');
    index.changed([whole('lead.role.yaml'), elsewhere]);
    assert.deepEqual(await titles(), [`${elsewhere.slice(TOP.length)}: Guest`, 'lead.role.yaml: Chief']);
    assert.equal((await index.files()).file(whole('lead.role.yaml'))?.version, 7);
    for (const uri of [whole('lead.role.yaml'), elsewhere]) workspace.close(uri);
    index.changed([whole('lead.role.yaml'), elsewhere]);
    assert.deepEqual(await titles(), ['lead.role.yaml: Lead']);
  });

  it('follows files that appear, change and go away', async () => {
    const files = memoryFiles({ 'lead.role.yaml': LEAD });
    const { index, titles } = indexOn(files);
    await titles();
    files.texts.set(whole('new.role.yaml'), 'title: New\n');
    files.texts.set(whole('lead.role.yaml'), 'title: Chief\n');
    index.changed([whole('new.role.yaml'), whole('lead.role.yaml'), whole('notes.yaml')]);
    assert.deepEqual(await titles(), ['lead.role.yaml: Chief', 'new.role.yaml: New']);
    files.texts.delete(whole('lead.role.yaml'));
    index.changed([whole('lead.role.yaml')]);
    assert.deepEqual(await titles(), ['new.role.yaml: New']);
  });

  it('lists folders again when a whole one came or went', async () => {
    const files = memoryFiles({ 'old/lead.role.yaml': LEAD });
    const { index, titles } = indexOn(files);
    await titles();
    files.texts.delete(whole('old/lead.role.yaml'));
    files.texts.set(whole('new/lead.role.yaml'), LEAD);
    index.foldersChanged();
    assert.deepEqual(await titles(), ['new/lead.role.yaml: Lead']);
    index.setFolders([]);
    assert.deepEqual(await titles(), []);
  });

  it('reads a file again that changed while it was read', async () => {
    const files = memoryFiles({ 'lead.role.yaml': LEAD });
    const { index, titles } = indexOn(files);
    files.delay = async () => {
      files.delay = async () => undefined;
      files.texts.set(whole('lead.role.yaml'), 'title: Chief\n');
      index.changed([whole('lead.role.yaml')]);
    };
    assert.deepEqual(await titles(), ['lead.role.yaml: Chief']);
  });

  it('leaves out what a link leads to outside the folders', async () => {
    const files = memoryFiles({ 'lead.role.yaml': LEAD, 'file:///secret/x.role.yaml': 'title: Secret\n' });
    const { index, titles } = indexOn(files);
    await titles();
    files.links.set(whole('x.role.yaml'), 'file:///secret/x.role.yaml');
    index.changed([whole('x.role.yaml')]);
    assert.deepEqual(await titles(), ['lead.role.yaml: Lead']);
  });

  it('shows progress where there are many files, and ends it', async () => {
    const many = [...Array(60).keys()].map((n) => [`${n}.role.yaml`, 'title: x\n']);
    const { titles, shown } = indexOn(memoryFiles(Object.fromEntries(many)));
    assert.equal((await titles()).length, 60);
    assert.deepEqual(shown, ['begin', 'done']);
    const few = indexOn(memoryFiles({ 'lead.role.yaml': LEAD }));
    await few.titles();
    assert.deepEqual(few.shown, []);
  });

  it('positions leave a byte order mark out, as editors do', async () => {
    const { index } = indexOn(memoryFiles({ 'lead.role.yaml': `\uFEFF${LEAD}` }));
    const file = (await index.files()).file(whole('lead.role.yaml'));
    assert.deepEqual(file?.titleRange, { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } });
  });
});
