import assert from 'node:assert/strict';
import type { PublishingChecklist } from '../../server/src/protocol';
import type { Editor } from './editor';
import { editorFor, folderFor, openRole } from './suite';

const BASE = `kind: template
summary: You will keep the records.
benefits:
  - A pension of [insert rate]
`;

const ROLE = `title: Archivist
extends: ./base.role.yaml
post:
  grade:
  locations: [Kew]
`;

async function checklist(editor: Editor, uri: string): Promise<PublishingChecklist | null> {
  return editor.connection.sendRequest('role/publishingCheck', { uri });
}

describe('the publishing check', () => {
  const folder = folderFor({
    'base.role.yaml': BASE,
    'archivist.role.yaml': ROLE,
    'plain/role.config.yaml': 'publishing: plain\n',
  });
  const editor = editorFor({ folder: folder.path });

  it('lists what a role has, lacks and should not say, with the places', async () => {
    const uri = folder.uri('archivist.role.yaml');
    await editor().open(uri, ROLE);
    const list = await checklist(editor(), uri);
    assert.ok(list);
    assert.deepEqual(
      [list.uri, list.version, list.profile, list.ready, list.total],
      [uri, 1, 'civil-service', 2, 15],
    );
    const seen = list.items.map(
      ({ label, state, location }) =>
        `${state} ${label} ${location?.uri.split('/').at(-1)}:${(location?.range.start.line ?? -1) + 1}`,
    );
    assert.deepEqual(seen.slice(0, 6), [
      'ready Summary base.role.yaml:2',
      "missing What you'll do archivist.role.yaml:1",
      'missing Essential criteria archivist.role.yaml:1',
      'problem Benefits base.role.yaml:4',
      'missing Grade archivist.role.yaml:4',
      'missing Salary archivist.role.yaml:3',
    ]);
    assert.equal(list.items.length, 16);
    const [first] = list.items;
    assert.deepEqual(first, {
      code: 'publishing/missing-summary',
      label: 'Summary',
      state: 'ready',
      message: 'Inherited from base.',
      location: {
        uri: folder.uri('base.role.yaml'),
        range: { start: { line: 1, character: 9 }, end: { line: 1, character: 35 } },
      },
    });
  });

  it('follows edits of the role and of what it extends', async () => {
    const uri = folder.uri('archivist.role.yaml');
    await editor().edit(uri, 'grade:', 'grade: SEO');
    const base = folder.uri('base.role.yaml');
    await editor().open(base, BASE);
    await editor().edit(base, '[insert rate]', '27%');
    const list = await checklist(editor(), uri);
    assert.equal(list?.version, 2);
    assert.equal(list.ready, 3);
    assert.ok(list.items.every(({ state }) => state !== 'problem'));
  });

  it('asks for what the workspace file’s profile asks for', async () => {
    const uri = folder.uri('plain/role.role.yaml');
    await editor().open(uri, 'title: Archivist\n');
    const list = await checklist(editor(), uri);
    assert.deepEqual([list?.profile, list?.ready, list?.total], ['plain', 0, 7]);
  });

  it('tells a closing date that has passed from one to come', async () => {
    const stateOf = async (closes: string) => {
      const uri = await openRole(editor(), `title: T\napplication:\n  closes: ${closes}\n`);
      const item = (await checklist(editor(), uri))?.items.find(({ label }) => label === 'Closing date');
      return `${item?.state} ${item?.code}`;
    };
    assert.equal(await stateOf('2021-03-31'), 'problem publishing/closing-date-past');
    assert.equal(await stateOf('2999-03-31'), 'ready publishing/missing-application.closes');
  });

  it('has nothing to say of templates and of files that aren’t open', async () => {
    assert.equal(await checklist(editor(), await openRole(editor(), 'kind: template\n')), null);
    assert.equal(await checklist(editor(), 'file:///nowhere/none.role.yaml'), null);
  });

  it('is none of the problems', async () => {
    const uri = await openRole(editor(), 'title: TBC\n');
    assert.deepEqual(await editor().seen(uri), []);
  });
});
