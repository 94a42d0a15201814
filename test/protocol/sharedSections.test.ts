import assert from 'node:assert/strict';
import { FULL } from './editor';
import { editorFor, folderFor } from './suite';

const CREATING = {
  ...FULL,
  workspace: {
    ...FULL.workspace,
    workspaceEdit: { ...FULL.workspace?.workspaceEdit, resourceOperations: ['create' as const] },
  },
};

const ABOUT = `organisation:
  name: County Bridges
  about: |
    We keep ninety bridges open in all weathers, day and night.
`;
const OTHER_ABOUT = ABOUT.replace('ninety', 'eighty');

describe('a section that stands in several roles of the workspace', () => {
  const folder = folderFor({
    'lead.role.yaml': `title: Lead\n${ABOUT}`,
    'clerk.role.yaml': `title: Clerk\r\n${ABOUT.replaceAll('\n', '\r\n')}`,
    'yard/diver.role.yaml': `title: Diver\nextends: ../base.role.yaml\n\n${ABOUT}\nsummary: Dives.\n`,
    'base.role.yaml': 'kind: template\nbenefits: [a pension]\n',
    'painter.role.yaml': `title: Painter\n${OTHER_ABOUT}`,
    'own/role.config.yaml': 'sfiaVersion: 9\n',
    'own/mason.role.yaml': `title: Mason\n${ABOUT}`,
  });
  const editor = editorFor({ folder: folder.path, capabilities: CREATING });
  const uri = folder.uri('lead.role.yaml');

  async function sharing() {
    await editor().open(uri, `title: Lead\n${ABOUT}`);
    const at = editor().position(uri, 'organisation');
    const actions = await editor().actions(uri, { range: { start: at, end: at } }, ['refactor.extract']);
    return actions.filter(({ title }) => title.includes('roles that have it'));
  }

  it('moves to one template for all that may extend it, and leaves the others alone', async () => {
    const [action] = await sharing();
    assert.equal(
      action?.title,
      'Move `organisation` to a new template, shared-organisation.role.yaml, for the 3 roles that have it',
    );
    const template = folder.uri('shared-organisation.role.yaml');
    const changes = action.edit?.documentChanges ?? [];
    assert.deepEqual(
      changes.map((change) =>
        'uri' in change ? change.uri : 'textDocument' in change && change.textDocument.uri,
      ),
      [template, template, uri, folder.uri('clerk.role.yaml'), folder.uri('yard/diver.role.yaml')],
    );
    const [, fill, , , diver] = changes;
    assert.ok(fill && 'edits' in fill && diver && 'edits' in diver);
    assert.deepEqual(
      fill.edits.map((edit) => 'newText' in edit && edit.newText),
      [`kind: template\n\n${ABOUT}`],
    );
    assert.deepEqual(
      diver.edits.map((edit) => 'newText' in edit && edit.newText),
      ['[../base.role.yaml, ../shared-organisation.role.yaml]', ''],
    );
  });

  it('leaves a role that says the same, without findings', async () => {
    const [action] = await sharing();
    const [, fill, change] = action?.edit?.documentChanges ?? [];
    assert.ok(fill && 'edits' in fill && change && 'edits' in change);
    const [edit] = fill.edits;
    assert.ok(edit && 'newText' in edit);
    await editor().open(folder.uri('shared-organisation.role.yaml'), edit.newText);
    const role = editor().applied(uri, { title: '', edit: { documentChanges: [change] } });
    assert.equal(role, 'title: Lead\nextends: ./shared-organisation.role.yaml\n');
    await editor().edit(uri, editor().text(uri), role);
    assert.deepEqual(await editor().seen(uri), []);
    await editor().close(folder.uri('shared-organisation.role.yaml'));
    await editor().edit(uri, role, `title: Lead\n${ABOUT}`);
  });

  it('is not offered once it differs', async () => {
    await editor().open(uri, `title: Lead\n${ABOUT}`);
    await editor().edit(uri, 'ninety', 'seventy');
    const at = editor().position(uri, 'organisation');
    const actions = await editor().actions(uri, { range: { start: at, end: at } }, ['refactor.extract']);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Move `organisation` to a new template, lead-organisation.role.yaml'],
    );
  });
});
